package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseVerb;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead concludes the on-site review (结束现场评审); the report can be written.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [AssessmentRefusal.NotFinished] while an on-site value is owed or a contradiction is unsettled.
@Component
public class ConcludeOnSiteReview {
  private final ConcludeReview review;

  ConcludeOnSiteReview(ConcludeReview review) {
    this.review = review;
  }

  @Transactional
  public AssessmentCase conclude(Actor lead, String caseNumber) {
    return review.conclude(lead, caseNumber, Stage.SITE, CaseVerb.CONCLUDE_ONSITE_REVIEW);
  }
}
