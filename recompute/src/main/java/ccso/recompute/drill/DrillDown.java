package ccso.recompute.drill;

import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leads from a month to its cells and from a cell to its rows. Counts in the usual way, every
/// call.
public final class DrillDown {

  /// An hour of a day on the site's wall clock.
  ///
  /// @param inTime answered within the limit
  public record Cell(
      LocalDate day, int hour, long offered, long answered, long abandoned, long inTime) {}

  /// A call and where it stands.
  ///
  /// @param fileId with rowNo the line of the uploaded file; its header is line 1
  /// @param waitMillis below 0 where the source does not say
  public record Row(
      String callId,
      int fileId,
      long rowNo,
      String startLocal,
      String queue,
      String agent,
      String outcome,
      long waitMillis,
      long talkMillis) {}

  /// Which rows; all of the month where a part is empty.
  public record Where(
      YearMonth month, Optional<LocalDate> day, Optional<Integer> hour, Optional<String> outcome) {

    /// All of a month.
    public static Where month(YearMonth month) {
      return new Where(month, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String sql() {
      StringBuilder sql = new StringBuilder("month = DATE '" + month.atDay(1) + "'");
      day.ifPresent(
          d -> sql.append(" AND CAST(start_local AS DATE) = DATE '").append(d).append('\''));
      hour.ifPresent(h -> sql.append(" AND hour(start_local) = ").append((int) h));
      outcome.ifPresent(
          o -> sql.append(" AND outcome = '").append(o.replace("'", "''")).append('\''));
      return sql.toString();
    }
  }

  private final Records records;

  public DrillDown(Records records) {
    this.records = records;
  }

  /// The cells of a month that have calls, in order of time.
  public List<Cell> cells(YearMonth month, int thresholdSeconds) throws SQLException {
    String sql =
        """
        SELECT CAST(start_local AS DATE), hour(start_local),
               count(CASE WHEN outcome <> 'ABANDONED_IVR' THEN 1 END),
               count(CASE WHEN outcome = 'ANSWERED' THEN 1 END),
               count(CASE WHEN outcome = 'ABANDONED_QUEUE' THEN 1 END),
               count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= %d THEN 1 END)
        FROM calls WHERE month = DATE '%s'
        GROUP BY CAST(start_local AS DATE), hour(start_local)
        ORDER BY CAST(start_local AS DATE), hour(start_local)
        """
            .formatted(1_000L * thresholdSeconds, month.atDay(1));
    List<Cell> cells = new ArrayList<>();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        cells.add(
            new Cell(
                row.getObject(1, LocalDate.class),
                row.getInt(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6)));
      }
    }
    return cells;
  }

  /// Rows in order of file and line.
  ///
  /// @param from how many to pass over
  public List<Row> rows(Where where, long from, int atMost) throws SQLException {
    String sql =
        """
        SELECT call_id, file_id, row_no, CAST(start_local AS VARCHAR), coalesce(queue_id, ''), coalesce(agent_id, ''),
               source_outcome, coalesce(wait_ms, -1), coalesce(talk_ms, -1)
        FROM calls WHERE %s ORDER BY file_id, row_no LIMIT %d OFFSET %d
        """
            .formatted(where.sql(), atMost, from);
    List<Row> rows = new ArrayList<>();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(
            new Row(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getLong(9)));
      }
    }
    return rows;
  }
}
