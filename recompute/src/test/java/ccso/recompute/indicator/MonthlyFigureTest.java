package ccso.recompute.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure is a pair; its value is rounded once, half up, for print.
class MonthlyFigureTest {

  @ParameterizedTest
  @CsvSource({
    "16209, 31125, 52.08", // 52.0771
    "10415, 20000, 52.08", // 52.075 exactly
    "10405, 20000, 52.03", // 52.025 exactly: half even would give 52.02
    "1, 3, 33.33",
    "2, 3, 66.67",
    "0, 5, 0.00",
    "9223372036854775807, 9223372036854775807, 100.00"
  })
  void aShareInPercent(long numerator, long denominator, String printed) {
    assertThat(figure(numerator, denominator).rounded(Unit.PERCENT, 2).orElseThrow())
        .hasToString(printed);
  }

  @Test
  void nothingDividedByNothingIsNoValue() {
    assertThat(figure(0, 0).rounded(Unit.PERCENT, 2)).isEmpty();
  }

  @Test
  void nothingIsDividedByLessThanNothing() {
    assertThatThrownBy(() -> figure(1, -2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static MonthlyFigure figure(long numerator, long denominator) {
    return new MonthlyFigure(YearMonth.of(1999, 2), numerator, denominator);
  }
}
