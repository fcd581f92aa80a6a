package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The open database, ours or the named one; closing it stops a server of ours.
final class Database implements AutoCloseable {

  private final Login login;
  private final @Nullable EmbeddedPostgres embedded;

  private Database(Login login, @Nullable EmbeddedPostgres embedded) {
    this.login = login;
    this.embedded = embedded;
  }

  static Database open(DatabaseSettings settings) {
    return switch (settings) {
      case DatabaseSettings.External(Login login) -> {
        refuseUnlessUsable(login);
        yield new Database(login, null);
      }
      case DatabaseSettings.Embedded(var data, var binaries) -> {
        var postgres = EmbeddedPostgres.start(data, binaries, java.util.List.of());
        yield new Database(postgres.login(), postgres);
      }
    };
  }

  Login login() {
    return login;
  }

  boolean isEmbedded() {
    return embedded != null;
  }

  /// Runs `then` when a server of ours ends under a running platform.
  void whenLost(Runnable then) {
    if (embedded != null) {
      embedded.whenLost(then);
    }
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }

  private static void refuseUnlessUsable(Login login) {
    try (Connection connection = login.dataSource().getConnection()) {
      var product = connection.getMetaData();
      if (product.getDatabaseMajorVersion() < PostgresBinaries.MAJOR) {
        throw new CannotStart(
            Reason.DATABASE_TOO_OLD,
            login,
            product.getDatabaseProductVersion(),
            PostgresBinaries.MAJOR);
      }
    } catch (SQLException e) {
      // Class 28: unknown user or wrong password; 3D000: no such database; 42501: no right to
      // connect to it.
      @Nullable String state = e.getSQLState();
      boolean refused =
          state != null
              && (state.startsWith("28") || state.equals("3D000") || state.equals("42501"));
      throw new CannotStart(
          refused ? Reason.DATABASE_LOGIN_REFUSED : Reason.DATABASE_UNREACHABLE, login);
    }
  }
}
