package ccso.platform.application;

import java.text.Normalizer;
import java.util.List;

/// What people type, made fit to be kept: no control characters (the database takes no NUL), no
/// blanks around it.
final class Typed {

  private Typed() {}

  /// One line: every run of blanks, line ends included, becomes one blank.
  static String line(String typed) {
    return visible(typed).replaceAll("\\s+", " ").strip();
  }

  /// Several lines: line ends become LF, and nothing stands around the whole.
  static String text(String typed) {
    return visible(typed.replace("\r\n", "\n").replace('\r', '\n')).strip();
  }

  /// The lines that hold something.
  static List<String> lines(String typed) {
    return text(typed).lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
  }

  /// Full-width figures and letters as half-width ones, without blanks: numbers and codes.
  static String code(String typed) {
    return Normalizer.normalize(visible(typed), Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static String visible(String typed) {
    return typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
  }
}
