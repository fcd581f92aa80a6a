package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.judging.Determination.Conforming;
import ccso.judging.Determination.Nonconforming;
import ccso.judging.Determination.NotApplicable;
import ccso.judging.Determination.Open;
import ccso.judging.RefusedFacts.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Facts that contradict themselves cannot be made.
class RefusalsTest {

  private static final Conforming CONFORMING = new Conforming();
  private static final Determination NONCONFORMING = new Nonconforming("没有会议记录");
  private static final Determination NOT_APPLICABLE = new NotApplicable("无外呼", "P1", "P2");

  @Test
  void theTwoPersonsOfANotApplicableMustDiffer() {
    refused(Reason.SAME_PERSON_TWICE, () -> new NotApplicable("无外呼", "P1", "P1"));
    refused(Reason.BLANK, () -> new NotApplicable("无外呼", "P1", ""));
    refused(Reason.BLANK, () -> new NotApplicable("无外呼", " ", "P2"));
    refused(Reason.BLANK, () -> new NotApplicable("\u3000", "P1", "P2"));
  }

  @Test
  void aNonconformingOneNeedsAReason() {
    refused(Reason.BLANK, () -> new Nonconforming(" \n\u3000"));
  }

  @Test
  void aConformingOneNeedsEvidence_aNonconformingOneDoesNot() {
    refused(Reason.CONFORMING_WITHOUT_EVIDENCE, () -> judged(CONFORMING, List.of(), List.of()));
    judged(NONCONFORMING, List.of(), List.of());
  }

  @Test
  void whatAppliesCannotBeNotApplicable() {
    refused(
        Reason.NOT_APPLICABLE_THOUGH_IT_APPLIES,
        () -> theCase(ACase.NINE_OF_TEN, requirement("1.1.1", ACase.FOR_ALL, NOT_APPLICABLE)));
  }

  @Test
  void whatDoesNotApplyCannotBeConformingOrNot_butMayStillBeOpen() {
    for (var value : List.of(CONFORMING, NONCONFORMING)) {
      refused(
          Reason.JUDGED_THOUGH_EXCLUDED,
          () -> theCase(ACase.NINE_OF_TEN, requirement("1.1.1", ACase.OUTBOUND_ONLY, value)));
    }
    theCase(ACase.NINE_OF_TEN, requirement("1.1.1", ACase.OUTBOUND_ONLY, new Open()));
  }

  @ParameterizedTest
  @EnumSource
  void whetherThereIsANotApplicableAtAllIsTheEditionsChoice(NotApplicableRule notApplicable) {
    var rule = new PassRule(9, 10, Comparison.GE, true, notApplicable);
    var excluded = requirement("1.1.1", ACase.OUTBOUND_ONLY, NOT_APPLICABLE);
    if (notApplicable == NotApplicableRule.NEVER) {
      refused(Reason.NOT_APPLICABLE_NOT_ALLOWED, () -> theCase(rule, excluded));
    } else {
      theCase(rule, excluded);
    }
  }

  @Test
  void nothingComesTwice() {
    var one = requirement("1.1.1", ACase.FOR_ALL, CONFORMING);
    var sameKey = withKey(one.key(), "1.1.2");

    refused(Reason.TWICE, () -> theCase(ACase.NINE_OF_TEN, one, withKey("other", "1.1.1")));
    refused(Reason.TWICE, () -> theCase(ACase.NINE_OF_TEN, one, sameKey));
    refused(
        Reason.TWICE,
        () ->
            ACase.under(ACase.NINE_OF_TEN)
                .with(category(1, one))
                .with(category(2, sameKey))
                .facts());
    refused(
        Reason.TWICE,
        () ->
            ACase.under(ACase.NINE_OF_TEN)
                .with(category(1, one))
                .with(category(1, withKey("other", "1.1.2")))
                .facts());
  }

  @Test
  void neitherACaseNorACategoryIsEmpty() {
    refused(Reason.EMPTY, () -> ACase.under(ACase.NINE_OF_TEN).facts());
    refused(Reason.EMPTY, () -> category(1));
    refused(Reason.EMPTY, () -> new CentreProfile(Ownership.CAPTIVE, Set.of()));
    refused(Reason.EMPTY, () -> new Applicability(Set.of(), Set.of(Direction.INBOUND)));
  }

  @Test
  void theFinalValueIsThatOfTheLastStage() {
    var desk = new StageValue(Stage.DESK, CONFORMING, "");
    var site = new StageValue(Stage.SITE, NONCONFORMING, "现场未见");

    judged(NONCONFORMING, List.of(desk, site), List.of());
    judged(CONFORMING, List.of(desk), List.of(ACase.HANDBOOK));
    refused(
        Reason.NOT_THE_LAST_STAGE,
        () -> judged(CONFORMING, List.of(desk, site), List.of(ACase.HANDBOOK)));
  }

  @Test
  void aSiteStillToBeJudgedKeepsTheWholeOpen() {
    var desk = new StageValue(Stage.DESK, CONFORMING, "");
    var site = new StageValue(Stage.SITE, new Open(), "");

    judged(new Open(), List.of(desk, site), List.of());
    refused(
        Reason.NOT_THE_LAST_STAGE,
        () -> judged(CONFORMING, List.of(desk, site), List.of(ACase.HANDBOOK)));
  }

  @Test
  void aContradictionOfDeskAndSiteMustBeSettled_anAgreementNeedNot() {
    var desk = new StageValue(Stage.DESK, NONCONFORMING, "");
    var otherReason = new Nonconforming("现场也未见");

    refused(
        Reason.UNSETTLED,
        () ->
            judged(
                CONFORMING,
                List.of(desk, new StageValue(Stage.SITE, CONFORMING, " ")),
                List.of(ACase.HANDBOOK)));
    judged(otherReason, List.of(desk, new StageValue(Stage.SITE, otherReason, "")), List.of());
  }

  @Test
  void theStagesFollowEachOther() {
    var desk = new StageValue(Stage.DESK, NONCONFORMING, "");
    var site = new StageValue(Stage.SITE, NONCONFORMING, "");

    refused(
        Reason.STAGES_OUT_OF_ORDER, () -> judged(NONCONFORMING, List.of(site, desk), List.of()));
    refused(
        Reason.STAGES_OUT_OF_ORDER, () -> judged(NONCONFORMING, List.of(desk, desk), List.of()));
  }

  @Test
  void onlyAnOnSiteRecordMayLackAFile() {
    new EvidenceRef("C-1", EvidenceKind.ON_SITE, "访谈", "", "");
    refused(Reason.MALFORMED, () -> new EvidenceRef("A-1", EvidenceKind.DOCUMENT, "手册", "", ""));
    refused(
        Reason.MALFORMED,
        () -> new EvidenceRef("C-1", EvidenceKind.ON_SITE, "照片", "", "AB".repeat(32)));
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    new DataPeriod(YearMonth.of(2025, 11), YearMonth.of(2025, 11));
    refused(
        Reason.OUT_OF_RANGE, () -> new DataPeriod(YearMonth.of(2025, 11), YearMonth.of(2025, 10)));
  }

  @Test
  void aTallyCountsNothingBelowZero() {
    refused(Reason.OUT_OF_RANGE, () -> new CategoryTally(0, -1, 0, 0));
  }

  private static void refused(Reason reason, ThrowingCallable made) {
    assertThat(catchThrowableOfType(RefusedFacts.class, made))
        .isNotNull()
        .extracting(RefusedFacts::reason)
        .isEqualTo(reason);
  }

  private static RequirementFacts judged(
      Determination value, List<StageValue> stages, List<EvidenceRef> evidence) {
    return new RequirementFacts(
        "R1", new RequirementNo("1.1.1"), "ef".repeat(32), ACase.FOR_ALL, value, stages, evidence);
  }

  private static RequirementFacts requirement(
      String no, Applicability applicability, Determination value) {
    return new RequirementFacts(
        "R" + no,
        new RequirementNo(no),
        "ef".repeat(32),
        applicability,
        value,
        List.of(),
        List.of(ACase.HANDBOOK));
  }

  private static RequirementFacts withKey(String key, String no) {
    return new RequirementFacts(
        key,
        new RequirementNo(no),
        "ef".repeat(32),
        ACase.FOR_ALL,
        CONFORMING,
        List.of(),
        List.of(ACase.HANDBOOK));
  }

  private static CategoryFacts category(int no, RequirementFacts... requirements) {
    return new CategoryFacts(
        new CategoryNo(no), new CategoryName("类", "category"), List.of(requirements));
  }

  private static CaseFacts theCase(PassRule rule, RequirementFacts... requirements) {
    return ACase.under(rule).with(category(1, requirements)).facts();
  }
}
