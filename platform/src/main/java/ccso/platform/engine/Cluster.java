package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/// The kept data of the embedded database: the cluster's files, its password and its log, in one
/// folder named by the major version of PostgreSQL, since another major cannot read them.
record Cluster(Path folder) {

  static final String NAME = "database-";

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /// The kept cluster, or a new one. A new one appears under its name only when it is complete.
  static Cluster in(Path data, PostgresBinaries binaries) throws IOException {
    var cluster = new Cluster(data.resolve(NAME + PostgresBinaries.MAJOR));
    if (Files.exists(cluster.folder)) {
      cluster.refuseAnotherMajor(cluster.majorInside());
      return cluster;
    }
    refuseOtherMajorsBeside(data);
    var fresh = new Cluster(data.resolve(NAME + PostgresBinaries.MAJOR + ".new"));
    FileSystemUtils.deleteRecursively(fresh.folder);
    Files.createDirectory(fresh.folder, OWNER_ONLY_FOLDER);
    fresh.initialize(binaries);
    Files.move(fresh.folder, cluster.folder, StandardCopyOption.ATOMIC_MOVE);
    return cluster;
  }

  Path files() {
    return folder.resolve("cluster");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  String password() throws IOException {
    if (!Files.exists(passwordFile())) {
      throw new CannotStart(Reason.PASSWORD_FILE_MISSING, passwordFile());
    }
    return Files.readString(passwordFile()).strip();
  }

  /// The live process whose number the server has left here; it may by now be another program's.
  Optional<ProcessHandle> server() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    String first =
        Files.readString(pidFile(), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    return first.matches("[0-9]{1,9}")
        ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)
        : Optional.empty();
  }

  /// Stops a server of this cluster that outlived its platform. The caller holds the folder's lock,
  /// so nobody uses it.
  ///
  /// A process id that now belongs to some other program is not touched; its file goes, for
  /// PostgreSQL would take the other program for a server and refuse to start.
  void stopStaleServer() throws IOException {
    Optional<ProcessHandle> process = server();
    if (process.isEmpty()) {
      return;
    }
    if (!isServerOfThisCluster(process.get())) {
      Files.delete(pidFile());
      return;
    }
    // SIGINT: fast shutdown; Java's own destroy() sends SIGTERM, which would wait for clients.
    new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", String.valueOf(process.get().pid())).start();
    if (!ended(process.get(), 20)) {
      process.get().destroyForcibly();
      ended(process.get(), 5);
    }
  }

  private void initialize(PostgresBinaries binaries) throws IOException {
    Files.writeString(Files.createFile(passwordFile(), OWNER_ONLY_FILE), randomPassword());
    RunAs runAs = RunAs.owning(folder, binaries);
    List<String> command =
        runAs.command(
            binaries.program("initdb"),
            "--pgdata=" + files(),
            "--username=" + EmbeddedPostgres.OWNER,
            "--pwfile=" + passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions");
    Process initdb = EmbeddedPostgres.builder(command, log()).start();
    try {
      if (initdb.waitFor() != 0) {
        throw refusal(new IOException(Files.readString(log(), StandardCharsets.ISO_8859_1)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(Reason.ENGINE_FAILED, log());
    }
  }

  private CannotStart refusal(IOException initdbSaid) {
    return DiskSpace.isExhausted(initdbSaid, folder)
        ? new CannotStart(Reason.DISK_FULL, folder)
        : new CannotStart(Reason.ENGINE_FAILED, log());
  }

  private String majorInside() throws IOException {
    Path version = files().resolve("PG_VERSION");
    return Files.exists(version) ? Files.readString(version).strip() : "?";
  }

  private void refuseAnotherMajor(String found) {
    if (!found.equals(String.valueOf(PostgresBinaries.MAJOR))) {
      throw new CannotStart(Reason.DATA_OF_ANOTHER_MAJOR, folder, found, PostgresBinaries.MAJOR);
    }
  }

  private static void refuseOtherMajorsBeside(Path data) throws IOException {
    try (var others = Files.newDirectoryStream(data, NAME + "[0-9]*")) {
      for (Path other : others) {
        if (Files.exists(new Cluster(other).files().resolve("PG_VERSION"))
            && !other.toString().endsWith(".new")) {
          var cluster = new Cluster(other);
          cluster.refuseAnotherMajor(cluster.majorInside());
        }
      }
    }
  }

  private Path passwordFile() {
    return folder.resolve("password");
  }

  private Path pidFile() {
    return files().resolve("postmaster.pid");
  }

  private static String randomPassword() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private boolean isServerOfThisCluster(ProcessHandle process) throws IOException {
    Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
    if (!Files.exists(commandLine)) {
      return false;
    }
    List<String> words = List.of(Files.readString(commandLine).split("\0"));
    return words.getFirst().endsWith("/postgres") && words.contains(files().toString());
  }

  private static boolean ended(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
