package ccso.recompute.months;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Twelve consecutive months, or the gap by name.
class TwelveMonthSeriesTest {

  private static final YearMonth FEBRUARY_1999 = YearMonth.of(1999, 2);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  @Test
  void twelveConsecutiveMonthsAreASeriesInWhateverOrderTheyCome() throws MonthsMissing {
    List<YearMonth> shuffled = new ArrayList<>(monthsUpTo(OCTOBER, 12));
    Collections.reverse(shuffled);
    TwelveMonthSeries series = TwelveMonthSeries.of(shuffled);
    assertThat(series.first()).isEqualTo(YearMonth.of(2025, 11));
    assertThat(series.last()).isEqualTo(OCTOBER);
    assertThat(series.months()).hasSize(12).isSorted();
  }

  @Test
  void earlierMonthsDoNoHarm() throws MonthsMissing {
    assertThat(TwelveMonthSeries.of(monthsUpTo(OCTOBER, 15)).first())
        .isEqualTo(YearMonth.of(2025, 11));
  }

  @Test
  void oneMonthIsNotTwelve() {
    assertThat(missingOf(List.of(FEBRUARY_1999)))
        .hasSize(11)
        .startsWith(YearMonth.of(1998, 3))
        .endsWith(YearMonth.of(1999, 1));
  }

  @Test
  void elevenAreNotTwelveWhereverTheGapIs() {
    for (int gap = 0; gap < 11; gap++) {
      List<YearMonth> months = new ArrayList<>(monthsUpTo(OCTOBER, 12));
      YearMonth lost = months.remove(gap);
      assertThat(missingOf(months)).containsExactly(lost);
    }
  }

  @Test
  void twelveMonthsWithAGapAreNotConsecutive() {
    List<YearMonth> months = new ArrayList<>(monthsUpTo(OCTOBER, 13));
    months.remove(YearMonth.of(2026, 3));
    assertThat(missingOf(months)).containsExactly(YearMonth.of(2026, 3));
  }

  @Test
  void theSameMonthTwelveTimesIsOneMonth() {
    assertThat(missingOf(Collections.nCopies(12, OCTOBER))).hasSize(11);
  }

  @Test
  void aGivenWindowTellsWhatIsThereWhatIsMissingAndWhatLiesElsewhere() {
    MonthCoverage coverage =
        TwelveMonthSeries.endingWith(OCTOBER)
            .coveredBy(List.of(YearMonth.of(2026, 11), OCTOBER, YearMonth.of(2025, 10)));
    assertThat(coverage.present()).containsExactly(OCTOBER);
    assertThat(coverage.missing()).hasSize(11).doesNotContain(OCTOBER);
    assertThat(coverage.outside()).containsExactly(YearMonth.of(2025, 10), YearMonth.of(2026, 11));
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void noMonthIsNoSeries() {
    assertThatThrownBy(() -> TwelveMonthSeries.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<YearMonth> missingOf(List<YearMonth> months) {
    MonthsMissing refused =
        catchThrowableOfType(MonthsMissing.class, () -> TwelveMonthSeries.of(months));
    assertThat(refused).as("refused: %s", months).isNotNull();
    return refused.coverage().missing();
  }

  private static List<YearMonth> monthsUpTo(YearMonth last, int count) {
    return Stream.iterate(last.minusMonths(count - 1L), month -> month.plusMonths(1))
        .limit(count)
        .toList();
  }
}
