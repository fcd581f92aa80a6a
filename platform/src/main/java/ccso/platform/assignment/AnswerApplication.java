package ccso.platform.assignment;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre answers an application: 受理 or 不予受理.
///
/// Refuses: [AssignmentRefusal.ReasonNeeded] (non-acceptance),
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class AnswerApplication {
  private final AssessmentCases cases;
  private final AuditTrail trail;

  AnswerApplication(AssessmentCases cases, AuditTrail trail) {
    this.cases = cases;
    this.trail = trail;
  }

  @Transactional
  public void accept(Actor.Person clerk, String number) {
    cases.move(clerk, cases.openToStaff(clerk, Role.CLERK, number), CaseVerb.ACCEPT);
  }

  /// @param reason told to the applicant
  @Transactional
  public void reject(Actor.Person clerk, String number, String reason) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    if (reason.isBlank()) {
      throw new Refused(new AssignmentRefusal.ReasonNeeded());
    }
    AssessmentCase moved = cases.move(clerk, file, CaseVerb.REJECT);
    trail.append(clerk, new ApplicationRejected(moved.id(), reason.strip()));
  }

  record ApplicationRejected(UUID caseId, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "APPLICATION_REJECTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("reason", reason);
    }
  }
}
