package ccso.platform.assessment;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the team signs the digest of the frozen report (签署评审报告): those who judged sign
/// first, the head of technical review after them (认证认可条例 art. 22).
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.WrongState],
/// [AssessmentRefusal.FrozenAnew], [AssessmentRefusal.SignedAlready].
@Component
public class SignReport {
  private final TeamCases teamCases;
  private final FrozenReports reports;
  private final ReportSignatures signatures;
  private final AuditTrail trail;
  private final InstantSource clock;

  SignReport(
      TeamCases teamCases,
      FrozenReports reports,
      ReportSignatures signatures,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.reports = reports;
    this.signatures = signatures;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param sha256 digest of the report the member has read
  @Transactional
  public void sign(Actor actor, String number, String sha256) {
    TeamCase opened = teamCases.open(actor, number);
    if (opened.file().state() != CaseState.TECHNICAL_REVIEW) {
      throw new Refused(new CaseRefusal.WrongState(opened.file().state()));
    }
    teamCases.lock(opened);
    FrozenReport report = reports.latest(opened.id()).orElseThrow(() -> new NotFound(number));
    if (!report.sha256().equals(sha256)) {
      throw new Refused(new AssessmentRefusal.FrozenAnew());
    }
    if (!signatures.add(opened.id(), sha256, opened.member().id(), clock.instant())) {
      throw new Refused(new AssessmentRefusal.SignedAlready());
    }
    trail.append(opened.member(), new ReportSigned(opened.id(), sha256));
  }

  record ReportSigned(UUID caseId, String sha256) implements AuditEvent {
    @Override
    public String kind() {
      return "REPORT_SIGNED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("sha256", sha256);
    }
  }
}
