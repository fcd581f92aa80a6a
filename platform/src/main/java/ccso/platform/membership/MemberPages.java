package ccso.platform.membership;

import ccso.catalogue.Category;
import ccso.platform.account.Member;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.SiteSettings;
import ccso.platform.standard.Editions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 成员与分工: who acts for the organisation, with which right in which categories, and invitations.
@Controller
public class MemberPages {

  /// What was typed into the invitation.
  ///
  /// @param categories none for all
  public record Draft(String forWhom, String right, Set<Integer> categories) {
    static final Draft EMPTY = new Draft("", MemberRight.CONTRIBUTOR.name(), Set.of());
  }

  /// Model of `membership/members`.
  ///
  /// @param self who reads
  /// @param invited just made; null otherwise
  /// @param link of it, shown this one time; empty otherwise
  public record MembersPage(
      OrganisationHead head,
      UUID self,
      List<Member> members,
      List<Category> categories,
      List<Invitation> invitations,
      InviteColleague.@Nullable Invited invited,
      String link,
      Draft draft,
      List<FieldFault> faults) {

    public List<MemberRight> rights() {
      return List.of(MemberRight.values());
    }

    /// The rights the reader may invite to.
    public List<MemberRight> invitable() {
      return Arrays.stream(MemberRight.values())
          .filter(it -> head.owner() || !it.mayHandIn())
          .toList();
    }
  }

  private final OrganisationHeads heads;
  private final Organisations organisations;
  private final Invitations invitations;
  private final ChangeMember changeMember;
  private final InviteColleague inviteColleague;
  private final Editions editions;
  private final SiteSettings site;

  MemberPages(
      OrganisationHeads heads,
      Organisations organisations,
      Invitations invitations,
      ChangeMember changeMember,
      InviteColleague inviteColleague,
      Editions editions,
      SiteSettings site) {
    this.site = site;
    this.heads = heads;
    this.organisations = organisations;
    this.invitations = invitations;
    this.changeMember = changeMember;
    this.inviteColleague = inviteColleague;
    this.editions = editions;
  }

  @GetMapping("/org/members")
  Page members(Actor.Person member, @RequestParam(defaultValue = "") String of) {
    return heads
        .find(member, of)
        .map(
            head -> Page.of("membership/members", page(member, head, null, Draft.EMPTY, List.of())))
        .orElseGet(() -> Page.of("membership/none", new OrganisationPages.None()));
  }

  /// @param category numbers; none for all
  @PostMapping("/org/members")
  Answer change(
      Actor.Person member,
      @RequestParam String of,
      @RequestParam UUID person,
      @RequestParam(defaultValue = "") String right,
      @RequestParam(required = false) @Nullable List<String> category) {
    OrganisationHead head = heads.open(member, of);
    Optional<MemberRight> wanted = right(right);
    if (wanted.isEmpty()) {
      return Page.again(
          "membership/members",
          page(
              member,
              head,
              null,
              Draft.EMPTY,
              List.of(FieldFault.of("right", "membership.right"))));
    }
    changeMember.change(member, of, person, wanted.get(), part(numbers(category)));
    return SeeOther.to(head.at("/org/members")).saying("membership.changed");
  }

  @PostMapping("/org/member-removals")
  Answer remove(Actor.Person member, @RequestParam String of, @RequestParam UUID person) {
    OrganisationHead head = heads.open(member, of);
    changeMember.remove(member, of, person);
    return SeeOther.to(member.id().equals(person) ? "/home" : head.at("/org/members"))
        .saying("membership.removed");
  }

  /// The link stands in the answer and nowhere else.
  @PostMapping("/org/invitations")
  Page invite(
      Actor.Person member,
      @RequestParam String of,
      @RequestParam(defaultValue = "") String forWhom,
      @RequestParam(defaultValue = "") String right,
      @RequestParam(required = false) @Nullable List<String> category) {
    OrganisationHead head = heads.open(member, of);
    Draft draft = new Draft(forWhom, right, numbers(category));
    try {
      InviteColleague.Invited invited =
          inviteColleague.invite(
              member,
              of,
              forWhom,
              right(right)
                  .orElseThrow(
                      () -> new Faulty(List.of(FieldFault.of("right", "membership.right")))),
              part(draft.categories()));
      return Page.of("membership/members", page(member, head, invited, Draft.EMPTY, List.of()));
    } catch (Faulty faulty) {
      return Page.again("membership/members", page(member, head, null, draft, faulty.faults()));
    }
  }

  @PostMapping("/org/invitation-withdrawals")
  Answer withdraw(Actor.Person member, @RequestParam String of, @RequestParam UUID invitation) {
    OrganisationHead head = heads.open(member, of);
    inviteColleague.withdraw(member, of, invitation);
    return SeeOther.to(head.at("/org/members")).saying("membership.invitation-withdrawn");
  }

  private MembersPage page(
      Actor.Person member,
      OrganisationHead head,
      InviteColleague.@Nullable Invited invited,
      Draft draft,
      List<FieldFault> faults) {
    UUID organisation = head.organisation().id();
    return new MembersPage(
        head,
        member.id(),
        organisations.membersOf(organisation),
        editions.current().categories(),
        head.right().mayHandIn() ? invitations.open(organisation) : List.of(),
        invited,
        invited == null ? "" : site.address() + "/invite/" + invited.token(),
        draft,
        faults);
  }

  private static Optional<MemberRight> right(String code) {
    return Arrays.stream(MemberRight.values()).filter(it -> it.name().equals(code)).findFirst();
  }

  /// No box ticked means all.
  static Part part(Set<Integer> categories) {
    return categories.isEmpty() ? Part.WHOLE : Part.of(categories);
  }

  static Set<Integer> numbers(@Nullable List<String> typed) {
    return typed == null
        ? Set.of()
        : typed.stream()
            .filter(it -> it.matches("[1-9][0-9]{0,3}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
  }
}
