package ccso.platform.evidence;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may hand in for the applicant takes an offered file into the evidence (采纳), or declines it.
///
/// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState]. What is settled: [NotFound].
@Component
public class AdoptFile {
  private final CasesInPreparation cases;
  private final TrayFiles tray;
  private final AttachEvidence attachEvidence;
  private final AuditTrail trail;
  private final InstantSource clock;

  AdoptFile(
      CasesInPreparation cases,
      TrayFiles tray,
      AttachEvidence attachEvidence,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.tray = tray;
    this.attachEvidence = attachEvidence;
    this.trail = trail;
    this.clock = clock;
  }

  /// @return label of the evidence it became, or of the file with the same content that was there
  @Transactional
  public String adopt(Actor.Person coordinator, String number, UUID offered) {
    AssessmentCase locked = lock(coordinator, number);
    TrayFile file = waiting(locked, offered);
    Set<RequirementEntry> entries =
        file.entry().isEmpty() ? Set.of() : Set.of(RequirementEntry.parse(file.entry()));
    String label =
        attachEvidence.adopt(
            coordinator,
            number,
            new AttachEvidence.Upload(file.kind(), "", Particulars.NONE, entries),
            new KeptContent(
                new FileName(file.fileName()),
                FileType.of(file.mediaType()),
                file.size(),
                file.sha256(),
                file.address()));
    settle(coordinator, locked, file, label);
    return label;
  }

  @Transactional
  public void decline(Actor.Person coordinator, String number, UUID offered) {
    AssessmentCase locked = lock(coordinator, number);
    settle(coordinator, locked, waiting(locked, offered), "");
  }

  private AssessmentCase lock(Actor.Person coordinator, String number) {
    AssessmentCase locked = cases.lock(coordinator, number);
    if (coordinator.rightIn(locked.applicant().id()).filter(MemberRight::mayHandIn).isEmpty()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    return locked;
  }

  private TrayFile waiting(AssessmentCase locked, UUID offered) {
    return tray.find(locked.id(), offered)
        .filter(TrayFile::waits)
        .orElseThrow(() -> new NotFound(offered.toString()));
  }

  private void settle(
      Actor.Person coordinator, AssessmentCase locked, TrayFile file, String label) {
    tray.settle(file.id(), label.isEmpty() ? null : label, coordinator.id(), clock.instant());
    trail.append(
        coordinator,
        new EvidenceChanged.TrayChanged(
            locked.id(),
            label.isEmpty()
                ? EvidenceChanged.TrayChanged.Step.DECLINED
                : EvidenceChanged.TrayChanged.Step.ADOPTED,
            file.id(),
            label));
  }
}
