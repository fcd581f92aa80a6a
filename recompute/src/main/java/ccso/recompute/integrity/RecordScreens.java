package ccso.recompute.integrity;

import ccso.recompute.months.CheckTwelveMonths;
import ccso.recompute.months.Gap;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Screens of the records as such: clocks, copies, gaps, order, edits.
final class RecordScreens {

  /// Longer calls are no calls.
  private static final String FOUR_HOURS_MS = "14400000";

  private static final String IMPOSSIBLE =
      "(end_at < answer_at OR answer_at < start_at OR end_at < start_at OR queue_at < start_at"
          + " OR talk_ms > "
          + FOUR_HOURS_MS
          + " OR wait_ms > "
          + FOUR_HOURS_MS
          + " OR (hold_ms IS NOT NULL AND abs(end_at - answer_at - talk_ms - hold_ms) > 2000))";

  private final Screening screening;

  RecordScreens(Screening screening) {
    this.screening = screening;
  }

  void run() throws SQLException {
    clocks();
    doubledKeys();
    copies();
    gaps();
    order();
    lateEdits();
  }

  private void clocks() throws SQLException {
    screening.shares(
        "CLOCKS_IMPOSSIBLE",
        "share",
        "SELECT month, count(CASE WHEN %s THEN 1 END), count(*) FROM calls GROUP BY month ORDER BY month"
            .formatted(IMPOSSIBLE));
    screening.each(
        """
        SELECT agent_id, count(CASE WHEN %s THEN 1 END) AS cases, count(*) AS n
        FROM calls WHERE agent_id IS NOT NULL GROUP BY agent_id
        HAVING count(*) >= 50 AND count(CASE WHEN %s THEN 1 END) > 0 ORDER BY agent_id
        """
            .formatted(IMPOSSIBLE, IMPOSSIBLE),
        row -> {
          long n = row.getLong(3);
          screening.above(
              "CLOCKS_IMPOSSIBLE",
              "agent_share",
              Optional.empty(),
              row.getString(1),
              (double) row.getLong(2) / n,
              n);
        });
  }

  /// Keys are settled within a file when it is loaded; here it is several files.
  private void doubledKeys() throws SQLException {
    screening.shares(
        "DOUBLED_KEYS",
        "share",
        """
        SELECT month, CAST(sum(n - 1) AS BIGINT), CAST(sum(n) AS BIGINT) FROM (
          SELECT month, call_id, count(*) AS n FROM calls GROUP BY month, call_id) AS k
        GROUP BY month ORDER BY month
        """);
  }

  private void copies() throws SQLException {
    screening.shares(
        "COPIED_RECORDS",
        "share",
        """
        SELECT month, CAST(sum(n - 1) AS BIGINT), CAST(sum(n) AS BIGINT) FROM (
          SELECT month, count(DISTINCT call_id) AS n FROM calls
          WHERE caller_key IS NOT NULL OR agent_id IS NOT NULL
          GROUP BY month, start_ts, caller_key, queue_id, agent_id, queue_ts, answer_ts, end_ts, talk_ms, outcome) AS k
        GROUP BY month ORDER BY month
        """);
  }

  private void gaps() throws SQLException {
    List<YearMonth> months = screening.records().months();
    if (months.isEmpty()) {
      return;
    }
    List<Gap> gaps =
        new CheckTwelveMonths(screening.records())
            .until(months.getLast(), LocalDate.MAX.minusYears(1), List.of())
            .gaps();
    for (Gap gap : gaps) {
      switch (gap) {
        case Gap.OfMonth _ -> {
          // the twelve months' own report names whole months
        }
        case Gap.OfDays days ->
            gap(YearMonth.from(days.first()), days.first() + "/" + days.last(), days.expected());
        case Gap.OfHours hours ->
            gap(
                YearMonth.from(hours.first()),
                hours.first() + "/" + hours.last(),
                hours.expected());
      }
    }
    if (gaps.stream().allMatch(Gap.OfMonth.class::isInstance)) {
      screening.above("GAPS", "expected", Optional.empty(), 0, months.size());
    }
  }

  private void gap(YearMonth month, String where, long expected) {
    screening.above("GAPS", "expected", Optional.of(month), where, (double) expected, expected);
  }

  private void order() throws SQLException {
    screening.each(
        """
        SELECT month, count(CASE WHEN start_at < before_at THEN 1 END), count(*) FROM (
          SELECT month, start_at, lag(start_at) OVER (PARTITION BY file_id ORDER BY row_no) AS before_at
          FROM all_calls) AS o
        GROUP BY month ORDER BY month
        """,
        row ->
            screening.above(
                "OUT_OF_ORDER",
                "share",
                Screening.month(row),
                (double) row.getLong(2) / row.getLong(3),
                row.getLong(3)));
  }

  private void lateEdits() throws SQLException {
    long days = (long) screening.limit("LATE_EDITS", "days");
    screening.shares(
        "LATE_EDITS",
        "share",
        """
        SELECT month, count(CASE WHEN updated_at - end_at > CAST(86400000 AS BIGINT) * %d THEN 1 END), count(*)
        FROM calls WHERE updated_ts IS NOT NULL AND end_ts IS NOT NULL GROUP BY month ORDER BY month
        """
            .formatted(days));
  }
}
