package ccso.recompute;

import ccso.recompute.records.RecordStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A store for one run, gone when it is closed.
record TemporaryStore(Path folder, RecordStore store) implements AutoCloseable {

  static TemporaryStore make() throws IOException {
    Path folder = Files.createTempDirectory("ccso-recompute-");
    return new TemporaryStore(folder, RecordStore.in(folder));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(TemporaryStore::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
