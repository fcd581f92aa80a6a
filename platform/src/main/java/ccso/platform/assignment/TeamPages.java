package ccso.platform.assignment;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.handoff.HandOff;
import ccso.platform.registration.RegisteredAssessor;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.registration.RegisteredPeople;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// 组队: conditions, draw, invitations, the applicant's objection, confirmation.
@Controller
public class TeamPages {

  /// Somebody in or out of the pool before the draw.
  ///
  /// @param reason code of the exclusion, empty for the eligible
  public record Candidate(
      String number, String name, String region, boolean mayLead, String reason) {}

  /// Model of `assignment/team`.
  ///
  /// @param checks before document review; null where no team is being formed
  /// @param candidates who could be drawn now, the eligible first; empty where nothing is drawn for
  /// @param regions of all registered assessors, in order
  /// @param languages beside Chinese that somebody works in
  public record TeamPage(
      AssessmentCase file,
      String standardCode,
      @Nullable Deadline deadline,
      Formation formation,
      Conditions conditions,
      @Nullable HandOff checks,
      List<Candidate> candidates,
      List<String> regions,
      List<String> languages,
      String typed,
      List<FieldFault> faults) {

    public boolean forming() {
      return file.state() == CaseState.TEAM_FORMING;
    }

    /// There is a seat to draw for.
    public boolean toDraw() {
      return forming() && (!formation.drawn() || formation.vacant().count() > 0);
    }

    public long eligible() {
      return candidates.stream().filter(it -> it.reason().isEmpty()).count();
    }

    public List<Level> leadLevels() {
      return List.of(Level.FULL, Level.SENIOR);
    }
  }

  private final AssessmentCases cases;
  private final Formations formations;
  private final DrawTeam drawTeam;
  private final DecideObjection decideObjection;
  private final ConfirmTeam confirmTeam;
  private final TeamHandOff handOff;
  private final RegisteredPeople people;
  private final Deadlines deadlines;
  private final Editions editions;

  TeamPages(
      AssessmentCases cases,
      Formations formations,
      DrawTeam drawTeam,
      DecideObjection decideObjection,
      ConfirmTeam confirmTeam,
      TeamHandOff handOff,
      RegisteredPeople people,
      Deadlines deadlines,
      Editions editions) {
    this.cases = cases;
    this.formations = formations;
    this.drawTeam = drawTeam;
    this.decideObjection = decideObjection;
    this.confirmTeam = confirmTeam;
    this.handOff = handOff;
    this.people = people;
    this.deadlines = deadlines;
    this.editions = editions;
  }

  /// The conditions stand in the query, so that the clerk sees the pool they make before the draw.
  @GetMapping("/desk/cases/{number}/team")
  Answer team(
      Actor actor,
      @PathVariable String number,
      @RequestParam(name = "region", required = false) @Nullable List<String> region,
      @RequestParam(defaultValue = "") String lead,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String size) {
    return Page.of(
        "assignment/team",
        page(actor, number, wanted(actor, number, region, lead, language, size), "", List.of()));
  }

  @PostMapping("/desk/cases/{number}/team")
  Answer draw(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(name = "region", required = false) @Nullable List<String> region,
      @RequestParam(defaultValue = "") String lead,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String size,
      @RequestParam(defaultValue = "") String show) {
    Conditions wanted = wanted(clerk, number, region, lead, language, size);
    if (!show.isEmpty()) {
      return SeeOther.to(
          UriComponentsBuilder.fromPath("/desk/cases/{number}/team")
              .queryParam("region", wanted.regions().isEmpty() ? List.of("") : wanted.regions())
              .queryParam("lead", wanted.lead())
              .queryParam("language", wanted.language())
              .queryParam("size", wanted.size())
              .encode()
              .buildAndExpand(number)
              .toUriString());
    }
    try {
      drawTeam.draw(clerk, number, wanted);
    } catch (Faulty faulty) {
      return Page.again("assignment/team", page(clerk, number, wanted, "", faulty.faults()));
    }
    return back(number, "assignment.drawn");
  }

  @PostMapping("/desk/cases/{number}/team/objection")
  Answer decide(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(name = "replaced", required = false) @Nullable List<String> replaced,
      @RequestParam(defaultValue = "") String answer) {
    try {
      decideObjection.decide(clerk, number, ids(replaced), answer);
    } catch (Faulty faulty) {
      return Page.again(
          "assignment/team", page(clerk, number, usual(clerk, number), answer, faulty.faults()));
    }
    return back(number, "assignment.objection-decided");
  }

  @PostMapping("/desk/cases/{number}/team/confirmation")
  Answer confirm(
      Actor.Person clerk,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String override) {
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, number);
    Formation formation = formations.of(file);
    if (override.isBlank()
        && file.state() == CaseState.TEAM_FORMING
        && formation.settled()
        && !handOff.of(file, formation).open().isEmpty()) {
      return Page.again(
          "assignment/team",
          page(
              clerk,
              number,
              usual(clerk, number),
              "",
              List.of(FieldFault.of("override", "assignment.override"))));
    }
    confirmTeam.confirm(clerk, number, override);
    return back(number, "assignment.confirmed");
  }

  /// What is no id is passed over: nothing is named by it.
  static Set<UUID> ids(@Nullable List<String> typed) {
    Set<UUID> ids = new HashSet<>();
    for (String one : typed == null ? List.<String>of() : typed) {
      if (one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
        ids.add(UUID.fromString(one));
      }
    }
    return ids;
  }

  private static SeeOther back(String number, String saying) {
    return SeeOther.to("/desk/cases/" + number + "/team").saying(saying);
  }

  private Conditions usual(Actor actor, String number) {
    AssessmentCase file = cases.openToStaff(actor, Role.CLERK, number);
    Formation formation = formations.of(file);
    return formation.drawn() ? formation.draws().getLast().conditions() : drawTeam.usual(file);
  }

  /// What is no region, level or language of the register is passed over.
  private Conditions wanted(
      Actor actor,
      String number,
      @Nullable List<String> region,
      String lead,
      String language,
      String size) {
    Conditions usual = usual(actor, number);
    boolean asked = region != null || !lead.isEmpty() || !size.isEmpty();
    if (!asked) {
      return usual;
    }
    List<RegisteredAssessor> all = people.assessors();
    Optional<Level> level =
        Arrays.stream(Level.values()).filter(it -> it.name().equals(lead)).findFirst();
    return new Conditions(
        region == null ? List.of() : region.stream().filter(regions(all)::contains).toList(),
        level.filter(it -> it != Level.PROVISIONAL).orElse(usual.lead()),
        languages(all).contains(language) ? language : "",
        size.matches("[0-9]{1,3}") ? Integer.parseInt(size) : usual.size());
  }

  private static List<String> regions(List<RegisteredAssessor> all) {
    return all.stream().map(RegisteredAssessor::region).distinct().sorted().toList();
  }

  private static List<String> languages(List<RegisteredAssessor> all) {
    return all.stream()
        .flatMap(it -> it.languages().stream())
        .filter(it -> !it.equals("zh"))
        .distinct()
        .sorted()
        .toList();
  }

  private TeamPage page(
      Actor actor, String number, Conditions wanted, String typed, List<FieldFault> faults) {
    AssessmentCase file = cases.openToStaff(actor, Role.CLERK, number);
    Formation formation = formations.of(file);
    List<RegisteredAssessor> all = people.assessors();
    return new TeamPage(
        file,
        editions.byDigest(file.editionDigest()).standard().code(),
        deadlines.of(file).orElse(null),
        formation,
        wanted,
        file.state() == CaseState.TEAM_FORMING && formation.drawn()
            ? handOff.of(file, formation)
            : null,
        file.state() == CaseState.TEAM_FORMING ? candidates(file, formation, wanted) : List.of(),
        regions(all),
        languages(all),
        typed,
        faults);
  }

  private List<Candidate> candidates(
      AssessmentCase file, Formation formation, Conditions conditions) {
    Pool pool = formations.pool(file, conditions, formation.asked());
    return java.util.stream.Stream.concat(
            pool.eligible().stream().map(it -> candidate(it, conditions, "")),
            pool.excluded().stream()
                .map(it -> candidate(it.assessor(), conditions, it.reason().name())))
        .toList();
  }

  private static Candidate candidate(RegisteredAssessor one, Conditions conditions, String reason) {
    return new Candidate(one.number(), one.name(), one.region(), conditions.mayLead(one), reason);
  }
}
