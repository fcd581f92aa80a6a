package ccso.platform.certificate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// A text fitted into a width: as large as it goes, first on one line, then on more and smaller.
record Setting(List<String> lines, Type type) {

  private static final double STEP = 0.975;

  Setting {
    lines = List.copyOf(lines);
  }

  /// How wide a text is in a type, mm.
  interface Measure {
    double width(String text, Type type);
  }

  /// Each number of lines starts a tenth smaller than the one before and goes down by a fifth, so
  /// that a long name rather takes a line more than becomes small; the last number allowed goes
  /// down to whatever fits.
  static Setting fit(String text, Type type, double width, int mostLines, Measure measure) {
    for (int lines = 1; ; lines++) {
      double largest = lines == 1 ? 1 : 1 - 0.1 * lines;
      double smallest = lines == mostLines ? 0.01 : largest * 0.8;
      for (double factor = largest; factor >= smallest; factor *= STEP) {
        Type smaller = type.scaled(factor);
        List<String> broken = broken(text, width, line -> measure.width(line, smaller));
        if (!broken.isEmpty() && broken.size() <= lines) {
          return new Setting(balanced(text, width, broken, smaller, measure), smaller);
        }
      }
      if (lines == mostLines) {
        throw new IllegalArgumentException("no size is small enough: " + text);
      }
    }
  }

  /// Of all ways to break into that many lines, the one whose longest line is shortest.
  private static List<String> balanced(
      String text, double width, List<String> broken, Type type, Measure measure) {
    List<String> best = broken;
    for (double narrower = width; best.size() > 1; ) {
      narrower *= STEP;
      List<String> next = broken(text, narrower, line -> measure.width(line, type));
      if (next.isEmpty() || next.size() > best.size()) {
        return best;
      }
      best = next;
    }
    return best;
  }

  /// Lines no wider than allowed; empty if some part cannot be broken and is wider. Breaks where
  /// Unicode allows: between ideographs but not before a closing mark, and at spaces.
  private static List<String> broken(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
    breaks.setText(text);
    int start = 0;
    int fits = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (measure.applyAsDouble(text.substring(start, end).strip()) > width) {
        if (fits == start || measure.applyAsDouble(text.substring(fits, end).strip()) > width) {
          return List.of();
        }
        lines.add(text.substring(start, fits).strip());
        start = fits;
      }
      fits = end;
    }
    lines.add(text.substring(start).strip());
    return lines;
  }
}
