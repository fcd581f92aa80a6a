package ccso.platform.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Another Java process that holds the embedded database of a folder, to be killed by the test.
record OtherPlatform(Process process, ProcessHandle server) {

  static OtherPlatform on(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherPlatform.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("server ")) {
        return new OtherPlatform(
            process, ProcessHandle.of(Long.parseLong(line.substring(7))).orElseThrow());
      }
    }
    throw new IOException("the other platform ended without having started");
  }

  /// `kill -9`, as sudden as a crash: no shutdown hook runs.
  void crash() {
    process.destroyForcibly().onExit().join();
  }

  /// Fails where the server stays.
  void awaitEndOfServer() {
    server.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  /// Kills what ties the server to its platform too, so that the server is left behind. All of it
  /// is stopped first: what still ran would notice the death of another part and end the server.
  void crashLeavingTheServer() throws IOException {
    var spared = Stream.concat(Stream.of(server), server.descendants()).toList();
    List<ProcessHandle> ties =
        process.toHandle().descendants().filter(it -> !spared.contains(it)).toList();
    for (ProcessHandle tie : ties) {
      stop(tie);
    }
    stop(process.toHandle());
    CompletableFuture<?>[] ends =
        ties.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    ties.forEach(ProcessHandle::destroyForcibly);
    crash(); // a stopped parent buries nobody: only after it are the ends seen
    CompletableFuture.allOf(ends).join();
  }

  private static void stop(ProcessHandle running) throws IOException {
    new ProcessBuilder("kill", "-STOP", Long.toString(running.pid())).start().onExit().join();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Path.of(arguments[0]);
    try (var postgres = EmbeddedPostgres.start(data, Path.of("target"), List.of())) {
      System.out.println("server " + postgres.process().pid());
      Thread.currentThread().join();
    }
  }
}
