package ccso.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A copy of a catalogue in memory, which a test may spoil.
record CatalogueCopy(Map<String, byte[]> files) implements CatalogueFolder {

  static final Path REAL = Path.of("data/ydt-2823-2015");
  static final Path SMALL = Path.of("src/testFixtures/small-standard");

  static CatalogueCopy of(Path folder) {
    var files = new TreeMap<String, byte[]>();
    try (var paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new CatalogueCopy(files);
  }

  @Override
  public Optional<byte[]> bytes(String file) {
    return Optional.ofNullable(files.get(file));
  }

  Edition read() {
    return CatalogueReader.read(this);
  }

  String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  List<String> lines(String file) {
    return List.of(text(file).split("\n"));
  }

  CatalogueCopy with(String file, byte[] bytes) {
    var changed = new TreeMap<>(files);
    changed.put(file, bytes);
    return new CatalogueCopy(changed);
  }

  CatalogueCopy with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  CatalogueCopy without(String file) {
    var fewer = new TreeMap<>(files);
    fewer.remove(file);
    return new CatalogueCopy(fewer);
  }

  /// Replaces the first occurrence, which must be there.
  CatalogueCopy replacing(String file, String old, String fresh) {
    String text = text(file);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not hold " + old);
    }
    return with(file, text.substring(0, at) + fresh + text.substring(at + old.length()));
  }

  /// @param index from 0
  CatalogueCopy withLine(String file, int index, String line) {
    var lines = new ArrayList<>(lines(file));
    lines.set(index, line);
    return with(file, String.join("\n", lines) + "\n");
  }

  /// @param index from 0
  CatalogueCopy withoutLine(String file, int index) {
    var lines = new ArrayList<>(lines(file));
    lines.remove(index);
    return with(file, String.join("\n", lines) + "\n");
  }

  CatalogueCopy everywhere(Function<String, String> change) {
    var changed = new TreeMap<String, byte[]>();
    for (String file : files.keySet()) {
      changed.put(file, change.apply(text(file)).getBytes(StandardCharsets.UTF_8));
    }
    return new CatalogueCopy(changed);
  }
}
