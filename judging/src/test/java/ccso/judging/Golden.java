package ccso.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Expected texts kept beside the tests.
final class Golden {

  private Golden() {}

  static String text(String name) {
    try (var in = Golden.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no such file beside the tests: " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
