package ccso.platform.assignment;

import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisteredAssessor;
import ccso.platform.registration.RegisteredPeople;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 评审组 as the applicant sees it: names and affiliations once every seat is accepted, and its one
/// objection. Who declined is not told.
@Controller
public class AnnouncedTeamPages {

  /// One member as announced.
  ///
  /// @param affiliations organisations tied to now, by name where known, else by credit code
  public record Member(
      UUID invitation,
      String name,
      String number,
      String level,
      String region,
      boolean lead,
      List<String> affiliations) {}

  /// Model of `assignment/announced`.
  ///
  /// @param members empty while the team is not complete
  /// @param mayAnswer right and days allow an answer
  public record AnnouncedPage(
      AssessmentCase file,
      String standard,
      Formation formation,
      List<Member> members,
      boolean mayAnswer,
      List<String> against,
      String reason,
      List<FieldFault> faults) {
    public boolean forming() {
      return file.state() == CaseState.TEAM_FORMING;
    }

    /// Names of those objected to, as the objection named them.
    public List<String> names(TeamObjection objection) {
      return formation.invitations().stream()
          .filter(it -> objection.against().contains(it.id()))
          .map(Invitation::name)
          .toList();
    }
  }

  private final AssessmentCases cases;
  private final Formations formations;
  private final ObjectToTeam objectToTeam;
  private final RegisteredPeople people;
  private final Organisations organisations;
  private final Editions editions;

  AnnouncedTeamPages(
      AssessmentCases cases,
      Formations formations,
      ObjectToTeam objectToTeam,
      RegisteredPeople people,
      Organisations organisations,
      Editions editions) {
    this.cases = cases;
    this.formations = formations;
    this.objectToTeam = objectToTeam;
    this.people = people;
    this.organisations = organisations;
    this.editions = editions;
  }

  @GetMapping("/cases/{number}/team")
  Answer team(Actor.Person member, @PathVariable String number) {
    return Page.of("assignment/announced", page(member, number, List.of(), "", List.of()));
  }

  @PostMapping("/cases/{number}/team/objection")
  Answer object(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(name = "against", required = false) @Nullable List<String> against,
      @RequestParam(defaultValue = "") String reason) {
    try {
      objectToTeam.object(member, number, TeamPages.ids(against), reason);
    } catch (Faulty faulty) {
      return Page.again(
          "assignment/announced",
          page(member, number, against == null ? List.of() : against, reason, faulty.faults()));
    }
    return SeeOther.to("/cases/" + number + "/team").saying("assignment.objected");
  }

  @PostMapping("/cases/{number}/team/consent")
  Answer consent(Actor.Person member, @PathVariable String number) {
    objectToTeam.consent(member, number);
    return SeeOther.to("/cases/" + number + "/team").saying("assignment.consented");
  }

  private AnnouncedPage page(
      Actor.Person member,
      String number,
      List<String> against,
      String reason,
      List<FieldFault> faults) {
    AssessmentCase file = cases.openToApplicant(member, number);
    Formation formation = formations.of(file);
    boolean may = member.rightIn(file.applicant().id()).filter(MemberRight::mayHandIn).isPresent();
    return new AnnouncedPage(
        file,
        editions.byDigest(file.editionDigest()).standard().code(),
        formation,
        formation.complete() ? members(formation) : List.of(),
        may && file.state() == CaseState.TEAM_FORMING && formation.objectionRuns(),
        List.copyOf(against),
        reason,
        faults);
  }

  private List<Member> members(Formation formation) {
    Map<UUID, RegisteredAssessor> byPerson =
        people.assessors().stream()
            .collect(Collectors.toMap(RegisteredAssessor::person, Function.identity()));
    List<String> codes =
        formation.team().stream()
            .flatMap(it -> employers(byPerson.get(it.person()), formation.today()).stream())
            .toList();
    Map<String, String> names =
        organisations.withCodes(codes).stream()
            .collect(Collectors.toMap(it -> it.creditCode().value(), Organisation::name));
    List<Member> members = new ArrayList<>();
    for (Invitation one : formation.team()) {
      RegisteredAssessor known = byPerson.get(one.person());
      members.add(
          new Member(
              one.id(),
              one.name(),
              one.number(),
              known == null ? "" : known.level().name(),
              known == null ? "" : known.region(),
              one.lead(),
              employers(known, formation.today()).stream()
                  .map(code -> names.getOrDefault(code, code))
                  .toList()));
    }
    return List.copyOf(members);
  }

  private static List<String> employers(@Nullable RegisteredAssessor one, LocalDate today) {
    return one == null
        ? List.of()
        : one.employments().stream()
            .filter(it -> it.touches(today))
            .map(Employment::creditCode)
            .distinct()
            .toList();
  }
}
