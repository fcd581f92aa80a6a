package ccso.platform.assignment;

import ccso.catalogue.Text;
import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.casefile.TeamMember;
import ccso.platform.site.Answer;
import ccso.platform.site.OpenTo;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// 受理台: what waits for the assessment centre, and one case as its clerk sees it.
@Controller
public class DeskPages {
  private static final int TRAIL_LINES = 12;

  /// Model of `assignment/desk`.
  ///
  /// @param waiting cases whose next move is the centre's
  public record Desk(List<AssessmentCase> waiting, Map<CaseState, List<AssessmentCase>> others) {}

  /// Somebody in or out of the pool, worded by the template.
  public record Candidate(String number, String name, String detail, boolean lead) {}

  /// A draw, made or possible.
  ///
  /// @param seed empty while nothing is drawn
  public record DrawView(String seed, List<Candidate> pool, List<Candidate> excluded) {}

  /// Model of `assignment/case`.
  ///
  /// @param deadline null where no limit runs
  /// @param draw null before the case can be drawn for
  public record CaseView(
      AssessmentCase file,
      @Nullable Deadline deadline,
      String standardCode,
      Text standardName,
      List<TeamMember> team,
      @Nullable DrawView draw,
      List<AuditEntry> trail) {

    /// The next step is on the page of the intake.
    public boolean atIntake() {
      return EnumSet.of(CaseState.SUBMITTED, CaseState.ACCEPTANCE_REVIEW, CaseState.CORRECTION)
          .contains(file.state());
    }
  }

  private final AssessmentCases cases;
  private final Editions editions;
  private final DrawTeam drawTeam;
  private final TeamDraws draws;
  private final AuditTrail trail;
  private final Deadlines deadlines;

  DeskPages(
      AssessmentCases cases,
      Editions editions,
      DrawTeam drawTeam,
      TeamDraws draws,
      AuditTrail trail,
      Deadlines deadlines) {
    this.cases = cases;
    this.editions = editions;
    this.drawTeam = drawTeam;
    this.draws = draws;
    this.trail = trail;
    this.deadlines = deadlines;
  }

  @OpenTo(Role.CLERK)
  @GetMapping("/desk")
  Answer desk() {
    Map<CaseState, List<AssessmentCase>> byState =
        cases.inStates(EnumSet.complementOf(EnumSet.of(CaseState.DRAFT))).stream()
            .collect(
                Collectors.groupingBy(AssessmentCase::state, TreeMap::new, Collectors.toList()));
    List<AssessmentCase> waiting =
        byState.entrySet().stream()
            .filter(e -> centresTurn(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .toList();
    byState.keySet().removeIf(DeskPages::centresTurn);
    return Page.of("assignment/desk", new Desk(waiting, byState));
  }

  @OpenTo(Role.CLERK)
  @GetMapping("/desk/cases/{number}")
  Answer file(Actor actor, @PathVariable String number) {
    return Page.of("assignment/case", view(actor, number));
  }

  @OpenTo(Role.CLERK)
  @PostMapping("/desk/cases/{number}/team")
  Answer draw(Actor.Person clerk, @PathVariable String number) {
    drawTeam.draw(clerk, number);
    return SeeOther.to("/desk/cases/" + number).saying("assignment.drawn");
  }

  private static boolean centresTurn(CaseState state) {
    return state == CaseState.SUBMITTED
        || state == CaseState.ACCEPTANCE_REVIEW
        || state == CaseState.TEAM_FORMING;
  }

  private CaseView view(Actor actor, String number) {
    AssessmentCase file = cases.openToStaff(actor, Role.CLERK, number);
    var standard = editions.byDigest(file.editionDigest()).standard();
    return new CaseView(
        file,
        deadlines.of(file).orElse(null),
        standard.code(),
        standard.name(),
        cases.team(file.id()),
        draw(file),
        trail.ofCase(file.id(), TRAIL_LINES));
  }

  private @Nullable DrawView draw(AssessmentCase file) {
    var recorded = draws.find(file.id());
    if (recorded.isPresent()) {
      return new DrawView(
          recorded.get().seed(), names(recorded.get().pool()), names(recorded.get().excluded()));
    }
    if (file.state() != CaseState.TEAM_FORMING) {
      return null;
    }
    Pool pool = drawTeam.pool(file);
    return new DrawView(
        "",
        pool.eligible().stream()
            .map(a -> new Candidate(a.number(), a.name(), "", a.mayLead()))
            .toList(),
        pool.excluded().stream()
            .map(e ->
                new Candidate(
                    e.assessor().number(),
                    e.assessor().name(),
                    e.reason().name(),
                    e.assessor().mayLead()))
            .toList());
  }

  private static List<Candidate> names(List<TeamDraws.Name> names) {
    return names.stream()
        .map(n -> new Candidate(n.number(), n.name(), n.detail(), n.lead()))
        .toList();
  }
}
