package ccso.recompute.integrity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Screens of agents: two calls at once, more agents than seats, levels that so few could not
/// reach.
final class AgentScreens {

  private static final String OVERLAPS =
      """
      WITH served AS (
        SELECT month, agent_id, answer_at, end_at, call_id FROM stays
        WHERE outcome = 'ANSWERED' AND agent_id IS NOT NULL AND answer_at IS NOT NULL AND end_at IS NOT NULL),
      before AS (
        SELECT month, agent_id, answer_at,
               max(end_at) OVER (PARTITION BY agent_id ORDER BY answer_at, end_at, call_id
                                 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until
        FROM served)
      """;

  /// Fewer calls of an agent say nothing about the agent.
  private static final long ENOUGH_OF_AN_AGENT = 100;

  private final Screening screening;
  private final int thresholdSeconds;
  private final int seats;

  AgentScreens(Screening screening, int thresholdSeconds, int seats) {
    this.screening = screening;
    this.thresholdSeconds = thresholdSeconds;
    this.seats = seats;
  }

  void run() throws SQLException {
    overlaps();
    seats();
    roster();
    erlang();
  }

  private void overlaps() throws SQLException {
    screening.each(
        OVERLAPS
            + """
            SELECT month, count(CASE WHEN answer_at < busy_until THEN 1 END),
                   count(CASE WHEN answer_at + 60000 < busy_until THEN 1 END), count(*)
            FROM before GROUP BY month ORDER BY month
            """,
        row -> {
          long n = row.getLong(4);
          screening.above(
              "OVERLAPS", "share", Screening.month(row), (double) row.getLong(2) / n, n);
          screening.above(
              "OVERLAPS",
              "long_share",
              Screening.month(row),
              "> 60 s",
              (double) row.getLong(3) / n,
              n);
        });
    screening.each(
        OVERLAPS
            + """
            SELECT month, agent_id, count(CASE WHEN answer_at < busy_until THEN 1 END), count(*)
            FROM before GROUP BY month, agent_id HAVING count(*) >= %d
              AND 20 * count(CASE WHEN answer_at < busy_until THEN 1 END) > count(*)
            ORDER BY month, agent_id
            """
                .formatted(ENOUGH_OF_AN_AGENT),
        row ->
            screening.above(
                "OVERLAPS",
                "agent_share",
                Screening.month(row),
                row.getString(2),
                (double) row.getLong(3) / row.getLong(4),
                row.getLong(4)));
  }

  /// Quarter hours in which more different agents took calls than there are seats.
  private void seats() throws SQLException {
    if (seats <= 0) {
      return;
    }
    screening.shares(
        "SEATS_EXCEEDED",
        "share",
        """
        SELECT month, count(CASE WHEN agents > %d THEN 1 END), count(*) FROM (
          SELECT month, CAST(floor(answer_at / 900000e0) AS BIGINT) AS quarter, count(DISTINCT agent_id) AS agents
          FROM stays WHERE agent_id IS NOT NULL AND answer_at IS NOT NULL
          GROUP BY month, CAST(floor(answer_at / 900000e0) AS BIGINT)) AS q
        GROUP BY month ORDER BY month
        """
            .formatted(seats));
  }

  private void roster() throws SQLException {
    if (screening.records().count("SELECT count(*) FROM headcount") == 0) {
      return;
    }
    screening.shares(
        "NOT_ON_ROSTER",
        "share",
        """
        SELECT c.month, count(DISTINCT CASE WHEN h.agent_id IS NULL THEN c.agent_id END), count(DISTINCT c.agent_id)
        FROM calls AS c
        LEFT JOIN headcount AS h ON h.agent_id = c.agent_id
         AND h.joined_on < c.month + INTERVAL 1 MONTH AND (h.left_on IS NULL OR h.left_on >= c.month)
        WHERE c.agent_id IS NOT NULL GROUP BY c.month ORDER BY c.month
        """);
  }

  /// The level that the model promises for the agents seen, summed by half hours, against the true
  /// one. Single half hours say nothing; the month does.
  private void erlang() throws SQLException {
    Map<YearMonth, double[]> months = new TreeMap<>();
    screening.each(
        """
        SELECT month, count(*) AS offered, count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= %d THEN 1 END) AS in_time,
               count(DISTINCT agent_id) AS agents,
               coalesce(sum(CASE WHEN outcome = 'ANSWERED' THEN talk_ms + coalesce(hold_ms, 0) + coalesce(acw_ms, 0) END), 0)
                 / 1000e0 / greatest(count(CASE WHEN outcome = 'ANSWERED' THEN 1 END), 1) AS handle_s
        FROM calls
        WHERE outcome IN ('ANSWERED', 'ABANDONED_QUEUE') AND direction = 'INBOUND'
        GROUP BY month, CAST(floor(start_at / 1800000e0) AS BIGINT)
        """
            .formatted(1_000L * thresholdSeconds),
        row -> {
          double[] sums =
              months.computeIfAbsent(
                  YearMonth.from(row.getObject(1, LocalDate.class)), _ -> new double[3]);
          long offered = row.getLong(2);
          sums[0] += offered;
          sums[1] += row.getLong(3);
          sums[2] += offered * promised(offered, row.getInt(4), row.getDouble(5));
        });
    months.forEach((month, sums) ->
        screening.above(
            "ERLANG_IMPLAUSIBLE",
            "points",
            Optional.of(month),
            100 * (sums[1] - sums[2]) / sums[0],
            (long) sums[0]));
  }

  private double promised(long offered, int agents, double handleSeconds) {
    if (agents == 0 || handleSeconds <= 0) {
      return 0;
    }
    double load = offered * handleSeconds / 1_800;
    return load >= agents
        ? 0
        : new ErlangC(load, agents, handleSeconds).serviceLevel(thresholdSeconds);
  }
}
