package ccso.recompute.sample;

import ccso.recompute.records.Records;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Draws records by key (`抽样`): each gets the ticket SHA-256(seed + "," + key), and the lowest
/// tickets of a month are drawn. Neither order nor engine matters, a larger sample begins with the
/// smaller one, and any language gives the same list.
public final class DrawSample {

  private static final int TICKET = 64;

  private final Records records;

  public DrawSample(Records records) {
    this.records = records;
  }

  /// Records drawn, by month and in the order of their tickets, from everything in the manifest.
  public List<DrawnRecord> by(Seed seed, SamplePlan plan) throws SQLException {
    SortedMap<YearMonth, Integer> sizes = plan.sizes(recordsByMonth());
    int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (most == 0) {
      return List.of();
    }
    List<DrawnRecord> drawn = new ArrayList<>();
    String sql =
        "SELECT month, min(sha256(? || ',' || call_id) || ' ' || call_id, %d) FROM all_calls GROUP BY month ORDER BY month"
            .formatted(most);
    try (PreparedStatement query = records.database().connection().prepareStatement(sql)) {
      query.setString(1, seed.text());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          YearMonth month = YearMonth.from(row.getObject(1, LocalDate.class));
          lowest(month, row.getArray(2), sizes.getOrDefault(month, 0), drawn);
        }
      }
    }
    return withLines(drawn);
  }

  private static void lowest(YearMonth month, Array tickets, int size, List<DrawnRecord> into)
      throws SQLException {
    List<String> sorted = new ArrayList<>();
    for (Object ticket : (Object[]) tickets.getArray()) {
      sorted.add(ticket.toString());
    }
    sorted.sort(null);
    for (int i = 0; i < Math.min(size, sorted.size()); i++) {
      String ticket = sorted.get(i);
      into.add(
          new DrawnRecord(
              month, i + 1, ticket.substring(TICKET + 1), ticket.substring(0, TICKET), 0, 0));
    }
  }

  private SortedMap<YearMonth, Long> recordsByMonth() throws SQLException {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row =
            statement.executeQuery("SELECT month, count(*) FROM all_calls GROUP BY month")) {
      while (row.next()) {
        months.put(YearMonth.from(row.getObject(1, LocalDate.class)), row.getLong(2));
      }
    }
    return months;
  }

  private List<DrawnRecord> withLines(List<DrawnRecord> drawn) throws SQLException {
    Map<String, DrawnRecord> lines = new HashMap<>();
    records.database().execute("CREATE TEMP TABLE drawn_key (call_id VARCHAR)");
    try {
      try (PreparedStatement keep =
          records.database().connection().prepareStatement("INSERT INTO drawn_key VALUES (?)")) {
        for (DrawnRecord record : drawn) {
          keep.setString(1, record.key());
          keep.addBatch();
        }
        keep.executeBatch();
      }
      try (Statement statement = records.database().connection().createStatement();
          ResultSet row =
              statement.executeQuery(
                  "SELECT c.call_id, min(c.file_id), min(c.row_no) FROM all_calls AS c"
                      + " JOIN drawn_key AS d ON d.call_id = c.call_id GROUP BY c.call_id")) {
        while (row.next()) {
          lines.put(
              row.getString(1),
              new DrawnRecord(YearMonth.of(1970, 1), 1, "", "", row.getInt(2), row.getLong(3)));
        }
      }
    } finally {
      records.database().execute("DROP TABLE drawn_key");
    }
    return drawn.stream().map(record -> at(record, lines.get(record.key()))).toList();
  }

  private static DrawnRecord at(DrawnRecord record, @Nullable DrawnRecord line) {
    return line == null
        ? record
        : new DrawnRecord(
            record.month(),
            record.rank(),
            record.key(),
            record.ticket(),
            line.fileId(),
            line.rowNo());
  }
}
