package ccso.recompute.integrity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Screens of arrivals: too even, in bursts, not random inside short blocks, a month an hour or
/// eight off.
final class ArrivalScreens {

  private static final int[] CELL_MINUTES = {6, 10, 15, 30};
  private static final int FROM_HOUR = 8;
  private static final int TO_HOUR = 18;

  /// Cells with fewer calls vary by chance alone.
  private static final double LEAST_MEAN = 3;

  private static final long BLOCK_S = 360;

  private final Screening screening;

  ArrivalScreens(Screening screening) {
    this.screening = screening;
  }

  void run() throws SQLException {
    regularity();
    randomness();
    zones();
  }

  /// Successive differences of counts per cell, by day: 1 where arrivals are random, near 0 where
  /// somebody spread them, large where they come in bursts.
  private void regularity() throws SQLException {
    Map<LocalDate, long[]> days = minutes();
    for (Map.Entry<LocalDate, long[]> day : days.entrySet()) {
      long total = 0;
      for (long count : day.getValue()) {
        total += count;
      }
      int cell = cellFor(total);
      if (cell > 0) {
        double dispersion = dispersion(cells(day.getValue(), cell));
        Optional<YearMonth> month = Optional.of(YearMonth.from(day.getKey()));
        String date = day.getKey().toString();
        screening.below("ARRIVALS_TOO_REGULAR", "below", month, date, dispersion, total);
        screening.above("ARRIVALS_IN_BURSTS", "above", month, date, dispersion, total);
      }
    }
  }

  /// The smallest cell with calls enough; 0 where none has.
  private static int cellFor(long total) {
    for (int minutes : CELL_MINUTES) {
      if ((double) total * minutes / ((TO_HOUR - FROM_HOUR) * 60) > LEAST_MEAN) {
        return minutes;
      }
    }
    return 0;
  }

  /// Calls by minute of business hours, by day.
  private Map<LocalDate, long[]> minutes() throws SQLException {
    Map<LocalDate, long[]> days = new TreeMap<>();
    screening.each(
        """
        SELECT CAST(start_local AS DATE), hour(start_local) * 60 + minute(start_local), count(*)
        FROM calls
        WHERE direction = 'INBOUND' AND hour(start_local) >= %d AND hour(start_local) < %d
        GROUP BY CAST(start_local AS DATE), hour(start_local) * 60 + minute(start_local)
        """
            .formatted(FROM_HOUR, TO_HOUR),
        row ->
            days.computeIfAbsent(
                        row.getObject(1, LocalDate.class),
                        _ -> new long[(TO_HOUR - FROM_HOUR) * 60])[row.getInt(2) - FROM_HOUR * 60] =
                row.getLong(3));
    return days;
  }

  private static long[] cells(long[] minutes, int cell) {
    long[] cells = new long[minutes.length / cell];
    for (int i = 0; i < cells.length * cell; i++) {
      cells[i / cell] += minutes[i];
    }
    return cells;
  }

  static double dispersion(long[] counts) {
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[i];
      if (i > 0) {
        squares += (double) (counts[i] - counts[i - 1]) * (counts[i] - counts[i - 1]);
      }
    }
    return squares / (2 * (counts.length - 1) * (sum / counts.length));
  }

  /// Inside blocks of six minutes the rate is nearly constant; there the transformed gaps between
  /// arrivals are exponential if arrivals are random (Brown and others 2005, 3.1). Whole seconds
  /// are spread over their second, by a fixed rule so that the report can be repeated.
  private void randomness() throws SQLException {
    Map<YearMonth, List<Double>> gaps = new TreeMap<>();
    List<Double> block = new ArrayList<>();
    long[] current = {Long.MIN_VALUE};
    YearMonth[] month = {YearMonth.of(1970, 1)};
    screening.each(
        """
        SELECT month, start_at FROM calls
        WHERE direction = 'INBOUND' AND hour(start_local) >= %d AND hour(start_local) < %d
        ORDER BY start_at
        """
            .formatted(FROM_HOUR, TO_HOUR),
        row -> {
          long at = row.getLong(2);
          long number = Math.floorDiv(at, BLOCK_S * 1_000);
          if (number != current[0]) {
            transformed(block, gaps.computeIfAbsent(month[0], _ -> new ArrayList<>()));
            block.clear();
            current[0] = number;
            month[0] = YearMonth.from(row.getObject(1, LocalDate.class));
          }
          double within = Math.floorMod(at, BLOCK_S * 1_000) / 1_000.0;
          block.add(within % 1 == 0 ? within + spread(at, block.size()) : within);
        });
    transformed(block, gaps.computeIfAbsent(month[0], _ -> new ArrayList<>()));
    gaps.forEach((of, values) -> {
      if (values.size() >= screening.limit("ARRIVALS_NOT_RANDOM", "least")) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        screening.above(
            "ARRIVALS_NOT_RANDOM",
            "distance",
            Optional.of(of),
            Distributions.distance(all, x -> 1 - Math.exp(-x)),
            all.length);
      }
    });
  }

  private static double spread(long at, int place) {
    long mixed = (at * 0x9e3779b97f4a7c15L + place) * 0xbf58476d1ce4e5b9L;
    return (mixed >>> 11) * 0x1.0p-53;
  }

  private static void transformed(List<Double> block, List<Double> into) {
    if (block.size() < 2) {
      return;
    }
    block.sort(null);
    int count = block.size();
    double before = 0;
    for (int j = 0; j < count; j++) {
      double at = Math.min(block.get(j), BLOCK_S - 1e-6);
      into.add((count - j) * -Math.log((BLOCK_S - at) / (BLOCK_S - before)));
      before = at;
    }
  }

  /// A month whose hours fit the other months better when moved by whole hours.
  private void zones() throws SQLException {
    Map<YearMonth, double[]> hours = new TreeMap<>();
    screening.each(
        "SELECT month, hour(start_local), count(*) FROM calls GROUP BY month, hour(start_local)",
        row ->
            hours
                    .computeIfAbsent(
                        YearMonth.from(row.getObject(1, LocalDate.class)), _ -> new double[24])[
                    row.getInt(2)] =
                row.getLong(3));
    if (hours.size() < 3) {
      return;
    }
    double[] usual = usual(hours);
    hours.forEach((month, counts) -> {
      double still = correlation(counts, usual, 0);
      double best = still;
      int shift = 0;
      for (int by = -12; by <= 12; by++) {
        double moved = correlation(counts, usual, by);
        if (moved > best) {
          best = moved;
          shift = by;
        }
      }
      String by = shift == 0 ? "" : "%+d h".formatted(shift);
      double n = 0;
      for (double count : counts) {
        n += count;
      }
      screening.above("ZONE_SHIFT", "gain", Optional.of(month), by, best - still, (long) n);
    });
  }

  /// The median share of each hour over the months.
  private static double[] usual(Map<YearMonth, double[]> hours) {
    double[] usual = new double[24];
    for (int hour = 0; hour < 24; hour++) {
      List<Double> shares = new ArrayList<>();
      for (double[] counts : hours.values()) {
        double total = 0;
        for (double count : counts) {
          total += count;
        }
        shares.add(counts[hour] / total);
      }
      shares.sort(null);
      usual[hour] = shares.get(shares.size() / 2);
    }
    return usual;
  }

  private static double correlation(double[] counts, double[] usual, int by) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < 24; i++) {
      meanX += counts[i] / 24;
      meanY += usual[i] / 24;
    }
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < 24; i++) {
      double x = counts[i] - meanX;
      double y = usual[Math.floorMod(i + by, 24)] - meanY;
      xy += x * y;
      xx += x * x;
      yy += y * y;
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }
}
