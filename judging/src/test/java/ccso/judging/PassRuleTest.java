package ccso.judging;

import static ccso.judging.ACase.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.judging.RefusedFacts.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PassRuleTest {

  /// Every base at which a rounded percentage could go wrong, one below, on and above its line.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # line,      base, conforming, required, margin, met
          9, 10, GE,     1,          0,        1,     -1, false
          9, 10, GE,     1,          1,        1,      0, true
          9, 10, GE,     9,          8,        9,     -1, false
          9, 10, GE,     9,          9,        9,      0, true
          9, 10, GE,    10,          8,        9,     -1, false
          9, 10, GE,    10,          9,        9,      0, true
          9, 10, GE,    10,         10,        9,      1, true
          9, 10, GE,    11,          9,       10,     -1, false
          9, 10, GE,    11,         10,       10,      0, true
          9, 10, GE,    11,         11,       10,      1, true
          9, 10, GE,    19,         17,       18,     -1, false
          9, 10, GE,    19,         18,       18,      0, true
          9, 10, GE,    19,         19,       18,      1, true
          9, 10, GE,    20,         17,       18,     -1, false
          9, 10, GE,    20,         18,       18,      0, true
          9, 10, GE,    20,         19,       18,      1, true
          9, 10, GE,    35,         29,       32,     -3, false
          9, 10, GE,    45,         41,       41,      0, true
          90, 100, GE,  11,          9,       10,     -1, false
          9, 10, GT,     9,          9,        9,      0, true
          9, 10, GT,    10,          9,       10,     -1, false
          9, 10, GT,    10,         10,       10,      0, true
          9, 10, GT,    11,         10,       10,      0, true
          9, 10, GT,    20,         18,       19,     -1, false
          9, 10, GT,    20,         19,       19,      0, true
          2, 3, GE,      9,          5,        6,     -1, false
          2, 3, GE,      9,          6,        6,      0, true
          2, 3, GE,     10,          6,        7,     -1, false
          2, 3, GE,     10,          7,        7,      0, true
          2, 3, GT,      9,          6,        7,     -1, false
          2, 3, GT,      9,          7,        7,      0, true
          1, 1, GE,     20,         19,       20,     -1, false
          1, 1, GE,     20,         20,       20,      0, true
          1, 2, GT,      2,          1,        2,     -1, false
          """)
  void theLineIsComparedInWholeNumbers(
      int numerator,
      int denominator,
      Comparison comparison,
      int base,
      int conforming,
      int required,
      int margin,
      boolean met) {
    var rule =
        new PassRule(
            numerator, denominator, comparison, true, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);
    var tally = tally(conforming, base - conforming, 0, 0);

    assertThat(rule.base(tally)).isEqualTo(base);
    assertThat(rule.required(base)).isEqualTo(required);
    assertThat(rule.margin(tally)).isEqualTo(margin);
    assertThat(rule.met(tally)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rule,                  base, margin, met
          EXCLUDED_FROM_DENOMINATOR, 10,      0, true
          KEPT_IN_DENOMINATOR,       12,     -2, false
          NEVER,                     10,      0, true
          """)
  void whatANotApplicableDoesToTheBaseIsTheEditionsChoice(
      NotApplicableRule notApplicable, int base, int margin, boolean met) {
    var rule = new PassRule(9, 10, Comparison.GE, true, notApplicable);
    var tally = tally(9, 1, 2, 0);

    assertThat(rule.base(tally)).isEqualTo(base);
    assertThat(rule.margin(tally)).isEqualTo(margin);
    assertThat(rule.met(tally)).isEqualTo(met);
  }

  @Test
  void anOpenOneCountsInTheBase_andBlocksEvenACategoryAboveTheLine() {
    var tally = tally(19, 0, 0, 1);

    assertThat(ACase.NINE_OF_TEN.base(tally)).isEqualTo(20);
    assertThat(ACase.NINE_OF_TEN.margin(tally)).isEqualTo(1);
    assertThat(ACase.NINE_OF_TEN.met(tally)).isFalse();
  }

  @Test
  void overNothingThereIsNoPass() {
    assertThat(ACase.NINE_OF_TEN.met(tally(0, 0, 5, 0))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void bigNumbersDoNotWrapAround(Comparison comparison) {
    var rule =
        new PassRule(
            999_999, 1_000_000, comparison, true, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);

    assertThat(rule.met(tally(100_000_000, 0, 0, 0))).isTrue();
    assertThat(rule.met(tally(99_999_000, 1_000, 0, 0))).isFalse();
    assertThat(rule.required(100_000_000))
        .isEqualTo(comparison == Comparison.GE ? 99_999_900 : 99_999_901);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, GE, OUT_OF_RANGE",
    "-9, 10, GE, OUT_OF_RANGE",
    "11, 10, GE, OUT_OF_RANGE",
    "9, 0, GE, OUT_OF_RANGE",
    "9, -10, GE, OUT_OF_RANGE",
    "10, 10, GT, LINE_OUT_OF_REACH"
  })
  void aLineNobodyCouldMissOrReachIsRefused(
      int numerator, int denominator, Comparison comparison, Reason reason) {
    assertThatThrownBy(
            () -> new PassRule(numerator, denominator, comparison, true, NotApplicableRule.NEVER))
        .isInstanceOfSatisfying(
            RefusedFacts.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
