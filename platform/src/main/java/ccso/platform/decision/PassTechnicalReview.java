package ccso.platform.decision;

import ccso.platform.basis.Actor;
import ccso.platform.decision.TechnicalReview.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member of the committee outside team and applicant lets the report pass (复核通过): the second
/// signature under it. Who reviewed does not vote.
///
/// Refuses: [DecisionRefusal.SignaturesMissing], [DecisionRefusal.FrozenAnew],
/// [DecisionRefusal.OtherPart], [CaseRefusal.WrongState].
@Component
public class PassTechnicalReview {
  private final ReviewReport review;

  PassTechnicalReview(ReviewReport review) {
    this.review = review;
  }

  /// @param remark may be empty
  @Transactional
  public void pass(Actor.Person reviewer, String number, String factsSha256, String remark) {
    review.enter(reviewer, number, factsSha256, Outcome.PASSED, remark);
  }
}
