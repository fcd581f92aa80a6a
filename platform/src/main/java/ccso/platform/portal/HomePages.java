package ccso.platform.portal;

import ccso.catalogue.Edition;
import ccso.platform.assignment.AnswerInvitation;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The public home, the plain information pages, and everybody's work page.
@Controller
public class HomePages {
  private static final Set<CaseState> CENTRES_TURN =
      EnumSet.of(CaseState.SUBMITTED, CaseState.ACCEPTANCE_REVIEW, CaseState.TEAM_FORMING);

  /// Model of `portal/home`.
  public record Home(Edition edition, PublicCounters.Figures figures) {}

  /// Model of `portal/guide`.
  public record Guide(Edition edition, List<QueueFigures.Step> queue) {}

  /// Model of `portal/work`: what each of the person's roles has to do; lists are empty for roles
  /// not held.
  public record Work(
      List<AssessmentCase> own,
      List<AssessmentCase> team,
      List<AssessmentCase> desk,
      List<AssessmentCase> toDecide,
      List<AssessmentCase> toIssue,
      int invitations) {
    public int waiting() {
      return invitations + team.size() + desk.size() + toDecide.size() + toIssue.size();
    }
  }

  private final Editions editions;
  private final PublicCounters counters;
  private final QueueFigures queue;
  private final AssessmentCases cases;
  private final AnswerInvitation invitations;
  private final InstantSource clock;

  HomePages(
      Editions editions,
      PublicCounters counters,
      QueueFigures queue,
      AssessmentCases cases,
      AnswerInvitation invitations,
      InstantSource clock) {
    this.editions = editions;
    this.counters = counters;
    this.queue = queue;
    this.cases = cases;
    this.invitations = invitations;
    this.clock = clock;
  }

  @GetMapping("/")
  Answer home() {
    return Page.of("portal/home", new Home(editions.current(), counters.on(today())));
  }

  @GetMapping("/guide")
  Answer guide() {
    return Page.of("portal/guide", new Guide(editions.current(), queue.at(clock.instant())));
  }

  @GetMapping("/accessibility")
  Answer accessibility() {
    return Page.of("portal/accessibility", new Home(editions.current(), counters.on(today())));
  }

  @GetMapping("/home")
  Answer work(Actor.Person person) {
    return Page.of(
        "portal/work",
        new Work(
            cases.ofMember(person),
            person.holds(Role.ASSESSOR) ? open(cases.ofTeamMember(person)) : List.of(),
            person.holds(Role.CLERK) ? cases.inStates(CENTRES_TURN) : List.of(),
            person.holds(Role.COMMITTEE_MEMBER) ? cases.toDecide(person) : List.of(),
            person.holds(Role.REGISTER_OFFICER) ? cases.toIssue() : List.of(),
            person.holds(Role.ASSESSOR) ? invitations.waiting(person) : 0));
  }

  private static List<AssessmentCase> open(List<AssessmentCase> cases) {
    return cases.stream().filter(c -> !c.state().closed()).toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(Words.ZONE).toLocalDate();
  }
}
