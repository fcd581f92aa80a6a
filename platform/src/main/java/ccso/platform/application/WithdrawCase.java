package ccso.platform.application;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant withdraws the case (撤回) before the package is in; what was handed in stays on
/// record.
///
/// Refuses: an unticked box ([Faulty]); [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState],
/// [CaseRefusal.ChangedMeanwhile].
@Component
public class WithdrawCase {
  private final AssessmentCases cases;

  WithdrawCase(AssessmentCases cases) {
    this.cases = cases;
  }

  /// @param sure the person has ticked that the case ends here
  @Transactional
  public void withdraw(Actor actor, String number, boolean sure) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    CaseRights.handingIn(actor, file);
    file.after(CaseVerb.WITHDRAW);
    if (!sure) {
      throw new Faulty(List.of(FieldFault.of("sure", "application.empty.sure")));
    }
    cases.lock(file);
    cases.move(actor, file, CaseVerb.WITHDRAW);
  }
}
