package ccso.platform.onsite;

import ccso.judging.Stage;
import ccso.platform.assessment.ConcludeReview;
import ccso.platform.assessment.TeamCase;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseVerb;
import org.springframework.stereotype.Component;

/// The findings are to be mended within the limit (责令整改): the on-site review is over, and only what
/// was found is judged anew.
///
/// Refuses: [AssessmentRefusal.NotFinished]; [OnSiteRefusal.NotRectifiable] where the scheme lets
/// nothing that was found on site be mended.
@Component
class OrderRectification {
  private final ConcludeReview review;

  OrderRectification(ConcludeReview review) {
    this.review = review;
  }

  /// In the transaction of the closing meeting, at which the lead holds the case's row.
  AssessmentCase order(TeamCase opened) {
    if (!opened.policy().procedure().rectifies(Stage.SITE.name())) {
      throw new Refused(new OnSiteRefusal.NotRectifiable());
    }
    return review.conclude(
        opened.member(), opened.file().number().value(), Stage.SITE, CaseVerb.ORDER_RECTIFICATION);
  }
}
