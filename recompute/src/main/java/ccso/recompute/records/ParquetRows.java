package ccso.recompute.records;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/// The rows of a Parquet file as text, in the order of the file.
public final class ParquetRows implements Closeable {

  private final Path spill;
  private final Database database;
  private final Statement statement;
  private final ResultSet rows;

  private ParquetRows(Path spill, Database database, Statement statement, ResultSet rows) {
    this.spill = spill;
    this.database = database;
    this.statement = statement;
    this.rows = rows;
  }

  public static ParquetRows of(Path path) throws IOException, SQLException {
    Path spill = Files.createTempDirectory("ccso-recompute-");
    Path absolute = path.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null) {
      throw new IOException(absolute + " is no file");
    }
    try {
      Database database = Database.inOrderOver(folder, spill);
      Statement statement = database.connection().createStatement();
      ResultSet rows =
          statement.executeQuery(
              "SELECT * FROM read_parquet('" + absolute.toString().replace("'", "''") + "')");
      return new ParquetRows(spill, database, statement, rows);
    } catch (SQLException e) {
      RecordStore.delete(spill);
      throw e;
    }
  }

  public String[] header() throws SQLException {
    String[] header = new String[rows.getMetaData().getColumnCount()];
    for (int i = 0; i < header.length; i++) {
      header[i] = rows.getMetaData().getColumnName(i + 1);
    }
    return header;
  }

  /// @return null at the end; a value that is not there is empty text
  public String @Nullable [] next() throws SQLException {
    if (!rows.next()) {
      return null;
    }
    String[] cells = new String[rows.getMetaData().getColumnCount()];
    for (int i = 0; i < cells.length; i++) {
      String value = rows.getString(i + 1);
      cells[i] = value == null ? "" : value;
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    try {
      statement.close();
      database.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      RecordStore.delete(spill);
    }
  }
}
