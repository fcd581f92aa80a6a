package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.evidence.ResumableUpload.Outcome;
import ccso.platform.evidence.ResumableUpload.Told;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// All of an upload has arrived: it goes the way of every content into the store, becomes a file or
/// the next version of one, and its outcome is known in the same transaction. The partial file is
/// thrown away after it, so that a crash in between only means that this is done again.
///
/// A file that cannot be taken is an outcome, not a refusal. Refuses: what was allowed when the
/// upload began and no longer is, as [AttachEvidence] and [ReviseEvidence] do;
/// [EvidenceRefusal.StoreNotWritable].
@Component
class FinishUpload {
  private static final Logger LOG = LoggerFactory.getLogger(FinishUpload.class);

  private final EvidenceStore store;
  private final PartialFiles partials;
  private final KeepContent keepContent;
  private final AttachEvidence attachEvidence;
  private final ReviseEvidence reviseEvidence;
  private final ResumableUploads uploads;
  private final TransactionOperations transaction;

  FinishUpload(
      EvidenceStore store,
      PartialFiles partials,
      KeepContent keepContent,
      AttachEvidence attachEvidence,
      ReviseEvidence reviseEvidence,
      ResumableUploads uploads,
      TransactionOperations transaction) {
    this.store = store;
    this.partials = partials;
    this.keepContent = keepContent;
    this.attachEvidence = attachEvidence;
    this.reviseEvidence = reviseEvidence;
    this.uploads = uploads;
    this.transaction = transaction;
  }

  ResumableUpload finish(Actor.Person member, String caseNumber, ResumableUpload upload) {
    Outcome outcome = outcome(member, caseNumber, upload);
    partials.delete(upload.id());
    LOG.info(
        "upload finished case={} actor={} id={} outcome={}",
        caseNumber,
        member.code(),
        upload.id(),
        outcome.getClass().getSimpleName());
    return new ResumableUpload(
        upload.id(),
        upload.caseId(),
        upload.plan(),
        upload.length(),
        upload.received(),
        upload.expiresAt(),
        outcome);
  }

  private Outcome outcome(Actor.Person member, String caseNumber, ResumableUpload upload) {
    try {
      KeptContent content = content(upload);
      return transaction.execute(status -> {
        Outcome outcome = record(member, caseNumber, upload.plan(), content);
        if (!uploads.settle(upload.id(), outcome)) {
          throw new IllegalStateException("upload finished twice: " + upload.id());
        }
        return outcome;
      });
    } catch (Refused e) {
      if (e.refusal() instanceof EvidenceRefusal refusal
          && !(refusal instanceof EvidenceRefusal.StoreNotWritable)) {
        Outcome outcome = new Outcome.NotTaken(new Told(refusal.code(), refusal.arguments()));
        uploads.settle(upload.id(), outcome);
        return outcome;
      }
      throw e;
    }
  }

  private KeptContent content(ResumableUpload upload) {
    FileName name = FileName.of(upload.plan().fileName());
    try (EvidenceStore.Arrived arrived = store.arrived(partials.path(upload.id()))) {
      return keepContent.keep(upload.caseId(), name, arrived);
    } catch (IOException e) {
      LOG.error("upload not readable id={}", upload.id(), e);
      throw new Refused(new EvidenceRefusal.StoreNotWritable());
    }
  }

  private Outcome record(
      Actor.Person member, String caseNumber, ResumableUpload.Plan plan, KeptContent content) {
    if (!plan.replaces().isEmpty()) {
      return new Outcome.Kept(
          reviseEvidence
              .record(member, caseNumber, plan.replaces(), plan.upload().particulars(), content)
              .citation());
    }
    return switch (attachEvidence.take(member, caseNumber, plan.upload(), content)) {
      case AttachEvidence.Outcome.Kept(EvidenceFile it, int _) -> new Outcome.Kept(it.citation());
      case AttachEvidence.Outcome.There(AttachEvidence.Repeated it) ->
          new Outcome.Repeated(it.label() + "v" + it.version());
    };
  }
}
