package ccso.recompute.sample;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many records are drawn from each month (`抽样方案`): at least so many a month and so many in
/// all; what the year needs beyond the months' least is shared out by size.
///
/// @param leastPerMonth never more than a month has
/// @param leastInAll never more than there are
public record SamplePlan(int leastPerMonth, int leastInAll) {

  /// With no defect found: under 0.83 % at 95 % for the year, under 9.5 % for any month.
  public static final SamplePlan USUAL = new SamplePlan(30, 360);

  public SamplePlan {
    if (leastPerMonth < 1 || leastInAll < leastPerMonth) {
      throw new IllegalArgumentException(leastPerMonth + " a month, " + leastInAll + " in all");
    }
  }

  /// As many again, for a second sample by the same draw (JR07): the first is its beginning.
  public SamplePlan doubled() {
    return new SamplePlan(2 * leastPerMonth, 2 * leastInAll);
  }

  /// Records to draw by month, for months of these sizes; by largest remainder, earlier months
  /// first among equals.
  public SortedMap<YearMonth, Integer> sizes(Map<YearMonth, Long> records) {
    SortedMap<YearMonth, Integer> sizes = new TreeMap<>();
    records.forEach((month, there) -> sizes.put(month, (int) Math.min(leastPerMonth, there)));
    int sum = sizes.values().stream().mapToInt(Integer::intValue).sum();
    long all = records.values().stream().mapToLong(Long::longValue).sum();
    int more = (int) Math.min(leastInAll, all) - sum;
    while (more > 0) {
      more -= shareOut(more, records, sizes);
    }
    return sizes;
  }

  private static int shareOut(
      int more, Map<YearMonth, Long> records, SortedMap<YearMonth, Integer> sizes) {
    long open = 0;
    for (Map.Entry<YearMonth, Integer> size : sizes.entrySet()) {
      open += left(records, size);
    }
    int given = 0;
    for (Map.Entry<YearMonth, Integer> size : sizes.entrySet()) {
      int share = (int) (more * left(records, size) / open);
      size.setValue(size.getValue() + share);
      given += share;
    }
    for (Map.Entry<YearMonth, Integer> size : sizes.entrySet()) {
      if (given < more && left(records, size) > 0) {
        size.setValue(size.getValue() + 1);
        given++;
      }
    }
    return given;
  }

  private static long left(Map<YearMonth, Long> records, Map.Entry<YearMonth, Integer> size) {
    return records.getOrDefault(size.getKey(), 0L) - size.getValue();
  }
}
