package ccso.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of a catalogue lie.
@FunctionalInterface
public interface CatalogueFolder {

  /// The bytes of a file, or nothing if there is no such file.
  Optional<byte[]> bytes(String file) throws IOException;

  static CatalogueFolder of(Path folder) {
    return file -> {
      Path path = folder.resolve(file);
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    };
  }

  /// A folder on the class path, named without a leading slash.
  static CatalogueFolder ofResources(ClassLoader loader, String folder) {
    return file -> {
      try (var stream = loader.getResourceAsStream(folder + "/" + file)) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      }
    };
  }

  /// As [#bytes], for a reader that can do nothing about a disk that fails.
  default Optional<byte[]> read(String file) {
    try {
      return bytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
