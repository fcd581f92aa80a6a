package ccso.platform.acceptance;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A clerk takes up an application (开始受理审查).
///
/// Refuses: [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class TakeUpApplication {
  private final AssessmentCases cases;

  TakeUpApplication(AssessmentCases cases) {
    this.cases = cases;
  }

  @Transactional
  public void takeUp(Actor.Person clerk, String number) {
    cases.move(clerk, cases.openToStaff(clerk, Role.CLERK, number), CaseVerb.TAKE_UP_APPLICATION);
  }
}
