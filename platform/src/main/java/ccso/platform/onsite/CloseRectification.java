package ccso.platform.onsite;

import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead ends the rectification (结束整改): every finding is closed or waived, or the limit is over;
/// what is not closed stays nonconforming. The report is next.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [OnSiteRefusal.FindingsOpen].
@Component
public class CloseRectification {
  private final TeamCases teamCases;
  private final AssessmentCases cases;
  private final Findings findings;
  private final RectificationClock limit;

  CloseRectification(
      TeamCases teamCases, AssessmentCases cases, Findings findings, RectificationClock limit) {
    this.teamCases = teamCases;
    this.cases = cases;
    this.findings = findings;
    this.limit = limit;
  }

  @Transactional
  public AssessmentCase close(Actor lead, String caseNumber) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.file().after(CaseVerb.CLOSE_RECTIFICATION);
    teamCases.lock(opened);
    List<Finding> all = findings.ofCase(opened.id());
    List<Finding> open = all.stream().filter(it -> !it.settled()).toList();
    boolean answered = open.stream().anyMatch(it -> it.status() == Finding.Status.ANSWERED);
    if (answered || (!open.isEmpty() && !limit.over(opened.file(), all))) {
      throw new Refused(
          new OnSiteRefusal.FindingsOpen(
              open.size(), open.stream().map(Finding::label).collect(Collectors.joining(", "))));
    }
    return cases.move(opened.member(), opened.file(), CaseVerb.CLOSE_RECTIFICATION);
  }
}
