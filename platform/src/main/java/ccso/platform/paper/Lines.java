package ccso.platform.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks text into lines no wider than allowed: where Unicode allows, and anywhere in what is
/// wider than a line, such as a digest.
final class Lines {
  private Lines() {}

  /// At least one line; an empty text gives an empty line.
  static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      paragraph(paragraph.strip(), width, measure, lines);
    }
    return lines;
  }

  private static void paragraph(
      String text, double width, ToDoubleFunction<String> measure, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
    breaks.setText(text);
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = text.substring(start, end);
      if (measure.applyAsDouble(line + piece.stripTrailing()) > width && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      if (measure.applyAsDouble(piece.stripTrailing()) > width) {
        anywhere(piece, width, measure, line, lines);
      } else {
        line.append(piece);
      }
    }
    lines.add(line.toString().stripTrailing());
  }

  private static void anywhere(
      String piece,
      double width,
      ToDoubleFunction<String> measure,
      StringBuilder line,
      List<String> lines) {
    piece
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> {
          if (!line.isEmpty() && measure.applyAsDouble(line + character) > width) {
            lines.add(line.toString());
            line.setLength(0);
          }
          line.append(character);
        });
  }
}
