package ccso.platform.decision;

import ccso.judging.Verdict;
import ccso.platform.assessment.FrozenReport;
import ccso.platform.assessment.FrozenReports;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.decision.CertificationDecision.Outcome;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody outside the team decides (评定, ISO/IEC 17065 7.6): grants a certificate where the
/// verdict is met, or refuses with a reason. Who is on the team or of the applicant does not even
/// find the case.
///
/// Refuses: [DecisionRefusal.VerdictNotMet], [DecisionRefusal.ReasonNeeded],
/// [DecisionRefusal.DecidedAlready], [DecisionRefusal.FrozenAnew], [CaseRefusal.WrongState].
@Component
public class DecideCertification {
  private final AssessmentCases cases;
  private final FrozenReports reports;
  private final Decisions decisions;
  private final AuditTrail trail;
  private final InstantSource clock;

  DecideCertification(
      AssessmentCases cases,
      FrozenReports reports,
      Decisions decisions,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.reports = reports;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param factsSha256 digest of the facts the member has seen
  @Transactional
  public void decide(
      Actor.Person member, String number, String factsSha256, Outcome outcome, String reason) {
    AssessmentCase file = cases.openToCommittee(member, number);
    if (file.state() != CaseState.DECISION) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    cases.lock(file);
    FrozenReport report = reports.latest(file.id()).orElseThrow(() -> new NotFound(number));
    boolean met = report.verdict() instanceof Verdict.Met;
    refuse(report, met, factsSha256, outcome, reason);
    CertificationDecision decision =
        new CertificationDecision(
            file.id(),
            report.sha256(),
            met,
            outcome,
            reason.strip(),
            member.id(),
            member.name(),
            clock.instant());
    if (!decisions.add(decision)) {
      throw new Refused(new DecisionRefusal.DecidedAlready());
    }
    trail.append(
        member, new CaseDecided(file.id(), report.sha256(), met, outcome, decision.reason()));
    if (outcome == Outcome.REFUSED) {
      cases.move(member, file, CaseVerb.REFUSE_CERTIFICATE);
    }
  }

  private static void refuse(
      FrozenReport report, boolean met, String seen, Outcome outcome, String reason) {
    if (!report.sha256().equals(seen)) {
      throw new Refused(new DecisionRefusal.FrozenAnew());
    }
    if (outcome == Outcome.GRANTED && !met) {
      throw new Refused(new DecisionRefusal.VerdictNotMet());
    }
    if (outcome == Outcome.REFUSED && reason.isBlank()) {
      throw new Refused(new DecisionRefusal.ReasonNeeded());
    }
  }

  record CaseDecided(UUID caseId, String factsSha256, boolean met, Outcome outcome, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "CASE_DECIDED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("facts", factsSha256, "met", met, "outcome", outcome.name(), "reason", reason);
    }
  }
}
