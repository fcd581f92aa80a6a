package ccso.platform.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.application.ApplicationRefusal;
import ccso.platform.application.CaseForm;
import ccso.platform.application.CommitmentLetters;
import ccso.platform.application.Receipt;
import ccso.platform.application.Receipts;
import ccso.platform.application.RescopeCase;
import ccso.platform.application.ResubmitApplication;
import ccso.platform.application.SignLetter;
import ccso.platform.audit.AuditTrail;
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
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.fixture.SetClock;
import ccso.platform.standard.AcceptanceItem;
import ccso.platform.standard.SchemePolicies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// From the application handed in to its answer, with a correction between.
@PlatformTest
@Import(SetClock.AsTheClock.class)
class IntakeTest {
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired TakeUpApplication takeUp;
  @Autowired AnswerChecklist checklist;
  @Autowired RequestCorrection requestCorrection;
  @Autowired AnswerApplication answer;
  @Autowired ResubmitApplication resubmit;
  @Autowired RescopeCase rescope;
  @Autowired SignLetter sign;
  @Autowired CommitmentLetters commitments;
  @Autowired CorrectionLetters letters;
  @Autowired AcceptanceAnswers answers;
  @Autowired Receipts receipts;
  @Autowired AssessmentCases cases;
  @Autowired SchemePolicies policies;
  @Autowired AuditTrail trail;
  @Autowired SetClock clock;

  private final Map<String, BiConsumer<Actor.Person, Opened>> steps =
      Map.of(
          "take up", (who, c) -> takeUp.takeUp(who, c.number()),
          "answer", (who, c) -> checklist.answer(who, c.number(), allInOrder()),
          "ask", (who, c) -> requestCorrection.request(who, c.number()),
          "accept", (who, c) -> answer.accept(who, c.number()),
          "reject", (who, c) -> answer.reject(who, c.number(), "不在评审范围内。"));

  @BeforeEach
  void onASummerDay() {
    clock.set(SetClock.DAY); // a Tuesday
  }

  @Test
  void aCompleteFileIsAccepted_andEveryItemIsWrittenDownAsInOrder() {
    Opened opened = submitted();
    Actor.Person clerk = clerk();
    takeUp.takeUp(clerk, opened.number());
    answer.accept(clerk, opened.number());
    assertThat(state(opened)).isEqualTo(CaseState.ACCEPTED);
    assertThat(answers.of(opened.id(), 1).keySet()).containsExactlyInAnyOrderElementsOf(codes());
    assertThat(answers.of(opened.id(), 1).values())
        .allSatisfy(it -> {
          assertThat(it.gap()).isFalse();
          assertThat(it.by()).isEqualTo(clerk.name());
        });
  }

  @Test
  void oneLetterNamesEveryGap_theApplicantMendsAndComesBackInTime_andIsAccepted() {
    Opened opened = submitted();
    Actor.Person clerk = clerk();
    takeUp.takeUp(clerk, opened.number());
    checklist.answer(
        clerk, opened.number(), with(Map.of("SITES", "少列一处夜班场所。", "LETTER", "签署人没有授权。")));
    requestCorrection.request(clerk, opened.number());

    assertThat(letters.ofCase(opened.id()))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter.gaps())
                .extracting(CorrectionLetter.Gap::item, CorrectionLetter.Gap::sentence)
                .containsExactly(
                    org.assertj.core.groups.Tuple.tuple("SITES", "少列一处夜班场所。"),
                    org.assertj.core.groups.Tuple.tuple("LETTER", "签署人没有授权。")));
    assertThat(commitments.find(opened.id())).isEmpty();

    rescope.rescope(opened.owner(), opened.number(), withSites(opened, "合肥市测试路 1 号\n合肥市测试路 2 号"));
    refused(
        ApplicationRefusal.LetterNotSigned.class,
        () -> resubmit.resubmit(opened.owner(), opened.number()));
    sign.sign(opened.owner(), opened.number(), opened.owner().name(), true);
    clock.set(SetClock.DAY.plusDays(14)); // ten working days later: the last day
    Receipt second = resubmit.resubmit(opened.owner(), opened.number());

    assertThat(state(opened)).isEqualTo(CaseState.ACCEPTANCE_REVIEW);
    assertThat(second.content()).contains("合肥市测试路 2 号");
    assertThat(receipts.ofCase(opened.id())).hasSize(2);
    assertThat(answers.of(opened.id(), 2)).as("everything is looked at again").isEmpty();
    answer.accept(clerk, opened.number());
    assertThat(state(opened)).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  void nothingIsKeptBackForASecondLetter() {
    Opened opened = submitted();
    Actor.Person clerk = clerk();
    takeUp.takeUp(clerk, opened.number());
    checklist.answer(clerk, opened.number(), Map.of("SITES", new Said(true, "少列一处。")));
    refused(
        AcceptanceRefusal.ItemsOpen.class, () -> requestCorrection.request(clerk, opened.number()));
    asked(clerk, opened, Map.of("SITES", "少列一处。"));
    resubmit.resubmit(opened.owner(), opened.number());

    checklist.answer(clerk, opened.number(), with(Map.of("SITES", "仍少一处。", "SEATS", "座席数不符。")));
    assertThat(
            refused(
                AcceptanceRefusal.NotNamedBefore.class,
                () -> requestCorrection.request(clerk, opened.number())))
        .isEqualTo(new AcceptanceRefusal.NotNamedBefore(1));
    checklist.answer(clerk, opened.number(), Map.of("SEATS", Said.IN_ORDER));
    requestCorrection.request(clerk, opened.number());
    assertThat(letters.ofCase(opened.id()))
        .extracting(CorrectionLetter::round)
        .containsExactly(1, 2);
  }

  @Test
  void afterTheLastDayTheCorrectionIsTooLate_andOnlyThenTheCentreMayClose() {
    Opened opened = submitted();
    Actor.Person clerk = clerk();
    takeUp.takeUp(clerk, opened.number());
    asked(clerk, opened, Map.of("SEATS", "与场所不相称。"));
    clock.set(SetClock.DAY.plusDays(14));
    refused(
        AcceptanceRefusal.CorrectionRuns.class,
        () -> answer.reject(clerk, opened.number(), "没有补正。"));
    clock.set(SetClock.DAY.plusDays(15));
    refused(
        CaseRefusal.LimitPassed.class, () -> resubmit.resubmit(opened.owner(), opened.number()));
    answer.reject(clerk, opened.number(), "期限内没有补正。");
    assertThat(state(opened)).isEqualTo(CaseState.NOT_ACCEPTED);
  }

  @Test
  void aGapStopsAcceptance_noGapStopsTheLetter_andWhatCannotBeMendedIsNotAskedFor() {
    Opened opened = submitted();
    Actor.Person clerk = clerk();
    takeUp.takeUp(clerk, opened.number());
    checklist.answer(clerk, opened.number(), allInOrder());
    refused(AcceptanceRefusal.NoGap.class, () -> requestCorrection.request(clerk, opened.number()));
    checklist.answer(clerk, opened.number(), Map.of("ORGANISATION", new Said(true, "并非该组织。")));
    refused(AcceptanceRefusal.Gaps.class, () -> answer.accept(clerk, opened.number()));
    refused(
        AcceptanceRefusal.NotMendable.class,
        () -> requestCorrection.request(clerk, opened.number()));
    assertThat(state(opened)).isEqualTo(CaseState.ACCEPTANCE_REVIEW);
  }

  @Test
  void aGapIsSaidInASentence_andTheSameAnswerIsNotWrittenTwice() {
    Opened opened = submitted();
    Actor.Person clerk = clerk();
    takeUp.takeUp(clerk, opened.number());
    Faulty faulty =
        catchThrowableOfType(
            Faulty.class,
            () ->
                checklist.answer(
                    clerk,
                    opened.number(),
                    Map.of(
                        "SITES", new Said(true, " "), "SEATS", new Said(true, "长".repeat(501)))));
    assertThat(faulty.faults())
        .extracting(FieldFault::field)
        .containsExactlyInAnyOrder("sentence-SITES", "sentence-SEATS");
    assertThat(answers.of(opened.id(), 1)).isEmpty();
    checklist.answer(clerk, opened.number(), allInOrder());
    int lines = trail.ofCase(opened.id(), 500).size();
    checklist.answer(clerk, opened.number(), allInOrder());
    assertThat(trail.ofCase(opened.id(), 500)).hasSize(lines);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "take up, SUBMITTED,         ''",
    "take up, ACCEPTANCE_REVIEW, casefile.wrong-state",
    "take up, CORRECTION,        casefile.wrong-state",
    "take up, ACCEPTED,          casefile.wrong-state",
    "answer,  SUBMITTED,         casefile.wrong-state",
    "answer,  ACCEPTANCE_REVIEW, ''",
    "answer,  CORRECTION,        casefile.wrong-state",
    "answer,  ACCEPTED,          casefile.wrong-state",
    "ask,     SUBMITTED,         casefile.wrong-state",
    "ask,     ACCEPTANCE_REVIEW, acceptance.items-open",
    "ask,     CORRECTION,        casefile.wrong-state",
    "accept,  SUBMITTED,         casefile.wrong-state",
    "accept,  ACCEPTANCE_REVIEW, ''",
    "accept,  CORRECTION,        casefile.wrong-state",
    "accept,  ACCEPTED,          casefile.wrong-state",
    "reject,  SUBMITTED,         casefile.wrong-state",
    "reject,  ACCEPTANCE_REVIEW, ''",
    "reject,  CORRECTION,        acceptance.correction-runs",
    "reject,  ACCEPTED,          casefile.wrong-state",
  })
  void whatTheClerkMayInWhichState(String step, String state, String refusal) {
    Opened opened = inState(CaseState.valueOf(state));
    ThrowingCallable act = () -> Objects.requireNonNull(steps.get(step)).accept(clerk(), opened);
    if (refusal.isEmpty()) {
      org.assertj.core.api.Assertions.assertThatCode(act).doesNotThrowAnyException();
      return;
    }
    int lines = trail.ofCase(opened.id(), 500).size();
    assertThat(catchThrowableOfType(Refused.class, act).refusal().code()).isEqualTo(refusal);
    assertThat(state(opened).name()).isEqualTo(state);
    assertThat(trail.ofCase(opened.id(), 500)).hasSize(lines);
  }

  @Test
  void toEverybodyButTheClerkTheApplicationIsNotThere() {
    Opened opened = inState(CaseState.ACCEPTANCE_REVIEW);
    List<Actor.Person> strangers = new ArrayList<>(List.of(opened.owner()));
    for (Role role : Role.values()) {
      if (role != Role.CLERK) {
        strangers.add(chain.person(role));
      }
    }
    steps.forEach((name, step) ->
        strangers.forEach(who ->
            assertThatThrownBy(() -> step.accept(who, opened))
                .as("%s by %s", name, who.roles())
                .isInstanceOf(NotFound.class)));
  }

  @Test
  void theApplicantChangesScopeOnlyWhileItCorrects_andNotEveryMemberHandsInAgain() {
    Opened opened = inState(CaseState.ACCEPTANCE_REVIEW);
    CaseForm same = CaseForm.of(opened.file());
    refused(
        CaseRefusal.WrongState.class, () -> rescope.rescope(opened.owner(), opened.number(), same));
    refused(CaseRefusal.WrongState.class, () -> resubmit.resubmit(opened.owner(), opened.number()));
    asked(clerk(), opened, Map.of("SITES", "少列一处。"));
    Actor.Person contributor = chain.member(opened, MemberRight.CONTRIBUTOR);
    rescope.rescope(contributor, opened.number(), same);
    refused(CaseRefusal.RightTooSmall.class, () -> resubmit.resubmit(contributor, opened.number()));
    refused(
        ApplicationRefusal.LetterSigned.class,
        () -> sign.sign(opened.owner(), opened.number(), opened.owner().name(), true));
  }

  private Opened inState(CaseState state) {
    Opened opened = submitted();
    switch (state) {
      case SUBMITTED -> {}
      case ACCEPTANCE_REVIEW -> takeUp.takeUp(clerk(), opened.number());
      case CORRECTION -> {
        takeUp.takeUp(clerk(), opened.number());
        asked(clerk(), opened, Map.of("SITES", "少列一处。"));
      }
      case ACCEPTED -> {
        takeUp.takeUp(clerk(), opened.number());
        answer.accept(clerk(), opened.number());
      }
      default -> throw new IllegalArgumentException(state.name());
    }
    return opened;
  }

  private Opened submitted() {
    Opened opened = chain.draft();
    preparation.apply(opened);
    return opened;
  }

  private void asked(Actor.Person clerk, Opened opened, Map<String, String> gaps) {
    checklist.answer(clerk, opened.number(), with(gaps));
    requestCorrection.request(clerk, opened.number());
  }

  private Actor.Person clerk() {
    return chain.person(Role.CLERK);
  }

  private CaseState state(Opened opened) {
    return cases.openToApplicant(opened.owner(), opened.number()).state();
  }

  private List<String> codes() {
    return policies.current().acceptance().stream().map(AcceptanceItem::code).toList();
  }

  private Map<String, Said> allInOrder() {
    return with(Map.of());
  }

  /// These gaps, everything else in order.
  private Map<String, Said> with(Map<String, String> gaps) {
    Map<String, Said> said = new LinkedHashMap<>();
    codes().forEach(it -> said.put(it, Said.IN_ORDER));
    gaps.forEach((item, sentence) -> said.put(item, new Said(true, sentence)));
    return said;
  }

  private static CaseForm withSites(Opened opened, String sites) {
    CaseForm same = CaseForm.of(opened.file());
    return new CaseForm(
        same.organisationName(),
        same.organisationNameEn(),
        same.creditCode(),
        same.ownership(),
        same.licenceNumber(),
        same.centreName(),
        sites,
        same.seats(),
        same.directions(),
        same.channels(),
        same.businessScope(),
        same.periodFrom());
  }

  private static <R> R refused(Class<R> refusal, ThrowingCallable act) {
    return assertThat(catchThrowableOfType(Refused.class, act).refusal())
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(refusal))
        .actual();
  }
}
