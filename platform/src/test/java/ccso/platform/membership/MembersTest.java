package ccso.platform.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.account.Member;
import ccso.platform.account.Organisations;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Part;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Members of an organisation: invited, given a part, changed, removed.
@PlatformTest
class MembersTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired Organisations organisations;
  @Autowired ChangeMember changeMember;
  @Autowired InviteColleague inviteColleague;
  @Autowired AcceptInvitation acceptInvitation;
  @Autowired ChangeOrganisation changeOrganisation;
  @Autowired OrganisationSites sites;
  @Autowired AssessmentCases cases;
  @Autowired JdbcClient sql;

  private Opened opened;
  private String code;

  @BeforeEach
  void open() {
    opened = chain.draft();
    code = opened.file().applicant().creditCode().value();
  }

  @Test
  void whoFollowsTheLinkIsAMemberWithTheRightAndThePartOfTheInvitation() {
    var invited = invite(MemberRight.CONTRIBUTOR, Part.of(Set.of(3, 5)));
    Actor.Person colleague = chain.person(Role.APPLICANT);
    acceptInvitation.accept(colleague, invited.token());
    Actor.Person joined = chain.again(colleague.id());
    assertThat(joined.rightIn(opened.file().applicant().id())).contains(MemberRight.CONTRIBUTOR);
    assertThat(joined.partIn(opened.file().applicant().id())).isEqualTo(Part.of(Set.of(3, 5)));
    assertThat(cases.openToApplicant(joined, opened.number()).id()).isEqualTo(opened.id());
  }

  @Test
  void aLinkWorksOnce_andNotAfterItWasWithdrawnOrMistyped() {
    var invited = invite(MemberRight.VIEWER, Part.WHOLE);
    acceptInvitation.accept(chain.person(Role.APPLICANT), invited.token());
    useless(() -> acceptInvitation.accept(chain.person(Role.APPLICANT), invited.token()));
    var other = invite(MemberRight.VIEWER, Part.WHOLE);
    useless(() -> acceptInvitation.find(other.token() + "x"));
    inviteColleague.withdraw(opened.owner(), code, other.invitation().id());
    useless(() -> acceptInvitation.find(other.token()));
  }

  @Test
  void aLinkDoesNotOutliveItsSevenDays() {
    var invited = invite(MemberRight.VIEWER, Part.WHOLE);
    sql.sql("update invitation set expires_at = now() - interval '1 second' where id = ?")
        .param(invited.invitation().id())
        .update();
    useless(() -> acceptInvitation.accept(chain.person(Role.APPLICANT), invited.token()));
  }

  @Test
  void theInvitationsOfWhoMayNotInviteAnyMoreGoAlong() {
    Actor.Person coordinator = chain.member(opened, MemberRight.COORDINATOR);
    var invited =
        inviteColleague.invite(coordinator, code, "小何", MemberRight.CONTRIBUTOR, Part.WHOLE);
    assertThat(acceptInvitation.find(invited.token()).forWhom()).isEqualTo("小何");
    changeMember.change(
        opened.owner(), code, coordinator.id(), MemberRight.CONTRIBUTOR, Part.WHOLE);
    useless(() -> acceptInvitation.find(invited.token()));
  }

  @Test
  void ofTheTokenOnlyTheDigestIsKept() {
    var invited = invite(MemberRight.VIEWER, Part.WHOLE);
    assertThat(
            sql.sql("select row_to_json(i)::text from invitation i where id = ?")
                .param(invited.invitation().id())
                .query(String.class)
                .single())
        .doesNotContain(invited.token());
  }

  @Test
  void whoHasNoAccountSignsUpAndJoinsAtOnce_orNeither() {
    var invited = invite(MemberRight.VIEWER, Part.WHOLE);
    Actor nobody = new Actor.Anyone();
    assertThatThrownBy(() -> acceptInvitation.signUp(nobody, invited.token(), "x", "", ""))
        .isInstanceOf(Faulty.class);
    acceptInvitation.signUp(nobody, invited.token(), "invited-one", "新同事", Chain.PASSWORD);
    assertThat(organisations.membersOf(opened.file().applicant().id()))
        .extracting(Member::signInName)
        .contains("invited-one");
    useless(() ->
        acceptInvitation.signUp(nobody, invited.token(), "invited-two", "又一位", Chain.PASSWORD));
    assertThat(
            sql.sql("select count(*) from person where sign_in_name = 'invited-two'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void staffDoNotJoinApplicants_andAMemberNotTwice() {
    var invited = invite(MemberRight.VIEWER, Part.WHOLE);
    refused(
        () -> acceptInvitation.accept(chain.person(Role.CLERK), invited.token()),
        "membership.not-an-applicant");
    refused(
        () -> acceptInvitation.accept(opened.owner(), invited.token()),
        "membership.member-already");
    assertThat(chain.again(opened.owner().id()).rightIn(opened.file().applicant().id()))
        .contains(MemberRight.OWNER);
    acceptInvitation.accept(chain.person(Role.APPLICANT), invited.token());
  }

  @Test
  void coordinatorsInviteContributorsAndViewersOnly_othersNobody() {
    Actor.Person coordinator = chain.member(opened, MemberRight.COORDINATOR);
    inviteColleague.invite(coordinator, code, "甲", MemberRight.VIEWER, Part.WHOLE);
    for (MemberRight right : List.of(MemberRight.OWNER, MemberRight.COORDINATOR)) {
      refused(
          () -> inviteColleague.invite(coordinator, code, "乙", right, Part.WHOLE),
          "membership.owner-only");
    }
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    refused(
        () -> inviteColleague.invite(contributor, code, "丙", MemberRight.VIEWER, Part.WHOLE),
        "membership.owner-only");
  }

  @Test
  void onlyOwnersChangeMembers_andWhatTheyChangeHoldsAtOnce() {
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    Actor.Person coordinator = chain.member(opened, MemberRight.COORDINATOR);
    refused(() -> change(coordinator, contributor, MemberRight.VIEWER), "membership.owner-only");
    changeMember.change(
        opened.owner(), code, contributor.id(), MemberRight.VIEWER, Part.of(Set.of(2)));
    assertThat(chain.again(contributor.id()).rightIn(opened.file().applicant().id()))
        .contains(MemberRight.VIEWER);
    changeMember.change(
        opened.owner(), code, contributor.id(), MemberRight.COORDINATOR, Part.of(Set.of(2)));
    assertThat(chain.again(contributor.id()).partIn(opened.file().applicant().id()))
        .as("who may hand in is not limited")
        .isEqualTo(Part.WHOLE);
  }

  @Test
  void whoIsRemovedFindsNothingFromTheNextRequestOn() {
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    assertThat(cases.openToApplicant(contributor, opened.number()).id()).isEqualTo(opened.id());
    changeMember.remove(opened.owner(), code, contributor.id());
    assertThatThrownBy(() -> cases.openToApplicant(contributor, opened.number()))
        .as("even with rights read before")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theLastOwnerStays_andAnybodyElseMayLeave() {
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    changeMember.remove(viewer, code, viewer.id());
    refused(
        () -> changeMember.remove(opened.owner(), code, opened.owner().id()),
        "membership.last-owner");
    refused(
        () -> change(opened.owner(), opened.owner(), MemberRight.COORDINATOR),
        "membership.last-owner");
    Actor.Person second = chain.member(opened, MemberRight.OWNER);
    changeMember.remove(opened.owner(), code, opened.owner().id());
    refused(() -> changeMember.remove(second, code, second.id()), "membership.last-owner");
  }

  @Test
  void twoOwnersWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
    Actor.Person second = chain.member(opened, MemberRight.OWNER);
    Callable<Object> one = () -> outcome(opened.owner(), second);
    Callable<Object> other = () -> outcome(second, opened.owner());
    try (var both = Executors.newFixedThreadPool(2)) {
      for (Future<Object> done : both.invokeAll(List.of(one, other))) {
        done.get();
      }
    }
    assertThat(organisations.membersOf(opened.file().applicant().id()))
        .filteredOn(it -> it.right() == MemberRight.OWNER)
        .hasSize(1);
  }

  private Object outcome(Actor.Person remover, Actor.Person removed) {
    try {
      changeMember.remove(remover, code, removed.id());
      return "removed";
    } catch (Refused | NotFound tooLate) {
      return tooLate;
    }
  }

  @Test
  void aStrangerFindsNoOrganisation() {
    Actor.Person stranger = chain.person(Role.APPLICANT);
    assertThatThrownBy(() -> change(stranger, opened.owner(), MemberRight.VIEWER))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> changeOrganisation.rename(stranger, code, "甲", "A"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void namesAreChangedByOwners_butNotWhileACaseIsUnderReview() {
    Actor.Person coordinator = chain.member(opened, MemberRight.COORDINATOR);
    refused(
        () -> changeOrganisation.rename(coordinator, code, "新名", "New"), "membership.owner-only");
    changeOrganisation.rename(opened.owner(), code, " 新名称有限公司 ", "New Name Ltd.");
    assertThat(cases.openToApplicant(opened.owner(), opened.number()).applicant().name())
        .isEqualTo("新名称有限公司");
    preparation.handedIn(opened);
    refused(
        () -> changeOrganisation.rename(opened.owner(), code, "再改名", "Again"),
        "membership.name-in-review");
  }

  @Test
  void sitesAreKeptByWhoMayHandIn_withEveryFaultSaidAtOnce() {
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    var typed = new ChangeOrganisation.Typed("青岛中心", "山东省青岛市示例路 9 号", "180");
    refused(
        () -> changeOrganisation.keepSite(contributor, code, null, typed),
        "casefile.right-too-small");
    changeOrganisation.keepSite(opened.owner(), code, null, typed);
    OrganisationSite site = sites.of(opened.file().applicant().id()).getFirst();
    assertThat(site.seats()).isEqualTo(180);
    changeOrganisation.closeSite(opened.owner(), code, site.id());
    assertThat(sites.of(opened.file().applicant().id()).getFirst().open()).isFalse();
    var faulty =
        catchThrowableOfType(
            Faulty.class,
            () ->
                changeOrganisation.keepSite(
                    opened.owner(), code, null, new ChangeOrganisation.Typed("", "", "-1")));
    assertThat(faulty.faults()).extracting("field").containsExactly("siteName", "address", "seats");
  }

  private InviteColleague.Invited invite(MemberRight right, Part part) {
    return inviteColleague.invite(opened.owner(), code, "新同事", right, part);
  }

  private void change(Actor.Person by, Actor.Person whom, MemberRight right) {
    changeMember.change(by, code, whom.id(), right, Part.WHOLE);
  }

  private static void useless(ThrowingCallable act) {
    refused(act, "membership.invitation-useless");
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThat(catchThrowableOfType(Refused.class, act))
        .extracting(it -> it.refusal().code())
        .isEqualTo(code);
  }
}
