package ccso.recompute.explanation;

import ccso.recompute.indicator.CountingRules;
import ccso.recompute.indicator.CountingRules.ClockStart;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Exact counts of waits by month, queue, outcome and second (`等待分布`): one pass over the records,
/// and any threshold and variant afterwards without touching them.
///
/// The formulas stand in the indicators' SQL; here they are said a second time, over counts,
/// because a finder asks thousands of them. A test holds the two against each other.
public final class WaitCube {

  /// The ways in which a service level divides.
  public enum Level {
    SERVICE_LEVEL_V1,
    SERVICE_LEVEL_V2,
    SERVICE_LEVEL_V3,
    SERVICE_LEVEL_V4,
    SERVICE_LEVEL_V5,
    SERVICE_LEVEL_V6
  }

  private final Map<YearMonth, Map<String, Waits>> months = new TreeMap<>();
  private final List<String> queues = new ArrayList<>();

  /// Waits of a month and queue, by outcome.
  private static final class Waits {

    private final Counts answered = new Counts();
    private final Counts abandoned = new Counts();
    private long menu;
    private long otherExits;

    void add(String outcome, long up, long down, long n) {
      switch (outcome) {
        case "ANSWERED" -> answered.add(up, down, n);
        case "ABANDONED_QUEUE" -> abandoned.add(up, down, n);
        case "ABANDONED_IVR" -> menu += n;
        default -> otherExits += n;
      }
    }
  }

  private WaitCube() {}

  /// Counts the calls of a card's population, other exits apart, whatever the rest of its rules
  /// say.
  public static WaitCube of(Records records, CountingRules rules, ClockStart start)
      throws SQLException {
    records.database().execute(rules.populationView());
    try {
      return counted(records, start);
    } finally {
      records.countCallsAsUsual();
    }
  }

  private static WaitCube counted(Records records, ClockStart start) throws SQLException {
    String wait =
        switch (start) {
          case QUEUE -> "coalesce(wait_ms, 0)";
          case QUEUE_AND_RINGING -> "(coalesce(wait_ms, 0) + coalesce(ring_ms, 0))";
          case ARRIVAL -> "coalesce(coalesce(answer_at, end_at) - start_at, 0)";
        };
    WaitCube cube = new WaitCube();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(countsOf(wait))) {
      while (row.next()) {
        YearMonth month = YearMonth.from(row.getObject(1, LocalDate.class));
        String queue = row.getString(2);
        if (!cube.queues.contains(queue)) {
          cube.queues.add(queue);
        }
        cube.months
            .computeIfAbsent(month, _ -> new TreeMap<>())
            .computeIfAbsent(queue, _ -> new Waits())
            .add(row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6));
      }
    }
    cube.queues.sort(null);
    return cube;
  }

  private static String countsOf(String wait) {
    return """
    SELECT month AS month, coalesce(queue_id, '') AS queue_id, outcome AS outcome,
           CAST(ceil(%1$s / 1000e0) AS BIGINT) AS up_s, CAST(floor(%1$s / 1000e0) AS BIGINT) AS down_s,
           count(*) AS n
    FROM calls
    GROUP BY month, coalesce(queue_id, ''), outcome,
             CAST(ceil(%1$s / 1000e0) AS BIGINT), CAST(floor(%1$s / 1000e0) AS BIGINT)
    """
        .formatted(wait);
  }

  /// Ascending.
  public List<YearMonth> months() {
    return List.copyOf(months.keySet());
  }

  /// Sorted; the empty name stands for calls without a queue.
  public List<String> queues() {
    return List.copyOf(queues);
  }

  /// The level in a month over all queues.
  ///
  /// @param wholeSeconds whether waits are cut to whole seconds before they are compared
  /// @param exits whether overflow, time-out and the like count as offered
  public MonthlyFigure level(
      YearMonth month,
      Level level,
      int threshold,
      int shortLimit,
      boolean wholeSeconds,
      boolean exits) {
    return figure(
        month,
        months.getOrDefault(month, Map.of()).values(),
        level,
        new Limits(threshold, shortLimit, wholeSeconds, exits));
  }

  /// The level in a month in one queue.
  public MonthlyFigure levelIn(
      YearMonth month, String queue, Level level, int threshold, int shortLimit) {
    Waits waits = months.getOrDefault(month, Map.of()).getOrDefault(queue, new Waits());
    return figure(month, List.of(waits), level, new Limits(threshold, shortLimit, false, true));
  }

  private record Limits(int threshold, int shortLimit, boolean wholeSeconds, boolean exits) {}

  private static MonthlyFigure figure(
      YearMonth month, Iterable<Waits> waits, Level level, Limits limits) {
    long inTime = sum(waits, w -> w.answered.within(limits.threshold(), limits.wholeSeconds()));
    long answered = sum(waits, w -> w.answered.all());
    long lost = sum(waits, w -> w.abandoned.all());
    long lostInTime =
        sum(waits, w -> w.abandoned.within(limits.threshold(), limits.wholeSeconds()));
    long lostShortly =
        sum(waits, w -> w.abandoned.within(limits.shortLimit(), limits.wholeSeconds()));
    long exits = limits.exits() ? sum(waits, w -> w.otherExits) : 0;
    long menu = sum(waits, w -> w.menu);
    long offered = answered + lost + exits;
    return switch (level) {
      case SERVICE_LEVEL_V1 -> new MonthlyFigure(month, inTime, offered);
      case SERVICE_LEVEL_V2 -> new MonthlyFigure(month, inTime, offered - lostInTime);
      case SERVICE_LEVEL_V3 -> new MonthlyFigure(month, inTime + lostInTime, offered);
      case SERVICE_LEVEL_V4 -> new MonthlyFigure(month, inTime, answered);
      case SERVICE_LEVEL_V5 -> new MonthlyFigure(month, inTime, offered - lostShortly);
      case SERVICE_LEVEL_V6 -> new MonthlyFigure(month, inTime, offered + menu);
    };
  }

  private static long sum(Iterable<Waits> waits, Function<Waits, Long> what) {
    long sum = 0;
    for (Waits one : waits) {
      sum += what.apply(one);
    }
    return sum;
  }
}
