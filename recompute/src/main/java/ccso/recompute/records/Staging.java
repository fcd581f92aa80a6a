package ccso.recompute.records;

import ccso.recompute.records.CanonicalColumn.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/// Where the records of one file wait until the whole file is read: a database of their own in the
/// loading's folder. Readers put rows in by [#add] and [#reject].
public final class Staging implements AutoCloseable {

  private final int fileId;
  private final SiteClock clock;
  private final Database database;
  private final Map<CanonicalTable, DuckDBAppender> appenders = new LinkedHashMap<>();
  private final DuckDBAppender rejected;
  private long rows;
  private long records;
  private long rejections;

  Staging(int fileId, SiteClock clock, Path folder, long fileBytes)
      throws IOException, SQLException {
    this.fileId = fileId;
    this.clock = clock;
    database = Database.scratch(folder, fileBytes);
    database.execute(ModuleResource.text("ccso/recompute/rejected.sql"));
    rejected = database.appender("rejected_row");
  }

  public SiteClock clock() {
    return clock;
  }

  /// Counts a line under the header, whatever becomes of it.
  public void line() {
    rows++;
  }

  /// Takes a record.
  ///
  /// @param rowNo of its line in the file; of the first where it is made of several
  /// @param fingerprint of everything it was read from, to tell a repetition from a contradiction
  /// @throws MalformedLine where the record lacks a column that must be there
  public void add(CanonicalRow row, long rowNo, long fingerprint)
      throws MalformedLine, SQLException {
    String lacking = row.lacking();
    if (!lacking.isEmpty()) {
      throw new MalformedLine(RejectReason.EMPTY_FIELD, lacking, "");
    }
    append(row, rowNo, fingerprint, 0);
  }

  /// Takes a record of a source that sends changed copies: only the latest version of a key stays.
  public void addVersion(CanonicalRow row, long rowNo, long fingerprint, long version)
      throws MalformedLine, SQLException {
    String lacking = row.lacking();
    if (!lacking.isEmpty()) {
      throw new MalformedLine(RejectReason.EMPTY_FIELD, lacking, "");
    }
    append(row, rowNo, fingerprint, version);
  }

  private void append(CanonicalRow row, long rowNo, long fingerprint, long version)
      throws SQLException {
    long micros = row.clockMicros();
    int offset = row.clockIsDay() ? 0 : clock.offsetAt(micros);
    long wallDay = Math.floorDiv(micros + offset * 1_000_000L, 86_400_000_000L);
    DuckDBAppender appender = appender(row.table);
    appender
        .beginRow()
        .append(fileId)
        .append(rowNo)
        .appendEpochDays(clock.monthOf(wallDay))
        .append(offset);
    for (int i = 0; i < row.filled.length; i++) {
      put(appender, row, i);
    }
    appender.append(fingerprint).append(version).endRow();
    records++;
  }

  private static void put(DuckDBAppender appender, CanonicalRow row, int i) throws SQLException {
    if (!row.filled[i]) {
      appender.appendNull();
      return;
    }
    Kind kind = row.table.columns().get(i).kind();
    if (kind.textual()) {
      appender.append(row.texts[i]);
    } else if (kind.instant()) {
      appender.appendEpochMicros(row.numbers[i]);
    } else if (kind.day()) {
      appender.appendEpochDays((int) row.numbers[i]);
    } else if (kind == Kind.FLAG) {
      appender.append(row.numbers[i] != 0);
    } else {
      appender.append(row.numbers[i]);
    }
  }

  private DuckDBAppender appender(CanonicalTable table) throws SQLException {
    DuckDBAppender appender = appenders.get(table);
    if (appender == null) {
      database.execute(
          "CREATE TABLE "
              + table.name()
              + " (\n  "
              + table.sqlColumns()
              + ",\n  row_fingerprint BIGINT NOT NULL,\n  row_version BIGINT NOT NULL)");
      appender = database.appender(table.name());
      appenders.put(table, appender);
    }
    return appender;
  }

  /// Keeps a line that cannot be read without guessing.
  public void reject(RejectedRow row, String rawText) throws SQLException {
    rejections++;
    rejected
        .beginRow()
        .append(fileId)
        .append(row.line())
        .append(row.reason().name())
        .append(row.field())
        .append(row.found())
        .append(rawText)
        .endRow();
  }

  /// Lines counted so far.
  public long rows() {
    return rows;
  }

  public long rejections() {
    return rejections;
  }

  boolean empty() {
    return records == 0;
  }

  Database database() {
    return database;
  }

  Iterable<CanonicalTable> tables() {
    return appenders.keySet();
  }

  /// Ends the taking-in. Doubled keys are rejected, and of sources that send changed copies only
  /// the latest stays.
  ///
  /// @return how many older copies were left out
  long settle() throws SQLException {
    rejected.close();
    for (DuckDBAppender appender : appenders.values()) {
      appender.close();
    }
    long older = 0;
    for (CanonicalTable table : appenders.keySet()) {
      if (table.key() >= 0) {
        older += dropOlderVersions(table);
        refuseDoubledKeys(table);
      }
    }
    return older;
  }

  private long dropOlderVersions(CanonicalTable table) throws SQLException {
    if (count("SELECT count(*) FROM " + table.name() + " WHERE row_version <> 0") == 0) {
      return 0;
    }
    long before = count("SELECT count(*) FROM " + table.name());
    database.execute(text("drop_older_versions.sql", table));
    return before - count("SELECT count(*) FROM " + table.name());
  }

  private void refuseDoubledKeys(CanonicalTable table) throws SQLException {
    database.execute(text("refuse_doubled_keys.sql", table));
  }

  private static String text(String resource, CanonicalTable table) {
    return ModuleResource.text("ccso/recompute/" + resource)
        .replace("${table}", table.name())
        .replace("${key}", table.columns().get(table.key()).name());
  }

  long count(String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    database.close();
  }
}
