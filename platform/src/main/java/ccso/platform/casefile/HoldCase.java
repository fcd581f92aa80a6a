package ccso.platform.casefile;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre stops and resumes a case (中止, 恢复), or ends it before its time (终止); always with a
/// reason. While a case is on hold every clock stands.
///
/// Refuses: [CaseRefusal.ReasonNeeded], [CaseRefusal.WrongState].
@Component
public class HoldCase {
  private final AssessmentCases cases;
  private final AuditTrail trail;

  HoldCase(AssessmentCases cases, AuditTrail trail) {
    this.cases = cases;
    this.trail = trail;
  }

  @Transactional
  public AssessmentCase hold(Actor.Person clerk, String number, String reason) {
    return move(clerk, number, CaseVerb.HOLD, reason);
  }

  @Transactional
  public AssessmentCase resume(Actor.Person clerk, String number, String reason) {
    return move(clerk, number, CaseVerb.RESUME, reason);
  }

  @Transactional
  public AssessmentCase terminate(Actor.Person clerk, String number, String reason) {
    return move(clerk, number, CaseVerb.TERMINATE, reason);
  }

  private AssessmentCase move(Actor.Person clerk, String number, CaseVerb verb, String reason) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    file.after(verb);
    if (reason.isBlank()) {
      throw new Refused(new CaseRefusal.ReasonNeeded());
    }
    AssessmentCase moved = cases.move(clerk, file, verb);
    trail.append(clerk, new CaseHeld(file.id(), verb, reason.strip()));
    return moved;
  }

  record CaseHeld(UUID caseId, CaseVerb verb, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "CASE_HELD";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("verb", verb.name(), "reason", reason);
    }
  }
}
