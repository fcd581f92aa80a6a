package ccso.platform.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One module's messages in both languages, as they lie in the source tree.
///
/// @param name path of the Chinese file without its ending
record Bundle(Path name, Map<String, String> chinese, Map<String, String> english) {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/main/resources/messages"),
          Path.of("src/main/resources/ccso/platform/engine"));

  static List<Bundle> all() {
    return FOLDERS.stream().flatMap(Bundle::in).toList();
  }

  /// Those that pages are worded from.
  static List<Bundle> ofPages() {
    return in(FOLDERS.getFirst()).toList();
  }

  private static Stream<Bundle> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(it -> it.endsWith(".properties") && !it.endsWith("_en.properties"))
          .map(it -> it.replace(".properties", ""))
          .sorted()
          .map(it ->
              new Bundle(
                  Path.of(it),
                  read(Path.of(it + ".properties")),
                  read(Path.of(it + "_en.properties"))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Refuses a key that stands twice, which [Properties] alone would take silently.
  private static Map<String, String> read(Path file) {
    Map<String, String> read = new TreeMap<>();
    Properties once =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            if (read.put((String) key, (String) value) != null) {
              throw new AssertionError(file + " says " + key + " twice");
            }
            return key;
          }
        };
    try (var in = Files.newBufferedReader(file)) {
      once.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  @Override
  public String toString() {
    return name.getFileName().toString();
  }
}
