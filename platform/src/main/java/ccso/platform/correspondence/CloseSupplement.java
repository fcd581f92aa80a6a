package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadlines;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead goes on without the applicant once its limit is over (结束补充); what was answered until
/// then counts.
///
/// Refuses: who is not on the team ([NotFound]); [ccso.platform.casefile.CaseRefusal.LeadOnly],
/// [ccso.platform.casefile.CaseRefusal.WrongState]; [CorrespondenceRefusal.LimitRuns].
@Component
public class CloseSupplement {
  private final CaseDoors doors;
  private final Supplements supplements;
  private final Deadlines deadlines;
  private final AssessmentCases cases;
  private final InstantSource clock;

  CloseSupplement(
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
  public AssessmentCase close(Actor lead, String caseNumber) {
    OpenCase opened = doors.openToLead(lead, caseNumber);
    opened.file().after(CaseVerb.CLOSE_SUPPLEMENT);
    cases.lock(opened.file());
    deadlines
        .of(opened.file())
        .filter(it -> !it.over())
        .ifPresent(it -> {
          throw new Refused(new CorrespondenceRefusal.LimitRuns(it.due()));
        });
    Supplement round = supplements.open(opened.file().id()).orElseThrow();
    supplements.end(
        opened.file().id(),
        round.round(),
        Supplement.How.CLOSED,
        opened.person().id(),
        clock.instant());
    return cases.move(opened.person(), opened.file(), CaseVerb.CLOSE_SUPPLEMENT);
  }
}
