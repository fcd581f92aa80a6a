package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL of our own in a folder of our own, living exactly as long as this Java process.
///
/// Durable (fsync stays on), reachable on 127.0.0.1 only, with a random password kept beside the
/// data. Its life hangs on a pipe: however this process ends, `kill -9` included, the pipe closes
/// and the server shuts down cleanly. Why our own launcher and not the library the binaries belong
/// to: that one switches fsync off and trusts the loopback.
public final class EmbeddedPostgres implements AutoCloseable {

  /// The cluster's superuser, and the owner of every table.
  static final String OWNER = "ccso";

  static final String DATABASE = "ccso";

  /// Small: application and database share a machine of 500 MB; no worker processes that idle.
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=40",
          "shared_buffers=32MB",
          "max_wal_size=256MB",
          "io_method=sync",
          "max_worker_processes=2",
          "max_parallel_workers=0",
          "max_logical_replication_workers=0",
          "autovacuum_max_workers=1",
          "jit=off",
          "huge_pages=off",
          "timezone=UTC",
          "log_timezone=UTC");

  /// The server in the background, and beside it a reader that interrupts it (fast shutdown) once
  /// the pipe from Java ends. A server that ends by itself ends the script, so that a failed start
  /// is seen at once.
  private static final String TIED_TO_PIPE =
      """
      exec 3<&0
      "$@" 3<&- </dev/null &
      server=$!
      { read -r _ <&3; kill -INT "$server"; } &
      watch=$!
      exec 3<&-
      wait "$server"
      status=$?
      kill "$watch" 2>/dev/null
      exit "$status"
      """;

  private static final int ATTEMPTS = 5;
  private static final int SECONDS_TO_ANSWER = 60;
  private static final int SECONDS_TO_STOP = 60;

  private final FileChannel lock;
  private final Process server;
  private final ProcessHandle postgres;
  private final Login login;
  private volatile boolean closing;

  private EmbeddedPostgres(FileChannel lock, Process server, ProcessHandle postgres, Login login) {
    this.lock = lock;
    this.server = server;
    this.postgres = postgres;
    this.login = login;
  }

  /// Starts on the data kept in the folder, or on new data; refuses with [CannotStart].
  public static EmbeddedPostgres start(Path data) {
    return start(data, data, List.of());
  }

  /// The programs are unpacked into `binaries`, which several data folders can share; `more` are
  /// server settings that win over ours.
  static EmbeddedPostgres start(Path data, Path binaries, List<String> more) {
    Path folder = data.toAbsolutePath().normalize();
    try {
      FileChannel lock = lock(folder);
      try {
        return start(lock, folder, binaries.toAbsolutePath().normalize(), more);
      } catch (IOException | RuntimeException | Error e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw refusal(e, folder);
    }
  }

  /// The way in for the owner of the cluster, to the platform's own database.
  Login login() {
    return login;
  }

  /// The server itself, not the script around it.
  ProcessHandle process() {
    return postgres;
  }

  /// Runs `then` when the server has ended without having been closed: killed, or crashed for good.
  void whenLost(Runnable then) {
    Thread.ofVirtual()
        .start(() -> {
          server.onExit().join();
          postgres.onExit().join();
          if (!closing) {
            then.run();
          }
        });
  }

  /// Stops the server cleanly and frees the folder.
  @Override
  public void close() {
    closing = true;
    try {
      server.getOutputStream().close();
      if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        server.destroy();
      }
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException("the embedded database could not be stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static EmbeddedPostgres start(
      FileChannel lock, Path data, Path binariesFolder, List<String> more) throws IOException {
    if (DiskSpace.isShort(data)) {
      throw new CannotStart(Reason.DISK_FULL, data);
    }
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(binariesFolder);
    Cluster cluster = Cluster.in(data, binaries);
    String password = cluster.password();
    RunAs runAs = RunAs.owning(cluster.folder(), binaries);
    cluster.stopStaleServer();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = freePort();
      Process server = launch(cluster, runAs, binaries, port, more);
      var login = new Login("127.0.0.1:" + port, DATABASE, OWNER, password);
      if (answers(server, login)) {
        return new EmbeddedPostgres(lock, server, cluster.server().orElseThrow(), login);
      }
      server.getOutputStream().close();
    }
    throw DiskSpace.isShort(data)
        ? new CannotStart(Reason.DISK_FULL, data)
        : new CannotStart(Reason.ENGINE_FAILED, cluster.log());
  }

  private static FileChannel lock(Path data) throws IOException {
    Files.createDirectories(data);
    FileChannel channel =
        FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isMine(channel)) {
      channel.close();
      throw new CannotStart(Reason.DATA_FOLDER_IN_USE, data);
    }
    return channel;
  }

  private static boolean isMine(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /// Free now; where somebody takes it before the server does, the next attempt asks again.
  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Process launch(
      Cluster cluster, RunAs runAs, PostgresBinaries binaries, int port, List<String> more)
      throws IOException {
    var settings = new ArrayList<>(SETTINGS);
    settings.addAll(more);
    var command = new ArrayList<String>();
    // A session of its own: Ctrl-C in a terminal reaches the platform alone, which then stops the
    // server in order.
    command.addAll(List.of("setsid", "sh", "-c", TIED_TO_PIPE, "ccso-database"));
    command.addAll(
        runAs.command(
            binaries.program("postgres"),
            "-D",
            cluster.files().toString(),
            "-p",
            String.valueOf(port)));
    settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    return builder(command, cluster.log()).start();
  }

  /// In English and with no PostgreSQL setting of the caller's, so that its answers are the same
  /// everywhere.
  static ProcessBuilder builder(List<String> command, Path log) {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /// Until the owner can sign in to the platform's database; false if the server ends instead.
  private static boolean answers(Process server, Login login) throws IOException {
    Login start = login.to("postgres");
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_ANSWER);
    try {
      while (System.nanoTime() < deadline) {
        if (server.waitFor(20, TimeUnit.MILLISECONDS)) {
          return false;
        }
        try (Connection connection = start.dataSource().getConnection()) {
          createDatabaseIfAbsent(connection);
          return true;
        } catch (SQLException notYet) {
          if (!isStarting(notYet)) {
            throw new IOException("the embedded database refuses its owner", notYet);
          }
        }
      }
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Class 08: nobody listens yet; 57P03: the server is starting up.
  private static boolean isStarting(SQLException e) {
    @Nullable String state = e.getSQLState();
    return state != null && (state.startsWith("08") || state.equals("57P03"));
  }

  private static void createDatabaseIfAbsent(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("create database " + DATABASE);
      }
    }
  }

  private static RuntimeException refusal(IOException e, Path data) {
    if (DiskSpace.isExhausted(e, existing(data))) {
      return new CannotStart(Reason.DISK_FULL, data);
    }
    // Denied, read-only, a file in the folder's place.
    if (e instanceof FileSystemException) {
      return new CannotStart(Reason.DATA_FOLDER_NOT_WRITABLE, data);
    }
    return new IllegalStateException("the embedded database could not be started in " + data, e);
  }

  private static Path existing(Path folder) {
    Path up = folder.getParent();
    return Files.exists(folder) || up == null ? folder : existing(up);
  }
}
