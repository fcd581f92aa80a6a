package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadlines;
import java.time.InstantSource;
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
  private final Supplements supplements;
  private final Deadlines deadlines;
  private final AssessmentCases cases;
  private final InstantSource clock;

  AnswerSupplement(
      CaseDoors doors,
      Supplements supplements,
      Deadlines deadlines,
      AssessmentCases cases,
      InstantSource clock) {
    this.doors = doors;
    this.supplements = supplements;
    this.deadlines = deadlines;
    this.cases = cases;
    this.clock = clock;
  }

  @Transactional
  public AssessmentCase answer(Actor member, String caseNumber) {
    OpenCase opened = doors.open(member, Side.APPLICANT, caseNumber);
    if (!CaseDoors.right(opened).mayHandIn()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    opened.file().after(CaseVerb.ANSWER_SUPPLEMENT);
    cases.lock(opened.file());
    deadlines.inTime(opened.file());
    Supplement round = supplements.open(opened.file().id()).orElseThrow();
    List<Supplement.Item> unanswered = round.unanswered();
    if (!unanswered.isEmpty()) {
      String first =
          unanswered.stream()
              .limit(NAMED)
              .map(it -> opened.no(it.requirementKey()))
              .collect(Collectors.joining(", "));
      throw new Refused(new CorrespondenceRefusal.Unanswered(unanswered.size(), first));
    }
    supplements.end(
        opened.file().id(),
        round.round(),
        Supplement.How.ANSWERED,
        opened.person().id(),
        clock.instant());
    return cases.move(opened.person(), opened.file(), CaseVerb.ANSWER_SUPPLEMENT);
  }
}
