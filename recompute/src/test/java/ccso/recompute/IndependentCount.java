package ccso.recompute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Counts the same figures another way: over the text alone, with streams, without the reader, the
/// tables or the queries under test. It trusts the durations of the file and knows only good rows.
final class IndependentCount {

  private static final int CALL_TYPE_DATE = 5;
  private static final int VRU_TIME = 8;
  private static final int Q_EXIT = 10;
  private static final int Q_TIME = 11;
  private static final int OUTCOME = 12;
  private static final int SER_START = 13;
  private static final int SER_EXIT = 14;
  private static final int SER_TIME = 15;
  private static final int SERVER = 16;

  private final long threshold;
  private final long shortLimit;

  IndependentCount(int threshold, int shortLimit) {
    this.threshold = threshold;
    this.shortLimit = shortLimit;
  }

  /// Figures by month as yymm, then by code, each as `numerator/denominator`; durations in
  /// milliseconds.
  Map<String, Map<String, String>> figures(List<String> rows) {
    Map<String, List<String[]>> months =
        rows.stream()
            .map(row -> row.split("\t"))
            .filter(row -> !row[OUTCOME].equals("PHANTOM"))
            .collect(
                Collectors.groupingBy(
                    row -> row[CALL_TYPE_DATE].substring(0, 4), TreeMap::new, Collectors.toList()));
    Map<String, Map<String, String>> figures = new TreeMap<>();
    months.forEach((month, calls) -> figures.put(month, month(calls)));
    return figures;
  }

  private Map<String, String> month(List<String[]> calls) {
    Predicate<String[]> answered = call -> call[OUTCOME].equals("AGENT");
    Predicate<String[]> queued = call -> !call[Q_EXIT].equals("0:00:00");
    Predicate<String[]> lost = answered.negate().and(queued);
    Predicate<String[]> early = answered.negate().and(queued.negate());
    Predicate<String[]> inTime = call -> number(call, Q_TIME) <= threshold;
    Predicate<String[]> shortly = call -> number(call, Q_TIME) <= shortLimit;
    Predicate<String[]> named = call -> !call[SERVER].equals("NO_SERVER");
    ToLongFunction<String[]> service = call -> number(call, SER_TIME);

    long a = count(calls, answered.and(inTime));
    long all = count(calls, answered);
    long b = count(calls, lost);
    long bInTime = count(calls, lost.and(inTime));
    long bShort = count(calls, lost.and(shortly));
    long menu = count(calls, early);
    long waits = sum(calls, answered, call -> number(call, Q_TIME));

    Map<String, String> f = new TreeMap<>();
    f.put("OFFERED", pair(all + b, 1));
    f.put("ANSWERED", pair(all, 1));
    f.put("ABANDONED", pair(b, 1));
    f.put("HUNG_UP_BEFORE_QUEUE", pair(menu, 1));
    f.put("ASA", pair(1_000 * waits, all));
    f.put(
        "ASA_WAITED", pair(1_000 * waits, count(calls, answered.and(c -> number(c, Q_TIME) != 0))));
    f.put("AHT", pair(1_000 * sum(calls, answered, service), all));
    f.put(
        "AHT_WITH_AGENT",
        pair(1_000 * sum(calls, answered.and(named), service), count(calls, answered.and(named))));
    f.put("ABANDONMENT", pair(b, all + b));
    f.put("ABANDONMENT_WITH_IVR", pair(b + menu, all + b + menu));
    f.put("ABANDONMENT_WITHOUT_SHORT", pair(b - bShort, all + b - bShort));
    f.put("SERVICE_LEVEL_V1", pair(a, all + b));
    f.put("SERVICE_LEVEL_V2", pair(a, all + b - bInTime));
    f.put("SERVICE_LEVEL_V3", pair(a + bInTime, all + b));
    f.put("SERVICE_LEVEL_V4", pair(a, all));
    f.put("SERVICE_LEVEL_V5", pair(a, all + b - bShort));
    f.put("SERVICE_LEVEL_V6", pair(a, all + b + menu));
    f.put("ANSWERED_WITHOUT_AGENT", pair(count(calls, answered.and(named.negate())), all));
    f.put(
        "ANSWERED_WITHOUT_SERVICE_TIME",
        pair(count(calls, answered.and(c -> c[SER_EXIT].equals("0:00:00"))), all));
    f.put(
        "ABANDONED_WITH_SERVICE_TIME",
        pair(count(calls, lost.and(c -> number(c, SER_TIME) > 0)), b));
    f.put("MENU_CLOCK_BACK", pair(count(calls, c -> number(c, VRU_TIME) < 0), all + b + menu));
    return f;
  }

  /// Calls of one agent that begin before an earlier one ended, by going through each day's calls.
  static long overlaps(List<String> rows) {
    Map<String, List<String[]>> byAgentAndDay =
        rows.stream()
            .map(row -> row.split("\t"))
            .filter(row -> row[OUTCOME].equals("AGENT") && !row[SERVER].equals("NO_SERVER"))
            .filter(row -> !row[SER_EXIT].equals("0:00:00"))
            .collect(Collectors.groupingBy(row -> row[SERVER] + " " + row[CALL_TYPE_DATE]));
    long overlaps = 0;
    for (List<String[]> calls : byAgentAndDay.values()) {
      long busyUntil = -1;
      calls.sort(Comparator.comparingLong(call -> clock(call[SER_START])));
      for (String[] call : calls) {
        long start = clock(call[SER_START]);
        if (start < busyUntil) {
          overlaps++;
        }
        busyUntil = Math.max(busyUntil, start + number(call, SER_TIME));
      }
    }
    return overlaps;
  }

  private static long clock(String time) {
    return Arrays.stream(time.split(":"))
        .mapToLong(Long::parseLong)
        .reduce(0, (x, y) -> 60 * x + y);
  }

  private static long number(String[] call, int column) {
    return Long.parseLong(call[column]);
  }

  private static long count(List<String[]> calls, Predicate<String[]> which) {
    return calls.stream().filter(which).count();
  }

  private static long sum(
      List<String[]> calls, Predicate<String[]> which, ToLongFunction<String[]> what) {
    return calls.stream().filter(which).mapToLong(what).sum();
  }

  private static String pair(long numerator, long denominator) {
    return numerator + "/" + denominator;
  }
}
