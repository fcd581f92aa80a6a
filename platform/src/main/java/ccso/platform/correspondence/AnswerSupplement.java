package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadlines;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant hands in the round as a whole (提交补充); from here the team judges on.
///
/// Refuses: who is not of the applicant ([NotFound]); [CaseRefusal.RightTooSmall],
/// [CaseRefusal.WrongState], [CaseRefusal.LimitPassed]; [CorrespondenceRefusal.Unanswered].
@Component
public class AnswerSupplement {
  private static final int NAMED = 5;

  private final CaseDoors doors;
  private final Deadlines deadlines;
  private final EndRound endRound;

  AnswerSupplement(CaseDoors doors, Deadlines deadlines, EndRound endRound) {
    this.doors = doors;
    this.deadlines = deadlines;
    this.endRound = endRound;
  }

  @Transactional
  public AssessmentCase answer(Actor member, String caseNumber) {
    OpenCase opened = doors.open(member, Side.APPLICANT, caseNumber);
    if (!CaseDoors.right(opened).mayHandIn()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    return endRound.end(
        opened,
        CaseVerb.ANSWER_SUPPLEMENT,
        Supplement.How.ANSWERED,
        round -> {
          deadlines.inTime(opened.file());
          refuseUnanswered(opened, round);
        });
  }

  private static void refuseUnanswered(OpenCase opened, Supplement round) {
    List<Supplement.Item> unanswered = round.unanswered();
    if (!unanswered.isEmpty()) {
      String first =
          unanswered.stream()
              .limit(NAMED)
              .map(it -> opened.no(it.requirementKey()))
              .collect(Collectors.joining(", "));
      throw new Refused(new CorrespondenceRefusal.Unanswered(unanswered.size(), first));
    }
  }
}
