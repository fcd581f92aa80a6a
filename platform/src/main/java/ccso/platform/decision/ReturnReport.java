package ccso.platform.decision;

import ccso.platform.basis.Actor;
import ccso.platform.decision.TechnicalReview.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The reviewer sends the report back to the team (复核退回) with reasons; what is frozen next takes
/// its place and is signed anew.
///
/// Refuses: [DecisionRefusal.RemarkNeeded], [DecisionRefusal.FrozenAnew],
/// [DecisionRefusal.OtherPart], [CaseRefusal.WrongState].
@Component
public class ReturnReport {
  private final ReviewReport review;

  ReturnReport(ReviewReport review) {
    this.review = review;
  }

  @Transactional
  public void giveBack(Actor.Person reviewer, String number, String factsSha256, String remark) {
    review.enter(reviewer, number, factsSha256, Outcome.RETURNED, remark);
  }
}
