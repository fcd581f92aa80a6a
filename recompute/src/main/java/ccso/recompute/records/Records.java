package ccso.recompute.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The records of a store, open for questions in SQL: a view a canonical table, over the Parquet of
/// all loaded files. `calls` leaves out what the source itself calls no call (outcome TEST);
/// `all_calls` has everything. `stays` is every stay in a queue or with an agent, whichever table
/// it came in.
public final class Records implements AutoCloseable {

  private final Database database;
  private final Path spill;
  private final List<LoadedFile> files;

  private Records(Database database, Path spill, List<LoadedFile> files) {
    this.database = database;
    this.spill = spill;
    this.files = files;
  }

  static Records of(RecordStore store) throws IOException, SQLException {
    List<LoadedFile> files = List.copyOf(store.files());
    Path spill = Files.createTempDirectory("ccso-recompute-");
    try {
      Database database = Database.over(store.folder(), spill);
      for (CanonicalTable table : CanonicalTable.all()) {
        database.execute(view(store, files, table));
      }
      database.execute(rejected(store, files));
      database.execute(ModuleResource.text("ccso/recompute/calls.sql"));
      database.execute(ModuleResource.text("ccso/recompute/views.sql"));
      return new Records(database, spill, files);
    } catch (SQLException | IOException e) {
      RecordStore.delete(spill);
      throw e;
    }
  }

  private static String view(RecordStore store, List<LoadedFile> files, CanonicalTable table)
      throws IOException {
    List<Path> parquet = store.parquet(table.name(), files);
    String name = table == CanonicalTable.CALLS ? "all_calls" : table.name();
    String source = name;
    String empty = "";
    if (parquet.isEmpty()) {
      source = "empty_" + table.name();
      empty = "CREATE TABLE %s (\n  %s);\n".formatted(source, table.sqlColumns());
    } else {
      source = "read_parquet([" + list(parquet) + "], hive_partitioning = false)";
    }
    return empty + "CREATE VIEW %s AS SELECT *%s FROM %s".formatted(name, table.sqlTwins(), source);
  }

  private static String rejected(RecordStore store, List<LoadedFile> files) throws IOException {
    List<Path> parquet = store.parquet(RecordStore.REJECTED, files);
    return parquet.isEmpty()
        ? ModuleResource.text("ccso/recompute/rejected.sql")
        : "CREATE VIEW rejected_row AS SELECT * FROM read_parquet([" + list(parquet) + "])";
  }

  private static String list(List<Path> paths) {
    return paths.stream()
        .map(path -> "'" + path.toString().replace("'", "''") + "'")
        .collect(Collectors.joining(", "));
  }

  /// The files whose records these are, in the order of loading.
  public List<LoadedFile> files() {
    return files;
  }

  public Database database() {
    return database;
  }

  /// Puts back the view of calls that counts every call in the usual way.
  public void countCallsAsUsual() throws SQLException {
    database.execute("DROP VIEW calls");
    database.execute(ModuleResource.text("ccso/recompute/calls.sql"));
  }

  public long count(String sql) throws SQLException {
    return RecordStore.count(database, sql);
  }

  /// Months in which calls arrived, ascending.
  public List<YearMonth> months() throws SQLException {
    List<YearMonth> months = new ArrayList<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT month FROM calls ORDER BY month")) {
      while (row.next()) {
        months.add(YearMonth.from(row.getObject(1, LocalDate.class)));
      }
    }
    return months;
  }

  /// The first rejected lines of a file, in its order.
  public List<RejectedRow> rejected(int fileId, int atMost) throws SQLException {
    String sql =
        "SELECT row_no, reason_code, field, found FROM rejected_row WHERE file_id = %d ORDER BY row_no LIMIT %d"
            .formatted(fileId, atMost);
    List<RejectedRow> rows = new ArrayList<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(
            new RejectedRow(
                row.getLong(1),
                RejectReason.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4)));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException, IOException {
    try {
      database.close();
    } finally {
      RecordStore.delete(spill);
    }
  }
}
