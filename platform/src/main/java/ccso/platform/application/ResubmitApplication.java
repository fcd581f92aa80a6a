package ccso.platform.application;

import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The corrected application goes back to the assessment centre (重新提交), with a receipt of its own.
///
/// Refuses: [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState], [CaseRefusal.LimitPassed],
/// [ApplicationRefusal.LetterNotSigned] where the letter was given back and not signed anew.
@Component
public class ResubmitApplication {
  private final AssessmentCases cases;
  private final FileApplication application;
  private final Deadlines deadlines;

  ResubmitApplication(AssessmentCases cases, FileApplication application, Deadlines deadlines) {
    this.cases = cases;
    this.application = application;
    this.deadlines = deadlines;
  }

  @Transactional
  public Receipt resubmit(Actor actor, String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    Actor.Person person = CaseRights.handingIn(actor, file);
    CaseRights.in(file, CaseState.CORRECTION::equals);
    deadlines.inTime(file);
    return application.freeze(person, file, CaseVerb.RESUBMIT_APPLICATION);
  }
}
