package ccso.recompute.months;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Twelve consecutive calendar months (`连续12个月`), the span of data evidence.
public record TwelveMonthSeries(YearMonth first) {

  private static final int LENGTH = 12;

  public static TwelveMonthSeries endingWith(YearMonth last) {
    return new TwelveMonthSeries(last.minusMonths(LENGTH - 1L));
  }

  /// The series that ends with the latest of the months.
  ///
  /// Refuses with [MonthsMissing] unless all twelve are there; further, earlier months do no harm.
  ///
  /// @throws IllegalArgumentException where there is no month at all
  public static TwelveMonthSeries of(Collection<YearMonth> present) throws MonthsMissing {
    if (present.isEmpty()) {
      throw new IllegalArgumentException("a series needs a month to end with");
    }
    TwelveMonthSeries series = endingWith(new TreeSet<>(present).last());
    MonthCoverage coverage = series.coveredBy(present);
    if (!coverage.complete()) {
      throw new MonthsMissing(coverage);
    }
    return series;
  }

  public YearMonth last() {
    return first.plusMonths(LENGTH - 1L);
  }

  /// Twelve, ascending.
  public List<YearMonth> months() {
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(LENGTH).toList();
  }

  /// Which of the twelve are among the months, which are not, and which months lie elsewhere.
  public MonthCoverage coveredBy(Collection<YearMonth> present) {
    NavigableSet<YearMonth> sorted = new TreeSet<>(present);
    return new MonthCoverage(
        this,
        months().stream().filter(sorted::contains).toList(),
        months().stream().filter(month -> !sorted.contains(month)).toList(),
        sorted.stream().filter(month -> !months().contains(month)).toList());
  }
}
