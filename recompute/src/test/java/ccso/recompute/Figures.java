package ccso.recompute;

import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputedIndicator;
import ccso.recompute.indicator.Unit;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads a recomputed file the way a test asks about it.
final class Figures {

  static final YearMonth FEBRUARY_1999 = YearMonth.of(1999, 2);

  private Figures() {}

  static MonthlyFigure figure(RecomputedFile file, String code, YearMonth month) {
    return all(file)
        .filter(indicator -> indicator.definition().code().equals(code))
        .flatMap(indicator -> indicator.in(month).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + month));
  }

  static MonthlyFigure figure(RecomputedFile file, String code) {
    return figure(file, code, FEBRUARY_1999);
  }

  /// As printed: rounded by the indicator's unit.
  static String value(RecomputedFile file, String code) {
    Unit unit =
        all(file)
            .map(RecomputedIndicator::definition)
            .filter(definition -> definition.code().equals(code))
            .findFirst()
            .orElseThrow()
            .unit();
    return figure(file, code).in(unit).orElseThrow().toString();
  }

  /// Every figure, by month as yymm, then by code, as `numerator/denominator`.
  static Map<String, Map<String, String>> byMonth(RecomputedFile file) {
    Map<String, Map<String, String>> figures = new TreeMap<>();
    all(file)
        .forEach(indicator ->
            indicator
                .figures()
                .forEach(f ->
                    figures
                        .computeIfAbsent(yymm(f.month()), _ -> new TreeMap<>())
                        .put(
                            indicator.definition().code(), f.numerator() + "/" + f.denominator())));
    return figures;
  }

  private static String yymm(YearMonth month) {
    return "%02d%02d".formatted(month.getYear() % 100, month.getMonthValue());
  }

  private static Stream<RecomputedIndicator> all(RecomputedFile file) {
    return Stream.concat(file.indicators().stream(), file.facts().stream());
  }
}
