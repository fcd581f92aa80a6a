package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadlines;
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
  private final Deadlines deadlines;
  private final EndRound endRound;

  CloseSupplement(CaseDoors doors, Deadlines deadlines, EndRound endRound) {
    this.doors = doors;
    this.deadlines = deadlines;
    this.endRound = endRound;
  }

  @Transactional
  public AssessmentCase close(Actor lead, String caseNumber) {
    OpenCase opened = doors.openToLead(lead, caseNumber);
    return endRound.end(
        opened,
        CaseVerb.CLOSE_SUPPLEMENT,
        Supplement.How.CLOSED,
        round ->
            deadlines
                .of(opened.file())
                .filter(it -> !it.over())
                .ifPresent(it -> {
                  throw new Refused(new CorrespondenceRefusal.LimitRuns(it.due()));
                }));
  }
}
