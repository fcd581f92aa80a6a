package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What both conclusions have in common: the lead ends a stage that owes nothing any more.
@Component
public class ConcludeReview {
  private static final int NAMED = 5;

  private final TeamCases teamCases;
  private final Determinations determinations;
  private final AssessmentCases cases;

  ConcludeReview(TeamCases teamCases, Determinations determinations, AssessmentCases cases) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.cases = cases;
  }

  /// Ends the stage by the verb that leads on from it.
  public AssessmentCase conclude(Actor lead, String caseNumber, Stage stage, CaseVerb verb) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.file().after(verb);
    teamCases.lock(opened);
    if (stage == Stage.DESK) {
      refuseBlind(opened);
    }
    refuseUnfinished(opened.standings(determinations.current(opened.id())), stage);
    return cases.move(opened.member(), opened.file(), verb);
  }

  private static void refuseBlind(TeamCase opened) {
    List<Category> blind = opened.doubled().blindCategories(opened.edition());
    if (!blind.isEmpty()) {
      throw new Refused(
          new AssessmentRefusal.StillBlind(
              blind.stream().map(it -> it.no().toString()).collect(Collectors.joining(", "))));
    }
  }

  private static void refuseUnfinished(Standings standings, Stage stage) {
    List<Standing> open = standings.owed(stage);
    List<Standing> waiting = standings.awaitingCountersignature(stage);
    List<Standing> unsettled = stage == Stage.SITE ? standings.unsettled() : List.of();
    var all = Stream.of(open, waiting, unsettled).flatMap(List::stream).toList();
    if (!all.isEmpty()) {
      throw new Refused(
          new AssessmentRefusal.NotFinished(
              stage, open.size(), waiting.size(), unsettled.size(), first(all)));
    }
  }

  private static String first(List<Standing> standings) {
    return standings.stream()
        .limit(NAMED)
        .map(it -> it.requirement().no().value())
        .collect(Collectors.joining(", "));
  }
}
