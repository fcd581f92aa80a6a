package ccso.platform.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.assignment.AnswerInvitation.Declaration;
import ccso.platform.assignment.ConflictDeclarations.Tie;
import ccso.platform.assignment.Invitation.Standing;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.TeamMember;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.SetClock;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.handoff.HandOffs;
import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.registration.RegisteredPeople;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A team is formed: drawn, invited, announced, objected to, replaced, confirmed.
@PlatformTest
@Import(SetClock.AsTheClock.class)
class TeamFormingTest {
  private static final Conditions USUAL = new Conditions(List.of(), Level.SENIOR, "", 2);

  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired DrawTeam drawTeam;
  @Autowired AnswerInvitation answer;
  @Autowired ObjectToTeam objectToTeam;
  @Autowired DecideObjection decide;
  @Autowired ConfirmTeam confirm;
  @Autowired Formations formations;
  @Autowired ConflictDeclarations conflicts;
  @Autowired RegisteredPeople register;
  @Autowired AssessmentCases cases;
  @Autowired HandOffs handOffs;
  @Autowired SetClock clock;

  private Actor.Person clerk = new Actor.Person(new UUID(0, 0), "", Set.of(), Map.of());

  @BeforeEach
  void onASummerDay() {
    clock.set(SetClock.DAY); // a Tuesday
    clerk = chain.person(Role.CLERK);
    for (int i = 0; i < 4; i++) {
      review.assessor();
    }
  }

  @Test
  void theDrawnAreInvitedAndAccept_theApplicantHasNoObjection_andTheTeamOpensTheCase() {
    Opened opened = review.handedIn();
    drawTeam.draw(clerk, opened.number(), USUAL);
    Formation drawn = formation(opened);
    assertThat(drawn.open()).hasSize(2);
    assertThat(drawn.draws()).singleElement().satisfies(it -> assertThat(it.repeats()).isTrue());
    refused(
        AssignmentRefusal.TeamIncomplete.class, () -> confirm.confirm(clerk, opened.number(), ""));
    refused(
        AssignmentRefusal.NotAnnounced.class,
        () -> objectToTeam.consent(opened.owner(), opened.number()));

    acceptAll(opened);
    for (Invitation member : formation(opened).team()) {
      assertThatThrownBy(() -> cases.openToTeam(chain.again(member.person()), opened.number()))
          .as("the case stays shut until the team is confirmed")
          .isInstanceOf(NotFound.class);
    }
    refused(
        AssignmentRefusal.ObjectionRuns.class, () -> confirm.confirm(clerk, opened.number(), ""));
    objectToTeam.consent(opened.owner(), opened.number());
    confirm.confirm(clerk, opened.number(), "");

    assertThat(state(opened)).isEqualTo(CaseState.DOCUMENT_REVIEW);
    List<TeamMember> team = cases.team(opened.id());
    assertThat(team).hasSize(2);
    assertThat(team).filteredOn(TeamMember::lead).hasSize(1);
    assertThat(cases.openToTeam(chain.again(team.getFirst().person()), opened.number()).id())
        .isEqualTo(opened.id());
  }

  @Test
  void aSeatGivenUpIsDrawnAgain_andNobodyIsAskedTwice() {
    Opened opened = review.handedIn();
    drawTeam.draw(clerk, opened.number(), USUAL);
    refused(AssignmentRefusal.NoVacancy.class, () -> drawTeam.draw(clerk, opened.number(), USUAL));
    Invitation lead =
        formation(opened).open().stream().filter(Invitation::lead).findFirst().orElseThrow();
    answer.decline(chain.again(lead.person()), opened.number(), "当月已有安排。");
    assertThat(formation(opened).vacant()).isEqualTo(new Seats(true, 0));
    refused(
        AssignmentRefusal.Answered.class,
        () -> answer.accept(chain.again(lead.person()), opened.number(), Declaration.NONE));

    drawTeam.draw(clerk, opened.number(), USUAL);
    Formation again = formation(opened);
    assertThat(again.draws()).hasSize(2);
    assertThat(again.draws().getLast().excluded())
        .filteredOn(it -> it.number().equals(lead.number()))
        .extracting(TeamDraws.Name::detail)
        .containsExactly("ASKED_BEFORE");
    assertThat(again.draws()).allSatisfy(it -> assertThat(it.repeats()).isTrue());
    assertThat(again.open()).filteredOn(Invitation::lead).hasSize(1);
    acceptAll(opened);
    assertThat(formation(opened).complete()).isTrue();
  }

  @Test
  void whoDeclaresATieLeavesTheCase_andItIsKept() {
    Opened opened = review.handedIn();
    drawTeam.draw(clerk, opened.number(), USUAL);
    Invitation one = formation(opened).open().getFirst();
    Actor.Person person = chain.again(one.person());
    assertThat(faults(() -> answer.accept(person, opened.number(), said(Set.of(), false, ""))))
        .containsExactly("ties");
    assertThat(
            faults(
                () -> answer.accept(person, opened.number(), said(Set.of(Tie.FAMILY), true, " "))))
        .containsExactly("ties", "statement");
    assertThat(conflicts.find(opened.id(), one.person())).isEmpty();

    answer.accept(person, opened.number(), said(Set.of(Tie.FAMILY), false, "配偶任职于该中心。"));
    assertThat(standing(opened, one)).isEqualTo(Standing.CONFLICTED);
    assertThat(conflicts.find(opened.id(), one.person()))
        .hasValueSatisfying(it -> assertThat(it.ties()).containsExactly(Tie.FAMILY));
    drawTeam.draw(clerk, opened.number(), USUAL);
    assertThat(formation(opened).draws().getLast().excluded())
        .filteredOn(it -> it.number().equals(one.number()))
        .extracting(TeamDraws.Name::detail)
        .containsExactly("CONFLICT_DECLARED");
  }

  @Test
  void anInvitationLapsesAfterTwoWorkingDays() {
    Opened opened = review.handedIn();
    drawTeam.draw(clerk, opened.number(), USUAL);
    Invitation one = formation(opened).open().getFirst();
    clock.set(SetClock.DAY.plusDays(2)); // Thursday, the last day
    assertThat(standing(opened, one)).isEqualTo(Standing.OPEN);
    clock.set(SetClock.DAY.plusDays(3));
    assertThat(standing(opened, one)).isEqualTo(Standing.OVERDUE);
    refused(
        AssignmentRefusal.InvitationOver.class,
        () -> answer.accept(chain.again(one.person()), opened.number(), Declaration.NONE));
    assertThat(formation(opened).vacant().count()).isEqualTo(2);
    review.assessor();
    review.assessor();
    drawTeam.draw(clerk, opened.number(), USUAL);
    assertThat(formation(opened).open()).hasSize(2);
  }

  @Test
  void theApplicantObjectsOnce_theCentreReplaces_andTheNewTeamNeedsNoSecondWindow() {
    Opened opened = announced();
    Formation team = formation(opened);
    Invitation second = team.team().getLast();
    assertThat(faults(() -> objectToTeam.object(opened.owner(), opened.number(), Set.of(), " ")))
        .containsExactly("against", "reason");
    objectToTeam.object(opened.owner(), opened.number(), Set.of(second.id()), "曾为竞争对手作培训。");
    refused(
        AssignmentRefusal.ObjectionOpen.class, () -> confirm.confirm(clerk, opened.number(), ""));
    refused(
        AssignmentRefusal.ObjectionUsed.class,
        () -> objectToTeam.consent(opened.owner(), opened.number()));

    decide.decide(clerk, opened.number(), Set.of(second.id()), "理由成立。");
    assertThat(standing(opened, second)).isEqualTo(Standing.REPLACED);
    refused(
        AssignmentRefusal.TeamIncomplete.class, () -> confirm.confirm(clerk, opened.number(), ""));
    drawTeam.draw(clerk, opened.number(), USUAL);
    acceptAll(opened);
    refused(
        AssignmentRefusal.ObjectionUsed.class,
        () ->
            objectToTeam.object(
                opened.owner(), opened.number(), Set.of(team.team().getFirst().id()), "再换一位。"));
    confirm.confirm(clerk, opened.number(), "");
    assertThat(cases.team(opened.id()))
        .extracting(TeamMember::person)
        .doesNotContain(second.person())
        .contains(team.team().getFirst().person());
  }

  @Test
  void aDismissedObjectionChangesNobody_andOnlyThoseObjectedToCanBeReplaced() {
    Opened opened = announced();
    Invitation lead = formation(opened).team().getFirst();
    Invitation second = formation(opened).team().getLast();
    objectToTeam.object(opened.owner(), opened.number(), Set.of(second.id()), "印象不好。");
    assertThat(faults(() -> decide.decide(clerk, opened.number(), Set.of(), "  ")))
        .containsExactly("answer");
    decide.decide(clerk, opened.number(), Set.of(lead.id()), "没有事实依据。");
    assertThat(standing(opened, lead)).isEqualTo(Standing.ACCEPTED);
    assertThat(standing(opened, second)).isEqualTo(Standing.ACCEPTED);
    refused(
        AssignmentRefusal.NoObjection.class,
        () -> decide.decide(clerk, opened.number(), Set.of(), "再答一次。"));
    confirm.confirm(clerk, opened.number(), "");
    assertThat(state(opened)).isEqualTo(CaseState.DOCUMENT_REVIEW);
  }

  @Test
  void theWindowEndsAfterThreeWorkingDays() {
    Opened opened = announced();
    Invitation one = formation(opened).team().getFirst();
    clock.set(SetClock.DAY.plusDays(3)); // Friday, the last day
    refused(
        AssignmentRefusal.ObjectionRuns.class, () -> confirm.confirm(clerk, opened.number(), ""));
    clock.set(SetClock.DAY.plusDays(4));
    refused(
        AssignmentRefusal.ObjectionOver.class,
        () -> objectToTeam.object(opened.owner(), opened.number(), Set.of(one.id()), "晚了。"));
    confirm.confirm(clerk, opened.number(), "");
    assertThat(state(opened)).isEqualTo(CaseState.DOCUMENT_REVIEW);
  }

  @Test
  void whoIsFoundTiedAfterTheDrawIsNotConfirmed_andTheNextDrawFreesTheSeat() {
    Opened opened = announced();
    objectToTeam.consent(opened.owner(), opened.number());
    Invitation second = formation(opened).team().getLast();
    register.employ(
        second.person(),
        new Employment(
            opened.file().applicant().creditCode().value(),
            Employment.Relation.CONSULTED,
            SetClock.DAY.minusYears(1),
            null));
    refused(
        AssignmentRefusal.MemberBarred.class, () -> confirm.confirm(clerk, opened.number(), ""));
    drawTeam.draw(clerk, opened.number(), USUAL);
    assertThat(standing(opened, second)).isEqualTo(Standing.REPLACED);
    acceptAll(opened);
    refused(
        AssignmentRefusal.ObjectionRuns.class, () -> confirm.confirm(clerk, opened.number(), ""));
    objectToTeam.consent(opened.owner(), opened.number());
    confirm.confirm(clerk, opened.number(), "");
  }

  @Test
  void lateTheTeamIsConfirmedOnlyWithAReason_andThatIsCounted() {
    Opened opened = announced();
    objectToTeam.consent(opened.owner(), opened.number());
    clock.set(SetClock.DAY.plusDays(20)); // more than ten working days
    refused(HandOffRefusal.ReasonNeeded.class, () -> confirm.confirm(clerk, opened.number(), " "));
    assertThat(handOffs.ofCase(opened.id())).isEmpty();
    confirm.confirm(clerk, opened.number(), "补抽一席，已向企业说明。");
    assertThat(handOffs.ofCase(opened.id()))
        .containsExactly(Map.entry(Border.INTO_DOCUMENT_REVIEW, 1));
  }

  @Test
  void toEverybodyElseTheStepsAreNotThere() {
    Opened opened = announced();
    Actor.Person invited = chain.again(formation(opened).team().getFirst().person());
    List<Actor.Person> strangers = new ArrayList<>();
    for (Role role : Role.values()) {
      strangers.add(chain.person(role));
    }
    Map<Consumer<Actor.Person>, List<Actor.Person>> may = new LinkedHashMap<>();
    may.put(who -> drawTeam.draw(who, opened.number(), USUAL), List.of(opened.owner(), invited));
    may.put(
        who -> decide.decide(who, opened.number(), Set.of(), "理由。"),
        List.of(opened.owner(), invited));
    may.put(who -> confirm.confirm(who, opened.number(), ""), List.of(opened.owner(), invited));
    may.put(who -> objectToTeam.consent(who, opened.number()), List.of(clerk, invited));
    may.put(
        who -> objectToTeam.object(who, opened.number(), Set.of(), ""), List.of(clerk, invited));
    may.put(
        who -> answer.accept(who, opened.number(), Declaration.NONE),
        List.of(clerk, opened.owner(), review.assessor()));
    may.put(
        who -> answer.decline(who, opened.number(), "理由。"),
        List.of(clerk, opened.owner(), review.assessor()));
    may.forEach((step, others) -> {
      others.forEach(who -> findsNothing(() -> step.accept(who)));
      strangers.stream()
          .filter(who -> !who.holds(Role.CLERK))
          .forEach(who -> findsNothing(() -> step.accept(who)));
    });
    assertThat(state(opened)).isEqualTo(CaseState.TEAM_FORMING);
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    refused(
        CaseRefusal.RightTooSmall.class, () -> objectToTeam.consent(contributor, opened.number()));
  }

  @Test
  void onceTheTeamIsConfirmedNothingOfItCanBeDoneAgain() {
    Opened opened = announced();
    Actor.Person member = chain.again(formation(opened).team().getFirst().person());
    objectToTeam.consent(opened.owner(), opened.number());
    confirm.confirm(clerk, opened.number(), "");
    for (ThrowingCallable step :
        List.<ThrowingCallable>of(
            () -> drawTeam.draw(clerk, opened.number(), USUAL),
            () -> confirm.confirm(clerk, opened.number(), ""),
            () -> decide.decide(clerk, opened.number(), Set.of(), "理由。"),
            () -> objectToTeam.consent(opened.owner(), opened.number()),
            () -> answer.decline(member, opened.number(), "理由。"))) {
      refused(CaseRefusal.WrongState.class, step);
    }
  }

  /// Drawn, everybody has accepted.
  private Opened announced() {
    Opened opened = review.handedIn();
    drawTeam.draw(clerk, opened.number(), USUAL);
    acceptAll(opened);
    return opened;
  }

  private void acceptAll(Opened opened) {
    formation(opened)
        .open()
        .forEach(it -> answer.accept(chain.again(it.person()), opened.number(), Declaration.NONE));
  }

  private Formation formation(Opened opened) {
    return formations.of(cases.openToApplicant(opened.owner(), opened.number()));
  }

  private Standing standing(Opened opened, Invitation one) {
    Formation formation = formation(opened);
    return formation.invitations().stream()
        .filter(it -> it.id().equals(one.id()))
        .map(formation::standing)
        .findFirst()
        .orElseThrow();
  }

  private CaseState state(Opened opened) {
    return cases.openToApplicant(opened.owner(), opened.number()).state();
  }

  private static Declaration said(Set<Tie> ties, boolean none, String statement) {
    return new Declaration(ties, none, statement);
  }

  private static List<String> faults(ThrowingCallable act) {
    return catchThrowableOfType(Faulty.class, act).faults().stream()
        .map(FieldFault::field)
        .toList();
  }

  private static void findsNothing(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotFound.class);
  }

  private static <R> R refused(Class<R> refusal, ThrowingCallable act) {
    return assertThat(catchThrowableOfType(Refused.class, act).refusal())
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(refusal))
        .actual();
  }
}
