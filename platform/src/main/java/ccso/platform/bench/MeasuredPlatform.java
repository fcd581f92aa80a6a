package ccso.platform.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The platform in a process of its own, from its start to its clean stop.
final class MeasuredPlatform implements AutoCloseable {
  static final String PASSWORD = "bench-bench-bench";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Process process;
  private final String address;
  private final long startedIn; // milliseconds to the first page

  private MeasuredPlatform(Process process, String address, long startedIn) {
    this.process = process;
    this.address = address;
    this.startedIn = startedIn;
  }

  /// @param command words of the start command, as the script gives them
  /// @param options further ones
  static MeasuredPlatform start(List<String> command, Path data, String... options)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of("--server.port=" + port, "--ccso.data=" + data, "--ccso.measure=true"));
    words.addAll(List.of(options));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.to(
                    data.resolveSibling(data.getFileName() + ".log").toFile()))
            .start();
    String address = "http://127.0.0.1:" + port;
    awaitFirstPage(process, address);
    return new MeasuredPlatform(process, address, millisSince(began));
  }

  String address() {
    return address;
  }

  long startedIn() {
    return startedIn;
  }

  long pid() {
    return process.pid();
  }

  private static void awaitFirstPage(Process process, String address) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest page = HttpRequest.newBuilder(URI.create(address + "/standard")).build();
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
      }
    }
    throw new IllegalStateException(
        "the platform did not start; its log lies beside the data folder");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static long millisSince(long began) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
