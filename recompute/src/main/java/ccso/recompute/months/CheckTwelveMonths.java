package ccso.recompute.months;

import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Checks records for twelve whole, consecutive calendar months (JR02:
/// `12个完整自然月，连续、无空月，末月距提交不超过两个月`), and names what is missing by month, day or hour.
public final class CheckTwelveMonths {

  private static final int MOST_MONTHS_OLD = 2;

  /// Fewer expected calls leave an empty hour to chance.
  private static final double ENOUGH = 10;

  private static final int WEEKS_AROUND = 4;

  private final Records records;

  public CheckTwelveMonths(Records records) {
    this.records = records;
  }

  /// @param last of the twelve months
  /// @param submitted on which day
  public TwelveMonthsReport until(YearMonth last, LocalDate submitted, List<DefinitionCard> cards)
      throws SQLException {
    TwelveMonthSeries window = TwelveMonthSeries.endingWith(last);
    MonthCoverage coverage = window.coveredBy(records.months());
    List<Gap> gaps = new ArrayList<>();
    coverage.missing().forEach(month -> gaps.add(new Gap.OfMonth(month)));
    Map<LocalDate, long[]> hours = hours();
    coverage.present().forEach(month -> days(month, hours, gaps));
    coverage.present().forEach(month -> hours(month, hours, gaps));
    return new TwelveMonthsReport(
        coverage,
        Optional.of(last).filter(month -> !month.atEndOfMonth().isBefore(submitted)),
        Optional.of(last)
            .filter(month -> month.atEndOfMonth().plusMonths(MOST_MONTHS_OLD).isBefore(submitted)),
        gaps,
        undated(cards));
  }

  /// Calls by day and hour of the site's wall clock.
  private Map<LocalDate, long[]> hours() throws SQLException {
    String sql =
        """
        SELECT CAST(start_local AS DATE), hour(start_local), count(*)
        FROM all_calls GROUP BY CAST(start_local AS DATE), hour(start_local)
        """;
    Map<LocalDate, long[]> hours = new TreeMap<>();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        hours.computeIfAbsent(row.getObject(1, LocalDate.class), _ -> new long[24])[row.getInt(2)] =
            row.getLong(3);
      }
    }
    return hours;
  }

  private static void days(YearMonth month, Map<LocalDate, long[]> hours, List<Gap> gaps) {
    LocalDate first = null;
    double expected = 0;
    for (LocalDate day = month.atDay(1);
        !day.isAfter(month.atEndOfMonth().plusDays(1));
        day = day.plusDays(1)) {
      boolean inside = !day.isAfter(month.atEndOfMonth());
      double usual = inside && !hours.containsKey(day) ? usualDay(day, hours) : 0;
      if (usual >= ENOUGH) {
        first = first == null ? day : first;
        expected += usual;
      } else if (first != null) {
        gaps.add(new Gap.OfDays(first, day.minusDays(1), Math.round(expected)));
        first = null;
        expected = 0;
      }
    }
  }

  /// The mean of the same weekday in the weeks around, where it had calls; 0 where fewer than half
  /// of them had, so that closed weekends are no gap.
  private static double usualDay(LocalDate day, Map<LocalDate, long[]> hours) {
    long sum = 0;
    int open = 0;
    int looked = 0;
    for (int weeks = -WEEKS_AROUND; weeks <= WEEKS_AROUND; weeks++) {
      LocalDate other = day.plusWeeks(weeks);
      boolean known = weeks != 0 && hours.keySet().stream().anyMatch(d -> sameMonth(d, other));
      if (known) {
        looked++;
        long[] calls = hours.get(other);
        if (calls != null) {
          open++;
          sum += total(calls);
        }
      }
    }
    return open == 0 || 2 * open < looked ? 0 : (double) sum / open;
  }

  private static boolean sameMonth(LocalDate one, LocalDate other) {
    return YearMonth.from(one).equals(YearMonth.from(other));
  }

  private static long total(long[] calls) {
    long total = 0;
    for (long hour : calls) {
      total += hour;
    }
    return total;
  }

  private static void hours(YearMonth month, Map<LocalDate, long[]> hours, List<Gap> gaps) {
    Map<Boolean, double[]> usual =
        Map.of(true, usualHours(month, hours, true), false, usualHours(month, hours, false));
    LocalDateTime first = null;
    double expected = 0;
    LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
    for (LocalDateTime hour = month.atDay(1).atStartOfDay();
        !hour.isAfter(end);
        hour = hour.plusHours(1)) {
      double calls = hour.isBefore(end) ? expected(hour, hours, usual) : 0;
      if (calls >= ENOUGH) {
        first = first == null ? hour : first;
        expected += calls;
      } else if (first != null) {
        gaps.add(new Gap.OfHours(first, hour.minusHours(1), Math.round(expected)));
        first = null;
        expected = 0;
      }
    }
  }

  /// Calls usual in an hour that had none on a day that had some; 0 for every other hour.
  private static double expected(
      LocalDateTime hour, Map<LocalDate, long[]> hours, Map<Boolean, double[]> usual) {
    long[] calls = hours.get(hour.toLocalDate());
    double[] byHour = usual.get(weekend(hour.toLocalDate()));
    if (calls == null || byHour == null || calls[hour.getHour()] > 0) {
      return 0;
    }
    double usualDay = 0;
    for (double usualHour : byHour) {
      usualDay += usualHour;
    }
    // a quiet day, such as a holiday, has quiet hours
    return byHour[hour.getHour()] * Math.min(1, total(calls) / usualDay);
  }

  /// The median of an hour over the month's days of the same kind: a holiday must not make it
  /// small, nor one great day make it large.
  private static double[] usualHours(
      YearMonth month, Map<LocalDate, long[]> hours, boolean weekend) {
    double[] usual = new double[24];
    for (int hour = 0; hour < 24; hour++) {
      List<Long> counts = new ArrayList<>();
      for (Map.Entry<LocalDate, long[]> day : hours.entrySet()) {
        if (sameMonth(day.getKey(), month.atDay(1)) && weekend(day.getKey()) == weekend) {
          counts.add(day.getValue()[hour]);
        }
      }
      counts.sort(null);
      usual[hour] = counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
    }
    return usual;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= 6;
  }

  private static List<DefinitionCard> undated(List<DefinitionCard> cards) {
    Set<String> starts = new HashSet<>();
    return cards.stream().filter(card -> !starts.add(card.kpi() + " " + card.validFrom())).toList();
  }
}
