package ccso.recompute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The call records of one file in a DuckDB of their own, which is gone when this is closed. It
/// works in memory up to a limit, then in a temporary folder, and reaches neither files nor
/// network.
final class CallRecords implements AutoCloseable {

  private static final int THE_FILE = 1;
  private static final String MEMORY_LIMIT = "512MB";

  private final Path spill;
  private final Connection connection;
  private final DuckDBAppender sourceRows;
  private final DuckDBAppender rejectedRows;
  private final DuckDBAppender contacts;
  private final DuckDBAppender segments;

  private CallRecords(Path spill, Connection connection) throws SQLException {
    this.spill = spill;
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute(ModuleResource.text("ccso/recompute/canonical.sql"));
    }
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    sourceRows = duck.createAppender("source_row");
    rejectedRows = duck.createAppender("rejected_row");
    contacts = duck.createAppender("contact");
    segments = duck.createAppender("contact_segment");
  }

  static CallRecords open() throws IOException, SQLException {
    Path spill = Files.createTempDirectory("ccso-recompute-");
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY_LIMIT);
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      return new CallRecords(spill, DriverManager.getConnection("jdbc:duckdb:", settings));
    } catch (SQLException e) {
      delete(spill);
      throw e;
    }
  }

  void add(long row, String rawText, BankCall call) throws SQLException {
    sourceRows.beginRow().append(THE_FILE).append(row).append(call.key()).append(rawText).endRow();
    contacts
        .beginRow()
        .append(THE_FILE)
        .append(row)
        .append(call.key())
        .append(call.month().atDay(1))
        .append(call.arrival())
        .append(call.endOf(call.vru()));
    appendOrNull(contacts, call.queue().map(call::startOf));
    contacts.append(call.canonicalOutcome()).endRow();
    if (call.queue().isPresent() || call.outcome() == BankCall.Outcome.AGENT) {
      addSegment(row, call);
    }
  }

  private void addSegment(long row, BankCall call) throws SQLException {
    segments
        .beginRow()
        .append(THE_FILE)
        .append(row)
        .append(call.key())
        .append(1)
        .append(call.type());
    appendOrNull(segments, call.queue().map(call::startOf));
    appendOrNull(segments, call.service().map(call::startOf));
    appendOrNull(segments, call.service().map(call::endOf));
    segments.append((long) call.queue().map(TimeSpan::seconds).orElse(0));
    segments.append((long) call.service().map(TimeSpan::seconds).orElse(0));
    if (call.server().isPresent()) {
      segments.append(call.server().get());
    } else {
      segments.appendNull();
    }
    segments.append(call.canonicalOutcome()).endRow();
  }

  private static void appendOrNull(DuckDBAppender appender, Optional<LocalDateTime> instant)
      throws SQLException {
    if (instant.isPresent()) {
      appender.append(instant.get());
    } else {
      appender.appendNull();
    }
  }

  void reject(RejectedRow row, String rawText) throws SQLException {
    rejectedRows
        .beginRow()
        .append(THE_FILE)
        .append(row.line())
        .append(row.reason().name())
        .append(row.field())
        .append(row.found())
        .append(rawText)
        .endRow();
  }

  /// Ends the loading: what was appended becomes visible, and doubled keys are rejected.
  void settle() throws SQLException {
    for (DuckDBAppender appender : List.of(sourceRows, rejectedRows, contacts, segments)) {
      appender.close();
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(ModuleResource.text("ccso/recompute/refuse_doubled_keys.sql"));
    }
  }

  /// Calls that count.
  long calls() throws SQLException {
    return count("SELECT count(*) FROM calls");
  }

  /// Records left out because the source system itself calls them no calls.
  long phantoms() throws SQLException {
    return count("SELECT count(*) FROM contact WHERE final_outcome = 'TEST'");
  }

  /// The first rejected lines, in the order of the file.
  List<RejectedRow> rejected(int atMost) throws SQLException {
    String sql =
        """
        SELECT row_no, reason_code, field, found FROM rejected_row
        ORDER BY file_id, row_no LIMIT ?
        """;
    List<RejectedRow> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, atMost);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              new RejectedRow(
                  row.getLong(1),
                  RejectReason.valueOf(row.getString(2)),
                  row.getString(3),
                  row.getString(4)));
        }
      }
    }
    return rows;
  }

  Map<RejectReason, Long> rejectedByReason() throws SQLException {
    String sql = "SELECT reason_code, count(*) FROM rejected_row GROUP BY reason_code";
    Map<RejectReason, Long> counts = new EnumMap<>(RejectReason.class);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        counts.put(RejectReason.valueOf(row.getString(1)), row.getLong(2));
      }
    }
    return counts;
  }

  /// Months in which calls arrived, ascending.
  List<YearMonth> months() throws SQLException {
    List<YearMonth> months = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT month FROM calls ORDER BY month")) {
      while (row.next()) {
        months.add(YearMonth.from(row.getDate(1).toLocalDate()));
      }
    }
    return months;
  }

  /// Runs an indicator: a query that gives month, numerator and denominator, a row a month.
  List<MonthlyFigure> figures(String indicatorSql) throws SQLException {
    List<MonthlyFigure> figures = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(indicatorSql)) {
      while (row.next()) {
        figures.add(
            new MonthlyFigure(
                YearMonth.from(row.getDate("month").toLocalDate()),
                row.getLong("numerator"),
                row.getLong("denominator")));
      }
    }
    return figures;
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    try {
      connection.close();
    } finally {
      delete(spill);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      inside.forEach(CallRecords::deleteFile);
    }
    Files.deleteIfExists(folder);
  }

  private static void deleteFile(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
