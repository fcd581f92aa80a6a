package ccso.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// A fresh, migrated database for a test: a copy of a template in one cluster that all tests of
/// this process share.
///
/// @param owner may do everything, one connection a request
/// @param app has the rights of the application's role and counts its statements
public record TestDatabase(Login login, DataSource owner, DataSource app) {

  private static final String FOLDER = "test-database-";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres cluster;

  /// Takes about a tenth of a second.
  public static synchronized TestDatabase fresh() {
    Login template = template();
    String name = "test_" + NUMBER.incrementAndGet();
    JdbcClient.create(template.to("postgres").dataSource())
        .sql("create database " + name + " template " + template.database())
        .update();
    Login login = template.to(name);
    return new TestDatabase(
        login,
        login.dataSource(),
        StatementCount.counted(EngineConfiguration.applicationPool(login, 2)));
  }

  private static Login template() {
    if (cluster == null) {
      cluster = start();
      migrate(cluster.login());
    }
    return cluster.login();
  }

  private static void migrate(Login login) {
    var flyway = Flyway.configure().dataSource(login.dataSource());
    Schema.configure(flyway);
    Schema.migrate(flyway.load());
  }

  /// Without fsync, since its data are thrown away when this process ends.
  private static EmbeddedPostgres start() {
    Path target = Path.of("target");
    try {
      deleteThoseOfEndedProcesses(target);
      Path data = data();
      var started =
          EmbeddedPostgres.start(data, target, List.of("fsync=off", "max_connections=200"));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                started.close();
                delete(data);
              }));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path data() {
    return Path.of("target", FOLDER + ProcessHandle.current().pid());
  }

  private static void deleteThoseOfEndedProcesses(Path target) throws IOException {
    try (var folders = Files.newDirectoryStream(target, FOLDER + "*")) {
      for (Path folder : folders) {
        long process = Long.parseLong(folder.getFileName().toString().substring(FOLDER.length()));
        if (ProcessHandle.of(process).isEmpty()) {
          delete(folder);
        }
      }
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Gives every Spring test a database of its own and a data folder that is thrown away, unless
  /// the test names one; entered in `spring.factories`.
  static final class ForSpring
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var settings = context.getEnvironment();
      if (settings.containsProperty("ccso.database.url")
          || settings.containsProperty("ccso.data")) {
        return;
      }
      Login login = fresh().login();
      TestPropertyValues.of(
              "ccso.data=" + data(),
              "ccso.database.url=" + login.url(),
              "ccso.database.user=" + login.user(),
              "ccso.database.password=" + login.password())
          .applyTo(context);
    }
  }
}
