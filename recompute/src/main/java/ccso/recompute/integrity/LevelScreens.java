package ccso.recompute.integrity;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// Screens of monthly levels: too equal to be measured, always just over the target.
final class LevelScreens {

  private static final int LEAST_MONTHS = 6;

  private final Screening screening;
  private final int thresholdSeconds;

  LevelScreens(Screening screening, int thresholdSeconds) {
    this.screening = screening;
    this.thresholdSeconds = thresholdSeconds;
  }

  /// Fisher's argument: months that differ less than chance alone makes them differ.
  void tooEqual() throws SQLException {
    double[] sums = new double[3];
    double[] squares = new double[1];
    screening.each(
        """
        SELECT month, count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= %d THEN 1 END), count(*)
        FROM calls WHERE outcome IN ('ANSWERED', 'ABANDONED_QUEUE') GROUP BY month ORDER BY month
        """
            .formatted(1_000L * thresholdSeconds),
        row -> {
          double k = row.getLong(2);
          double n = row.getLong(3);
          sums[0] += k;
          sums[1] += n;
          sums[2]++;
          squares[0] += k * k / n;
        });
    double share = sums[0] / sums[1];
    if (sums[2] < LEAST_MONTHS || share <= 0 || share >= 1) {
      return;
    }
    double chiSquare = (squares[0] - sums[0] * share) / (share * (1 - share));
    screening.below(
        "MONTHS_TOO_EQUAL",
        "tail",
        Optional.empty(),
        "",
        Distributions.chiSquareLower(chiSquare, (int) sums[2] - 1),
        (long) sums[1]);
  }

  /// Declared values that lie within half a point over the target nearly every month.
  void justOver(Map<YearMonth, BigDecimal> declared, BigDecimal target) {
    if (declared.size() < LEAST_MONTHS) {
      return;
    }
    BigDecimal points = BigDecimal.valueOf(screening.limit("JUST_OVER_TARGET", "points"));
    long near =
        declared.values().stream()
            .filter(value -> value.compareTo(target) >= 0)
            .filter(value -> value.subtract(target).compareTo(points) <= 0)
            .count();
    screening.above(
        "JUST_OVER_TARGET",
        "months",
        Optional.empty(),
        (double) near / declared.size(),
        declared.size());
  }
}
