package ccso.platform.indicator;

import ccso.catalogue.Edition;
import ccso.catalogue.Kpi;
import ccso.catalogue.Kpi.Unit;
import ccso.platform.casefile.AssessmentCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The indicators of a case as they stand: those of the edition's dictionary that concern the
/// centre, each with its months.
public record FiguresOfCase(AssessmentCase file, Edition edition, List<Row> rows) {
  public FiguresOfCase {
    rows = List.copyOf(rows);
  }

  /// One indicator.
  ///
  /// @param figures by month; a month that is missing has none
  public record Row(Kpi kpi, List<YearMonth> months, Map<YearMonth, DeclaredFigure> figures) {
    public @Nullable DeclaredFigure at(YearMonth month) {
      return figures.get(month);
    }

    public String text(YearMonth month) {
      DeclaredFigure figure = figures.get(month);
      return figure == null ? "" : FigureText.plain(figure.value());
    }

    public List<YearMonth> missing() {
      return months.stream().filter(it -> !figures.containsKey(it)).toList();
    }

    public boolean complete() {
      return missing().isEmpty();
    }

    /// The unit declared in, or the usual one.
    public Unit unit() {
      return figures.values().stream()
          .map(DeclaredFigure::unit)
          .findFirst()
          .orElse(kpi.units().getFirst());
    }
  }

  static FiguresOfCase of(
      AssessmentCase file, Edition edition, Map<String, Map<YearMonth, DeclaredFigure>> declared) {
    List<YearMonth> months =
        Stream.iterate(file.scope().from(), it -> it.plusMonths(1))
            .takeWhile(it -> !it.isAfter(file.scope().until()))
            .toList();
    return new FiguresOfCase(
        file,
        edition,
        edition.kpis().stream()
            .filter(it -> it.appliesTo().appliesTo(file.centre()))
            .map(it -> new Row(it, months, declared.getOrDefault(it.code(), Map.of())))
            .toList());
  }

  public Optional<Row> row(String kpi) {
    return rows.stream().filter(it -> it.kpi().code().equals(kpi)).findFirst();
  }

  /// Indicators of which at least one month is missing.
  public long incomplete() {
    return rows.stream().filter(it -> !it.complete()).count();
  }

  public int missingMonths() {
    return rows.stream().mapToInt(it -> it.missing().size()).sum();
  }
}
