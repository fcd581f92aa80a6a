package ccso.platform.assessment;

import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseVerb;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead concludes the document review (结束文档评审); the visit can be planned.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [AssessmentRefusal.StillBlind] while two have not both closed a category;
/// [AssessmentRefusal.NotFinished] while a desk value is owed or a 不适用 awaits its second person.
@Component
public class ConcludeDocumentReview {
  private final ConcludeReview review;

  ConcludeDocumentReview(ConcludeReview review) {
    this.review = review;
  }

  @Transactional
  public AssessmentCase conclude(Actor lead, String caseNumber) {
    return review.conclude(lead, caseNumber, Stage.DESK, CaseVerb.CONCLUDE_DOCUMENT_REVIEW);
  }
}
