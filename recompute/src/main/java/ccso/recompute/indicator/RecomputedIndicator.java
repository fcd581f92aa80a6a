package ccso.recompute.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What one definition gives on one file.
///
/// @param sql the query exactly as it was run
/// @param figures a month each, ascending; a month without calls has none
public record RecomputedIndicator(
    IndicatorDefinition definition, String sql, List<MonthlyFigure> figures) {

  public RecomputedIndicator {
    figures = List.copyOf(figures);
  }

  public Optional<MonthlyFigure> in(YearMonth month) {
    return figures.stream().filter(figure -> figure.month().equals(month)).findFirst();
  }
}
