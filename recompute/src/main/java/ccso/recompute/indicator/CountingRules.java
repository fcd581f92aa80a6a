package ccso.recompute.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How a card counts calls: which ones, from when the clock runs, what the other ways out are.
///
/// @param directions of the calls counted; all where empty
/// @param media of the calls counted; all where empty
/// @param queues counted; all where empty
/// @param leftOutQueues not counted
/// @param leftOutDays on the site's wall clock, not counted
public record CountingRules(
    Set<String> directions,
    Set<String> media,
    Set<String> queues,
    Set<String> leftOutQueues,
    Set<LocalDate> leftOutDays,
    ClockStart clockStart,
    Boundary boundary,
    boolean wholeSeconds,
    OtherExits otherExits,
    MonthOf monthOf,
    Aggregation aggregation) {

  /// All calls; queue time without ringing; a wait of exactly T is within it; other exits count as
  /// offered; a call belongs to the month in which it arrived; sums are divided by sums.
  public static final CountingRules USUAL =
      new CountingRules(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          ClockStart.QUEUE,
          Boundary.AT_MOST,
          false,
          OtherExits.OFFERED,
          MonthOf.ARRIVAL,
          Aggregation.SUM_OVER_SUM);

  /// From when a wait is counted.
  public enum ClockStart {
    /// From queue entry until an agent's telephone rings, as most switches count.
    QUEUE,
    /// Ringing included, as the carriers' 15 秒接通 counts.
    QUEUE_AND_RINGING,
    /// From arrival, the voice menu included.
    ARRIVAL
  }

  /// Whether a wait of exactly the limit is within it.
  public enum Boundary {
    AT_MOST,
    BELOW
  }

  /// What overflow, time-out, callback, voicemail and the like are.
  public enum OtherExits {
    OFFERED,
    LEFT_OUT,
    ABANDONED
  }

  /// Which instant gives a call its month.
  public enum MonthOf {
    ARRIVAL,
    ANSWER,
    END
  }

  public enum Aggregation {
    SUM_OVER_SUM,
    /// The mean of the days' values: not the month's value, and shown so that it can be recognised.
    MEAN_OF_DAYS
  }

  public CountingRules {
    directions = Set.copyOf(directions);
    media = Set.copyOf(media);
    queues = Set.copyOf(queues);
    leftOutQueues = Set.copyOf(leftOutQueues);
    leftOutDays = Set.copyOf(leftOutDays);
  }

  public CountingRules only(Set<String> ofDirections) {
    return new CountingRules(
        ofDirections,
        media,
        queues,
        leftOutQueues,
        leftOutDays,
        clockStart,
        boundary,
        wholeSeconds,
        otherExits,
        monthOf,
        aggregation);
  }

  public CountingRules from(ClockStart start) {
    return new CountingRules(
        directions,
        media,
        queues,
        leftOutQueues,
        leftOutDays,
        start,
        boundary,
        wholeSeconds,
        otherExits,
        monthOf,
        aggregation);
  }

  public CountingRules counting(OtherExits exits) {
    return new CountingRules(
        directions,
        media,
        queues,
        leftOutQueues,
        leftOutDays,
        clockStart,
        boundary,
        wholeSeconds,
        exits,
        monthOf,
        aggregation);
  }

  public CountingRules by(Aggregation other) {
    return new CountingRules(
        directions,
        media,
        queues,
        leftOutQueues,
        leftOutDays,
        clockStart,
        boundary,
        wholeSeconds,
        otherExits,
        monthOf,
        other);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    each(lines, "direction", directions);
    each(lines, "medium", media);
    each(lines, "queue", queues);
    each(lines, "left-out-queue", leftOutQueues);
    each(lines, "left-out-day", leftOutDays);
    lines.add("clock-start\t" + clockStart);
    lines.add("boundary\t" + boundary);
    lines.add("whole-seconds\t" + wholeSeconds);
    lines.add("other-exits\t" + otherExits);
    lines.add("month-of\t" + monthOf);
    lines.add("aggregation\t" + aggregation);
    return lines;
  }

  private static void each(List<String> lines, String key, Set<?> values) {
    TreeSet<String> sorted = new TreeSet<>();
    values.forEach(value -> sorted.add(value.toString()));
    sorted.forEach(value -> lines.add(key + "\t" + value));
  }

  /// The view `calls` as these rules see it, over `all_calls`.
  ///
  /// @param limited whether the variant compares waits with a limit, so that the boundary matters
  String view(boolean limited) {
    return """
    CREATE OR REPLACE VIEW calls AS
    SELECT * REPLACE (
             %s AS month,
             %s AS wait_ms,
             CASE WHEN outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'ABANDONED_IVR') THEN outcome
                  WHEN outcome = 'ABANDONED_RING' THEN 'ABANDONED_QUEUE'
                  ELSE '%s' END AS outcome),
           outcome AS source_outcome
    FROM all_calls
    WHERE %s
    """
        .formatted(month(), wait(limited), otherExit(), String.join("\n  AND ", conditions()));
  }

  /// The view `calls` of the same calls, with the clock at queue entry, nothing cut, other exits as
  /// such and the month of arrival: what a cube counts.
  public String populationView() {
    return new CountingRules(
            directions,
            media,
            queues,
            leftOutQueues,
            leftOutDays,
            ClockStart.QUEUE,
            Boundary.AT_MOST,
            false,
            OtherExits.OFFERED,
            MonthOf.ARRIVAL,
            Aggregation.SUM_OVER_SUM)
        .view(false);
  }

  private String month() {
    String clock =
        switch (monthOf) {
          case ARRIVAL -> "start_local";
          case ANSWER -> "coalesce(answer_local, start_local)";
          case END -> "coalesce(end_local, start_local)";
        };
    if (aggregation == Aggregation.MEAN_OF_DAYS) {
      return "CAST(" + clock + " AS DATE)";
    }
    return monthOf == MonthOf.ARRIVAL
        ? "month"
        : "CAST(date_trunc('month', " + clock + ") AS DATE)";
  }

  private String wait(boolean limited) {
    String wait =
        switch (clockStart) {
          case QUEUE -> "wait_ms";
          case QUEUE_AND_RINGING -> "(wait_ms + coalesce(ring_ms, 0))";
          case ARRIVAL -> "(coalesce(answer_at, end_at) - start_at)";
        };
    if (wholeSeconds) {
      wait = "(" + wait + " - " + wait + " % 1000)";
    }
    return limited && boundary == Boundary.BELOW ? "(" + wait + " + 1)" : wait;
  }

  private String otherExit() {
    return otherExits == OtherExits.ABANDONED ? "ABANDONED_QUEUE" : "OTHER_EXIT";
  }

  private List<String> conditions() {
    List<String> conditions = new ArrayList<>();
    conditions.add("outcome <> 'TEST'");
    if (otherExits == OtherExits.LEFT_OUT) {
      conditions.add(
          "outcome IN ('ANSWERED', 'ABANDONED_QUEUE', 'ABANDONED_RING', 'ABANDONED_IVR')");
    }
    in(conditions, "direction", "IN", directions);
    in(conditions, "medium", "IN", media);
    in(conditions, "queue_id", "IN", queues);
    in(conditions, "coalesce(queue_id, '')", "NOT IN", leftOutQueues);
    Set<String> days = new TreeSet<>();
    leftOutDays.forEach(day -> days.add(day.toString()));
    in(conditions, "CAST(CAST(start_local AS DATE) AS VARCHAR)", "NOT IN", days);
    return conditions;
  }

  private static void in(List<String> conditions, String what, String how, Set<String> values) {
    if (!values.isEmpty()) {
      List<String> quoted = new ArrayList<>();
      new TreeSet<>(values).forEach(value -> quoted.add("'" + value.replace("'", "''") + "'"));
      conditions.add(what + " " + how + " (" + String.join(", ", quoted) + ")");
    }
  }
}
