package ccso.platform.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text that is kept in the repository and made anew by its test. `./ccso golden` writes all of
/// them (`-Dccso.golden=write`); reading the difference is the review.
public record GoldenFile(Path path) {
  private static final boolean WRITE = "write".equals(System.getProperty("ccso.golden"));

  /// One of those kept beside the tests.
  public static GoldenFile of(String name) {
    return new GoldenFile(Path.of("src/test/resources/golden", name));
  }

  /// One of those readers of the documentation see.
  public static GoldenFile inDocs(String name) {
    return new GoldenFile(Path.of("../docs/generated", name));
  }

  /// @param found lines ended by LF, the last one too
  public void isStill(String found) {
    try {
      if (WRITE) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, found);
      }
      assertThat(Files.exists(path) ? Files.readString(path) : "")
          .as("%s; if the change is wanted: ./ccso golden, then read the diff", path)
          .isEqualTo(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
