package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.membership.PartnerGrants;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A partner puts a file into the tray of a case granted to it (待采纳). It is no evidence, and no
/// assessor sees it, until somebody of the applicant adopts it.
///
/// Refuses: [CaseRefusal.WrongState], [CaseRefusal.OutsidePart], [EvidenceRefusal.NoSuchEntry],
/// [EvidenceRefusal.EntryOfOtherKind], and the file as [AttachEvidence] does.
@Component
public class OfferFile {
  private final AssessmentCases cases;
  private final PartnerGrants grants;
  private final Editions editions;
  private final KeepContent keepContent;
  private final TrayFiles tray;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  OfferFile(
      AssessmentCases cases,
      PartnerGrants grants,
      Editions editions,
      KeepContent keepContent,
      TrayFiles tray,
      AuditTrail trail,
      TransactionOperations transaction,
      InstantSource clock) {
    this.cases = cases;
    this.grants = grants;
    this.editions = editions;
    this.keepContent = keepContent;
    this.tray = tray;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// @param entry code of what it is meant to prove; empty for nothing in particular
  public UUID offer(
      Actor.Person partner, String number, EvidenceKind kind, String entry, SentFile sent) {
    AssessmentCase file = open(partner, number, kind, entry);
    KeptContent content = keepContent.keep(file.id(), sent);
    UUID id = UUID.randomUUID();
    TrayFile offered =
        new TrayFile(
            id,
            partner.id(),
            partner.name(),
            kind,
            content.name().value(),
            content.type().mediaType(),
            content.size(),
            content.sha256(),
            content.address(),
            entry,
            clock.instant(),
            null,
            null);
    transaction.executeWithoutResult(status -> {
      cases.lock(open(partner, number, kind, entry)); // the grant may have ended meanwhile
      tray.add(file.id(), offered);
      trail.append(
          partner,
          new EvidenceChanged.TrayChanged(
              file.id(), EvidenceChanged.TrayChanged.Step.OFFERED, id, ""));
    });
    return id;
  }

  private AssessmentCase open(
      Actor.Person partner, String number, EvidenceKind kind, String entry) {
    AssessmentCase file = cases.openToPartner(partner, number);
    if (!file.state().preparing()) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    if (!entry.isEmpty()) {
      new EvidenceEntries(
              new CasePart(
                  grants.part(partner.id(), file.id()), editions.byDigest(file.editionDigest())))
          .toProveBy(entry, kind, RequirementEntry.parse(entry));
    }
    return file;
  }
}
