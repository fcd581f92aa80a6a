package ccso.recompute.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A text that this module carries with itself.
public final class ModuleResource {

  private ModuleResource() {}

  /// @param name from the root of the class path, without a leading slash
  public static String text(String name) {
    try (InputStream in = ModuleResource.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
