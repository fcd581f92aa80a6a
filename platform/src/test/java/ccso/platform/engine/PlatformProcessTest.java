package ccso.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.Ccso;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The platform as whoever starts it meets it: a process with a status and with what it says.
class PlatformProcessTest {

  @TempDir Path folder;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void endWhatAFailedTestLeft() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void aStopInOrderSaysNothingAndLeavesNothing_andALostDatabaseEndsThePlatformWithOneSentence()
      throws Exception {
    Path data = folder.resolve("data");
    Process first = start("first", data);
    awaitStarted(first, "first");
    ProcessHandle server = server(data);

    Process second = start("second", data);
    assertEnds(second, "second", 1, "正被另一个运行中的平台使用");

    first.destroy();
    assertThat(ended(first)).isEqualTo(128 + 15);
    assertThat(errors("first")).isEmpty();
    assertThat(server.isAlive()).isFalse();

    Process third = start("third", data);
    awaitStarted(third, "third");
    server(data).destroyForcibly();
    assertEnds(third, "third", 1, "内置数据库意外终止");
  }

  @Test
  void aFileInTheDataFoldersPlaceIsRefusedInOneSentence() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertEnds(start("on-file", file), "on-file", 1, file.toString());
  }

  private Process start(String name, Path data) throws IOException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Ccso.class.getName(),
                "--server.port=0",
                "--ccso.binaries=" + Path.of("target").toAbsolutePath(),
                "--ccso.data=" + data)
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .redirectError(folder.resolve(name + ".err").toFile());
    builder.environment().keySet().removeIf(it -> it.startsWith("CCSO_"));
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /// Looks every tenth of a second; a platform that ends instead fails at once.
  private void awaitStarted(Process process, String name) throws Exception {
    while (!Files.readString(folder.resolve(name + ".out")).contains("http://localhost:")) {
      assertThat(process.waitFor(100, TimeUnit.MILLISECONDS)).as(() -> errors(name)).isFalse();
    }
  }

  private void assertEnds(Process process, String name, int status, String said) throws Exception {
    assertThat(ended(process)).isEqualTo(status);
    assertThat(errors(name)).contains(said);
    List<String> lines = errors(name).lines().toList();
    assertThat(lines).as("one sentence in each language").hasSize(2);
    assertThat(lines.getFirst()).containsPattern("\\p{IsHan}");
    assertThat(lines.getLast()).doesNotContainPattern("\\p{IsHan}");
  }

  /// Fails where the process stays.
  private static int ended(Process process) {
    return process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue();
  }

  private String errors(String name) {
    try {
      return Files.readString(folder.resolve(name + ".err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessHandle server(Path data) throws IOException {
    return new Cluster(data.resolve(Cluster.NAME + PostgresBinaries.MAJOR)).server().orElseThrow();
  }
}
