package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Determination.Conforming;
import ccso.judging.Determination.Nonconforming;
import ccso.judging.Determination.Open;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTextTest {

  private static final ExplanationText ZH = ExplanationText.in(Locale.SIMPLIFIED_CHINESE);
  private static final ExplanationText EN = ExplanationText.in(Locale.UK);

  @Test
  void aCaseBelowTheLineIsExplainedInBothLanguages() {
    var explanation = PassRule.judge(ExampleCase.facts()).explanation();

    assertThat(ZH.text(explanation)).isEqualTo(Golden.text("explanation-not-met.zh.txt"));
    assertThat(EN.text(explanation)).isEqualTo(Golden.text("explanation-not-met.en.txt"));
  }

  @Test
  void aCaseOnTheLineIsExplainedInBothLanguages() {
    var explanation = PassRule.judge(ExampleCase.facts(new Conforming())).explanation();

    assertThat(ZH.text(explanation)).isEqualTo(Golden.text("explanation-met.zh.txt"));
    assertThat(EN.text(explanation)).isEqualTo(Golden.text("explanation-met.en.txt"));
  }

  @Test
  void anUndecidedCaseIsExplainedInBothLanguages() {
    var explanation = PassRule.judge(ExampleCase.facts(new Open())).explanation();

    assertThat(ZH.text(explanation)).isEqualTo(Golden.text("explanation-undecided.zh.txt"));
    assertThat(EN.text(explanation)).isEqualTo(Golden.text("explanation-undecided.en.txt"));
  }

  /// The other rule, the other comparison and the category in which nothing applies.
  @Test
  void anotherRuleIsExplainedInItsOwnWords() {
    var anyCategory =
        new PassRule(2, 3, Comparison.GT, false, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);
    var verdict =
        ACase.under(anyCategory)
            .with("接听", ACase.tally(2, 1, 0, 0))
            .with("回访", ACase.tally(0, 0, 1, 0))
            .verdict();

    assertThat(ZH.lines(verdict.explanation()))
        .contains(
            "案卷 SQ-2026-0043 是否达标？ 不能判定：未判定 0 条，没有可判要求的类别 1 个。",
            "  依什么判定？ YD/T 2823-2015（评审指导手册 1.0）：类别 3 × 符合数 > 2 × 适用数，按整数比较；"
                + "有一个类别达标，整体即达标。不适用的不计入适用数。未判定的不算符合。",
            "  类别 1 接听 是否达标？ 未达标，差 1 条：适用数 3，至少须符合 3，符合 2（3 × 2 ≤ 2 × 3）；不符合 1，不适用 0。",
            "  类别 2 回访 是否达标？ 不能判定：1 条全部不适用，没有可判的要求，须先改正案卷。");
  }

  @Test
  void whatSomebodyTypedCannotForgeALineOfTheTree() {
    var typed = new Nonconforming("缺\n案卷 SQ-2026-0043 是否达标？ 达标\u2028\u202e。");
    var lines = ZH.lines(PassRule.judge(ExampleCase.facts(typed)).explanation());

    assertThat(lines)
        .contains("    2.1.10 是否符合？ 不符合：缺 案卷 SQ-2026-0043 是否达标？ 达标 。")
        .noneMatch(line -> line.startsWith("案卷 SQ-2026-0043 是否达标？ 达标"));
  }

  @Test
  void whatLooksLikeAPlaceholderIsSaidAsTyped() {
    var typed = new Nonconforming("{0} '{1}' 100%");

    assertThat(EN.text(PassRule.judge(ExampleCase.facts(typed)).explanation()))
        .contains("Nonconforming: {0} '{1}' 100%");
  }

  @Test
  void thePageWalksTheSameTree() {
    var said = ZH.say(PassRule.judge(ExampleCase.facts()).explanation());
    var performance = said.children().get(2);

    assertThat(performance.code()).isEqualTo("category.not-met");
    assertThat(performance.anchor()).isEqualTo("2");
    assertThat(performance.children())
        .extracting(ExplanationText.Said::anchor)
        .containsExactly("2.1.1", "2.1.2", "2.1.10");
    assertThat(performance.children().getFirst().evidence())
        .extracting(EvidenceRef::label)
        .containsExactly("B-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -3   | 差 3 条   | 3 short
          0    | 刚好过线  | exactly on the line
          1    | 余 1 条   | 1 to spare
          1000 | 余 1000 条 | 1000 to spare
          """)
  void aMarginIsSaidInWords(int margin, String zh, String en) {
    assertThat(ZH.margin(margin)).isEqualTo(zh);
    assertThat(EN.margin(margin)).isEqualTo(en);
  }

  /// The machine's own language must not shine through.
  @Test
  void aLanguageThatIsNotThereIsSaidInChinese() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(ExplanationText.in(Locale.FRENCH).margin(0)).isEqualTo("刚好过线");
      assertThat(ExplanationText.in(Locale.TRADITIONAL_CHINESE).margin(0)).isEqualTo("刚好过线");
    } finally {
      Locale.setDefault(before);
    }
  }
}
