package ccso.platform.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.catalogue.Kpi.Unit;
import ccso.platform.indicator.FigureText.Read;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          85.6      | PERCENT | 85.6
          85.60     | PERCENT | 85.6
          85.6%     | PERCENT | 85.6
          85.6 ％   | PERCENT | 85.6
          ８５．６  | PERCENT | 85.6
          0         | PERCENT | 0
          100       | PERCENT | 100
          1,234     | SECONDS | 1234
          12,345.5  | SECONDS | 12345.5
          １２，３４５ | SECONDS | 12345
          1234567   | SECONDS | 1234567
          0.856     | PERCENT | 0.856
          """)
  void aFigureIsReadAsPeopleWriteIt(String typed, Unit unit, String value) {
    assertThat(FigureText.read("m", typed, unit))
        .isInstanceOfSatisfying(
            Read.Figure.class, it -> assertThat(FigureText.plain(it.value())).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "/", "\u3000"})
  void nothingTypedIsNothingDeclared(String typed) {
    assertThat(FigureText.read("m", typed, Unit.PERCENT)).isInstanceOf(Read.Nothing.class);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          约85      | PERCENT   | indicator.not-a-number
          85.6.1    | PERCENT   | indicator.not-a-number
          -3        | SECONDS   | indicator.not-a-number
          1e5       | SECONDS   | indicator.not-a-number
          12,34     | SECONDS   | indicator.not-a-number
          20%       | SECONDS   | indicator.not-a-number
          #REF!     | SECONDS   | indicator.not-a-number
          85.61234  | PERCENT   | indicator.decimals
          100.1     | PERCENT   | indicator.too-much
          856       | PERCENT   | indicator.too-much
          10001     | PER_10000 | indicator.too-much
          """)
  void whatIsNoFigureSaysWhy(String typed, Unit unit, String code) {
    assertThat(FigureText.read("m", typed, unit))
        .isInstanceOfSatisfying(
            Read.Wrong.class, it -> assertThat(it.fault().code()).isEqualTo(code));
  }

  @Test
  void onlyAWholeRowBelowOneMayBeFractions() {
    assertThat(FigureText.mayBeFractions(Unit.PERCENT, row("0.85", "0.9", "1"))).isTrue();
    assertThat(FigureText.mayBeFractions(Unit.PERCENT, row("0.85", "90"))).isFalse();
    assertThat(FigureText.mayBeFractions(Unit.PERCENT, row("0.85%", "0.9"))).isFalse();
    assertThat(FigureText.mayBeFractions(Unit.PERCENT, row("0", "0"))).isFalse();
    assertThat(FigureText.mayBeFractions(Unit.PERCENT, List.of())).isFalse();
    assertThat(FigureText.mayBeFractions(Unit.SECONDS, row("0.5"))).isFalse();
    assertThat(FigureText.plain(FigureText.fromFraction(new BigDecimal("0.856"))))
        .isEqualTo("85.6");
  }

  private static List<Read.Figure> row(String... typed) {
    return Arrays.stream(typed)
        .map(it -> (Read.Figure) FigureText.read("m", it, Unit.PERCENT))
        .toList();
  }
}
