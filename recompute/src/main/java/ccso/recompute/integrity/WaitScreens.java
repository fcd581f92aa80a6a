package ccso.recompute.integrity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Screens of waits and talk times: bunched at the target, drawn from a formula, ending on round
/// digits.
final class WaitScreens {

  private static final int LONGEST_S = 7_200;
  private static final int AROUND = 15;
  private static final int BEYOND = 25;

  private final Screening screening;
  private final int targetSeconds;

  WaitScreens(Screening screening, int targetSeconds) {
    this.screening = screening;
    this.targetSeconds = targetSeconds;
  }

  void run() throws SQLException {
    Map<YearMonth, long[]> waits = seconds("wait_ms", "outcome = 'ANSWERED' AND wait_ms > 0");
    waits.forEach(this::bunching);
    waits.forEach((month, counts) -> tooSimple(month, "wait", counts));
    Map<YearMonth, long[]> talks = seconds("talk_ms", "outcome = 'ANSWERED' AND talk_ms > 0");
    talks.forEach((month, counts) -> tooSimple(month, "talk", counts));
    talks.forEach(this::lastDigit);
    shortCalls();
  }

  /// Counts by whole second, by month.
  private Map<YearMonth, long[]> seconds(String column, String where) throws SQLException {
    Map<YearMonth, long[]> months = new TreeMap<>();
    screening.each(
        "SELECT month, least(CAST(floor(%1$s / 1000e0) AS INTEGER), %3$d), count(*) FROM calls WHERE %2$s GROUP BY month, least(CAST(floor(%1$s / 1000e0) AS INTEGER), %3$d)"
            .formatted(column, where, LONGEST_S),
        row ->
            months
                    .computeIfAbsent(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        _ -> new long[LONGEST_S + 1])[row.getInt(2)] =
                row.getLong(3));
    return months;
  }

  /// Waits just within the target against what the waits around it let expect.
  private void bunching(YearMonth month, long[] counts) {
    int from = Math.max(1, targetSeconds - AROUND);
    int to = targetSeconds + BEYOND;
    double[] x = new double[to - from + 1];
    double[] y = new double[to - from + 1];
    boolean[] fitted = new boolean[to - from + 1];
    long all = 0;
    for (int s = from; s <= to; s++) {
      x[s - from] = (s - targetSeconds) / 10.0;
      y[s - from] = counts[s];
      fitted[s - from] = s < targetSeconds - 2 || s > targetSeconds + 3;
      all += counts[s];
    }
    if (all < screening.limit("BUNCHING", "least")) {
      return;
    }
    double[] expected = new CubicLogLinear(x, y, fitted).expected();
    double dispersion = dispersion(y, expected, fitted);
    double excess = 0;
    double model = 0;
    for (int s = targetSeconds - 2; s <= targetSeconds; s++) {
      excess += y[s - from] - expected[s - from];
      model += expected[s - from];
    }
    screening.above(
        "BUNCHING",
        "z",
        Optional.of(month),
        targetSeconds + " s",
        excess / Math.sqrt(dispersion * model),
        all);
  }

  /// How much more the counts vary than Poisson, at least 1.
  private static double dispersion(double[] y, double[] expected, boolean[] fitted) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < y.length; i++) {
      if (fitted[i]) {
        sum += (y[i] - expected[i]) * (y[i] - expected[i]) / expected[i];
        n++;
      }
    }
    return Math.max(1, sum / (n - 4));
  }

  /// The distance to an even spread and to an exponential, the two that people who invent waits
  /// use.
  private void tooSimple(YearMonth month, String what, long[] counts) {
    long n = 0;
    double sum = 0;
    int longest = 0;
    for (int s = 1; s < counts.length; s++) {
      n += counts[s];
      sum += (double) counts[s] * (s + 0.5);
      longest = counts[s] > 0 ? s : longest;
    }
    if (n < screening.limit("WAITS_TOO_SIMPLE", "least")) {
      return;
    }
    double mean = sum / n;
    double toExponential = 0;
    double toEven = 0;
    long below = 0;
    for (int s = 1; s <= longest; s++) {
      below += counts[s];
      double share = (double) below / n;
      // waits of at least a second, cut to whole seconds: what is up to s + 1 has been counted
      toExponential = Math.max(toExponential, Math.abs(share - (1 - Math.exp(-s / (mean - 1)))));
      toEven = Math.max(toEven, Math.abs(share - (double) s / longest));
    }
    screening.below(
        "WAITS_TOO_SIMPLE",
        "distance",
        Optional.of(month),
        what,
        Math.min(toExponential, toEven),
        n);
  }

  private void lastDigit(YearMonth month, long[] counts) {
    long[] digits = new long[10];
    long n = 0;
    for (int s = 10; s < counts.length; s++) {
      digits[s % 10] += counts[s];
      n += counts[s];
    }
    if (n < screening.limit("LAST_DIGIT", "least")) {
      return;
    }
    double largest = 0;
    for (long digit : digits) {
      largest = Math.max(largest, Math.abs((double) digit / n - 0.1));
    }
    // chance alone reaches so far with few rows
    double chance = 4 * Math.sqrt(0.09 / n);
    screening.above(
        "LAST_DIGIT", "deviation", Optional.of(month), Math.max(0, largest - chance), n);
  }

  private void shortCalls() throws SQLException {
    screening.shares(
        "SHORT_CALLS",
        "share",
        """
        SELECT month, count(CASE WHEN talk_ms + coalesce(hold_ms, 0) < 10000 THEN 1 END), count(*)
        FROM calls WHERE outcome = 'ANSWERED' AND direction = 'INBOUND' GROUP BY month ORDER BY month
        """);
  }
}
