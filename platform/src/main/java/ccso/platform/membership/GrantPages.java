package ccso.platform.membership;

import ccso.catalogue.Category;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 授权: what partners may see, until when; ended at once by one button.
@Controller
public class GrantPages {

  /// What was typed.
  ///
  /// @param categories none for all
  public record Draft(String signInName, Set<String> cases, Set<Integer> categories, String until) {
    static final Draft EMPTY = new Draft("", Set.of(), Set.of(), "");
  }

  /// Model of `membership/grants`.
  ///
  /// @param cases of the organisation
  public record GrantsPage(
      OrganisationHead head,
      List<PartnerGrant> grants,
      List<AssessmentCase> cases,
      List<Category> categories,
      LocalDate today,
      Draft draft,
      List<FieldFault> faults) {

    public LocalDate latest() {
      return today.plusMonths(GrantPartner.LONGEST_MONTHS);
    }
  }

  private final OrganisationHeads heads;
  private final PartnerGrants grants;
  private final GrantPartner grantPartner;
  private final AssessmentCases cases;
  private final Editions editions;

  GrantPages(
      OrganisationHeads heads,
      PartnerGrants grants,
      GrantPartner grantPartner,
      AssessmentCases cases,
      Editions editions) {
    this.heads = heads;
    this.grants = grants;
    this.grantPartner = grantPartner;
    this.cases = cases;
    this.editions = editions;
  }

  @GetMapping("/org/grants")
  Page grants(Actor.Person member, @RequestParam(defaultValue = "") String of) {
    return heads
        .find(member, of)
        .map(head -> Page.of("membership/grants", page(member, head, Draft.EMPTY, List.of())))
        .orElseGet(() -> Page.of("membership/none", new OrganisationPages.None()));
  }

  /// @param file numbers of cases
  /// @param category numbers; none for all
  @PostMapping("/org/grants")
  Answer grant(
      Actor.Person member,
      @RequestParam String of,
      @RequestParam(defaultValue = "") String signInName,
      @RequestParam(name = "cases", required = false) @Nullable List<String> file,
      @RequestParam(required = false) @Nullable List<String> category,
      @RequestParam(defaultValue = "") String until) {
    OrganisationHead head = heads.open(member, of);
    Draft draft =
        new Draft(
            signInName,
            Set.copyOf(Objects.requireNonNullElse(file, List.of())),
            MemberPages.numbers(category),
            until);
    try {
      grantPartner.grant(
          member,
          of,
          new GrantPartner.Wanted(
              signInName, draft.cases(), MemberPages.part(draft.categories()), day(until)));
    } catch (Faulty faulty) {
      return Page.again("membership/grants", page(member, head, draft, faulty.faults()));
    }
    return SeeOther.to(head.at("/org/grants")).saying("membership.granted");
  }

  @PostMapping("/org/grant-revocations")
  Answer revoke(Actor.Person member, @RequestParam String of, @RequestParam UUID grant) {
    OrganisationHead head = heads.open(member, of);
    grantPartner.revoke(member, of, grant);
    return SeeOther.to(head.at("/org/grants")).saying("membership.revoked");
  }

  private GrantsPage page(
      Actor.Person member, OrganisationHead head, Draft draft, List<FieldFault> faults) {
    return new GrantsPage(
        head,
        grants.of(head.organisation().id()),
        cases.ofMember(member).stream()
            .filter(it -> it.applicant().id().equals(head.organisation().id()))
            .filter(it -> !it.state().closed())
            .toList(),
        editions.current().categories(),
        grants.today(),
        draft,
        faults);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
