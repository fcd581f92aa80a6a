package ccso.recompute.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// A DuckDB of one task: limited in memory and threads, spilling beneath one folder, reaching no
/// file outside the folders it is given, and no network.
public final class Database implements AutoCloseable {

  /// Where a larger machine should use more, `-Dccso.recompute.memory=4GB` says so.
  private static final String MEMORY_LIMIT = System.getProperty("ccso.recompute.memory", "1500MB");

  private static final long SMALL = 64L << 20;

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /// A database for what one file holds: in memory where the file is small, else in a file of the
  /// folder.
  static Database scratch(Path folder, long fileBytes) throws IOException, SQLException {
    Files.createDirectories(folder);
    String place = fileBytes < SMALL ? "" : folder.resolve("staging.duckdb").toString();
    return open("jdbc:duckdb:" + place, folder, folder);
  }

  /// A database in memory that may read one folder.
  ///
  /// @param spill where it puts what memory does not hold
  public static Database over(Path folder, Path spill) throws SQLException {
    return open("jdbc:duckdb:", folder, spill);
  }

  /// As [#over], and rows of a file come in its order.
  static Database inOrderOver(Path folder, Path spill) throws SQLException {
    return open("jdbc:duckdb:", folder, spill, true);
  }

  private static Database open(String url, Path folder, Path spill) throws SQLException {
    return open(url, folder, spill, false);
  }

  private static Database open(String url, Path folder, Path spill, boolean inOrder)
      throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY_LIMIT);
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("preserve_insertion_order", Boolean.toString(inOrder));
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("jdbc_stream_results", "true");
    Connection connection = DriverManager.getConnection(url, settings);
    Database database = new Database(connection);
    database.execute("SET TimeZone = 'UTC'");
    database.execute("SET allowed_directories = ['" + quoted(folder) + "']");
    database.execute("SET enable_external_access = false");
    database.execute("SET lock_configuration = true");
    return database;
  }

  /// A path as it stands inside a SQL string.
  static String quoted(Path path) {
    return path.toAbsolutePath().toString().replace("'", "''") + "/";
  }

  public Connection connection() {
    return connection;
  }

  DuckDBAppender appender(String table) throws SQLException {
    return connection.unwrap(DuckDBConnection.class).createAppender(table);
  }

  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
