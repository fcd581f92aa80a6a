package ccso.judging;

import static ccso.judging.ACase.NINE_OF_TEN;
import static ccso.judging.ACase.tally;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Verdict.Met;
import ccso.judging.Verdict.NotMet;
import ccso.judging.Verdict.Undecided;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

  private static final PassRule ANY_CATEGORY =
      new PassRule(9, 10, Comparison.GE, false, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);

  @Test
  void everyCategoryOnItsLine_meetsTheStandard() {
    var verdict =
        ACase.under(NINE_OF_TEN)
            .with("现场管理", tally(41, 4, 0, 0))
            .with("客户价值与满意度", tally(21, 2, 3, 0))
            .verdict();

    assertThat(verdict).isInstanceOf(Met.class);
    assertThat(verdict.categories())
        .containsExactly(
            new CategoryResult(new CategoryNo(1), tally(41, 4, 0, 0), 45, 41, 0, true),
            new CategoryResult(new CategoryNo(2), tally(21, 2, 3, 0), 23, 21, 0, true));
  }

  @Test
  void threeOfTwentyFourFail_thenTheCategoryFails_andSoDoesTheWhole() {
    var verdict =
        ACase.under(NINE_OF_TEN)
            .with("现场管理", tally(45, 0, 0, 0))
            .with("客户价值与满意度", tally(21, 3, 0, 0))
            .verdict();

    assertThat(verdict)
        .isInstanceOfSatisfying(
            NotMet.class, it -> assertThat(it.failed()).containsExactly(new CategoryNo(2)));
  }

  @Test
  void plentyInOneCategoryDoesNotMakeUpForAnother() {
    var verdict =
        ACase.under(NINE_OF_TEN)
            .with("多", tally(1000, 0, 0, 0))
            .with("少", tally(8, 1, 0, 0))
            .verdict();

    assertThat(verdict).isInstanceOf(NotMet.class);
  }

  @Test
  void oneOpenAmongMany_leavesTheWholeUndecided() {
    var verdict =
        ACase.under(NINE_OF_TEN)
            .with("现场管理", tally(44, 0, 0, 1))
            .with("客户价值与满意度", tally(24, 0, 0, 0))
            .verdict();

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Undecided.class,
            it -> {
              assertThat(it.open()).containsExactly(new RequirementNo("1.1.45"));
              assertThat(it.withoutBase()).isEmpty();
              assertThat(it.explanation().code()).isEqualTo("case.undecided");
              assertThat(it.categories().getFirst())
                  .isEqualTo(
                      new CategoryResult(new CategoryNo(1), tally(44, 0, 0, 1), 45, 41, 3, false));
            });
  }

  @Test
  void oneOpenBlocksEvenWhereTheCategoryCanNoLongerReachItsLine() {
    assertThat(ACase.under(NINE_OF_TEN).with("现场管理", tally(1, 30, 0, 1)).verdict())
        .isInstanceOf(Undecided.class);
  }

  @Test
  void aCategoryInWhichNothingAppliesIsAnError_neverAPass() {
    var verdict =
        ACase.under(NINE_OF_TEN)
            .with("现场管理", tally(10, 0, 0, 0))
            .with("外呼", tally(0, 0, 4, 0))
            .verdict();

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Undecided.class,
            it -> {
              assertThat(it.open()).isEmpty();
              assertThat(it.withoutBase()).containsExactly(new CategoryNo(2));
            });
  }

  @Test
  void whereNotApplicableStaysInTheBase_aCategoryInWhichNothingAppliesFails() {
    var kept = new PassRule(9, 10, Comparison.GE, true, NotApplicableRule.KEPT_IN_DENOMINATOR);

    assertThat(ACase.under(kept).with("外呼", tally(0, 0, 4, 0)).verdict())
        .isInstanceOf(NotMet.class);
  }

  @ParameterizedTest
  @CsvSource({"9, 1, Met", "8, 2, NotMet"})
  void whereOneCategoryIsEnough_theBestOneDecides(int conforming, int failing, String verdict) {
    var judged =
        ACase.under(ANY_CATEGORY)
            .with("甲", tally(0, 5, 0, 0))
            .with("乙", tally(conforming, failing, 0, 0))
            .verdict();

    assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
  }

  @Test
  void whereOneCategoryIsEnough_anOpenOneElsewhereStillBlocks() {
    assertThat(
            ACase.under(ANY_CATEGORY)
                .with("甲", tally(10, 0, 0, 0))
                .with("乙", tally(0, 5, 0, 1))
                .verdict())
        .isInstanceOf(Undecided.class);
  }

  /// Two categories, more than two thirds, and an excluded requirement weighs on the centre.
  @Test
  void anotherSmallStandardIsJudgedByItsOwnRule() {
    var rule = new PassRule(2, 3, Comparison.GT, true, NotApplicableRule.KEPT_IN_DENOMINATOR);

    var verdict =
        ACase.under(rule).with("接听", tally(3, 0, 1, 0)).with("回访", tally(2, 1, 0, 0)).verdict();

    assertThat(verdict.categories())
        .isEqualTo(
            List.of(
                new CategoryResult(new CategoryNo(1), tally(3, 0, 1, 0), 4, 3, 0, true),
                new CategoryResult(new CategoryNo(2), tally(2, 1, 0, 0), 3, 3, -1, false)));
    assertThat(verdict)
        .isInstanceOfSatisfying(
            NotMet.class, it -> assertThat(it.failed()).containsExactly(new CategoryNo(2)));
  }

  @Test
  void whereNotApplicableIsUnknown_anExcludedRequirementIsJudgedLikeAnyOther() {
    var never = new PassRule(1, 1, Comparison.GE, true, NotApplicableRule.NEVER);
    var excluded =
        new RequirementFacts(
            "R1",
            new RequirementNo("1.1"),
            "ef".repeat(32),
            ACase.OUTBOUND_ONLY,
            new Determination.Conforming(),
            List.of(),
            List.of(ACase.HANDBOOK));
    var facts =
        ACase.under(never)
            .with(
                new CategoryFacts(
                    new CategoryNo(1), new CategoryName("外呼", "Outbound"), List.of(excluded)))
            .facts();

    assertThat(facts.applies(excluded)).isFalse();
    assertThat(PassRule.judge(facts)).isInstanceOf(Met.class);
  }
}
