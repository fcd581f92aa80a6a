package ccso.platform.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file of Java or a template, taken apart into code and the text that stands in it as it is.
///
/// @param code expressions and statements, without comments
/// @param text of a template: what is sent as it stands, with `\0` for each expression; else empty
record Source(Path file, List<String> code, String text) {

  static List<Source> java() {
    return files(Path.of("src/main/java"), ".java")
        .map(it -> new Source(it, List.of(JavaCode.withoutComments(read(it))), ""))
        .toList();
  }

  static List<Source> templates() {
    return files(Path.of("src/main/jte"), ".jte").map(it -> Template.read(it, read(it))).toList();
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
