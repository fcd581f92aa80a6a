package ccso.platform.evidence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.AttachEvidence.SentFile;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// A file of a case gets a new version (更新版本), which stands for all later judging wherever the file
/// serves. The old versions stay, and what was judged on them goes on citing them. In 补充材料 a file
/// can be revised that serves a requirement that was asked for.
///
/// Refuses: absent or out of sight ([NotFound]);
/// [ccso.platform.casefile.CaseRefusal.RightTooSmall],
/// [ccso.platform.casefile.CaseRefusal.WrongState],
/// [ccso.platform.casefile.CaseRefusal.LimitPassed],
/// [ccso.platform.casefile.CaseRefusal.OutsidePart]; particulars as [AttachEvidence] does
/// ([Faulty]); [EvidenceRefusal.SameContent], [EvidenceRefusal.CaseFull] and what [KeepContent]
/// refuses.
@Component
public class ReviseEvidence {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final CasesInPreparation cases;
  private final MembersEvidence evidence;
  private final KeepContent keepContent;
  private final EvidenceFiles files;
  private final EvidenceVersions versions;
  private final EvidenceLimits limits;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  ReviseEvidence(
      CasesInPreparation cases,
      MembersEvidence evidence,
      KeepContent keepContent,
      EvidenceFiles files,
      EvidenceVersions versions,
      EvidenceLimits limits,
      AuditTrail trail,
      TransactionOperations transaction,
      InstantSource clock) {
    this.cases = cases;
    this.evidence = evidence;
    this.keepContent = keepContent;
    this.files = files;
    this.versions = versions;
    this.limits = limits;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// @return the file at its new version
  public EvidenceFile revise(
      Actor.Person member, String caseNumber, String label, Particulars said, SentFile sent) {
    return revise(member, caseNumber, label, said, sent, _ -> {});
  }

  /// @param also done with the new version in the same transaction
  public EvidenceFile revise(
      Actor.Person member,
      String caseNumber,
      String label,
      Particulars said,
      SentFile sent,
      Consumer<EvidenceFile> also) {
    AssessmentCase found = open(member, caseNumber, label);
    refuseFaults(said);
    KeptContent content = keepContent.keep(found.id(), sent);
    return transaction.execute(status -> {
      EvidenceFile now = record(member, caseNumber, label, said, content);
      also.accept(now);
      return now;
    });
  }

  /// Says something else about a version (更正说明) while the case is being prepared; what was said
  /// before stays on record.
  ///
  /// @param citation A-2 for the current version, A-2v1 for that one
  @Transactional
  public void correct(Actor.Person member, String caseNumber, String citation, Particulars said) {
    AssessmentCase locked = cases.lock(member, caseNumber);
    EvidenceFile file = evidence.toChange(member, locked, citation);
    refuseFaults(said);
    if (said.equals(file.particulars())) {
      return;
    }
    versions.say(file.id(), file.version(), said, member.id(), clock.instant());
    trail.append(
        member,
        new EvidenceChanged.ParticularsCorrected(locked.id(), file.label(), file.version(), said));
  }

  /// In the caller's transaction.
  EvidenceFile record(
      Actor.Person member, String caseNumber, String label, Particulars said, KeptContent content) {
    AssessmentCase locked = open(member, caseNumber, label);
    cases.hold(locked);
    EvidenceFile now = evidence.toChange(member, locked, label);
    refuseSame(locked, now, content);
    limits.refuseMore(locked.id(), content.name().value(), content.size());
    int version = now.newest() + 1;
    versions.add(now.id(), version, content, said, member.id(), clock.instant());
    trail.append(
        member,
        new EvidenceChanged.FileRevised(
            locked.id(),
            now.label(),
            version,
            content.sha256(),
            content.size(),
            content.type().mediaType()));
    return files.find(locked.id(), label).orElseThrow(() -> new NotFound(label));
  }

  AssessmentCase open(Actor.Person member, String caseNumber, String label) {
    AssessmentCase found =
        cases.openToRevise(
            member,
            caseNumber,
            file -> files.ofCase(file.id()).servedBy(evidence.file(member, file, label)));
    evidence.toChange(member, found, label);
    return found;
  }

  /// Going back to an older version of the same file is a new version like any other.
  private void refuseSame(AssessmentCase locked, EvidenceFile now, KeptContent content) {
    files
        .findContent(locked.id(), now.kind(), content.sha256())
        .filter(it -> !it.id().equals(now.id()) || it.current())
        .ifPresent(it -> {
          throw new Refused(
              new EvidenceRefusal.SameContent(content.name().value(), it.label(), it.version()));
        });
  }

  private void refuseFaults(Particulars said) {
    List<FieldFault> faults = said.faults(LocalDate.ofInstant(clock.instant(), SHANGHAI));
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }
}
