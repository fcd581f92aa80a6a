package ccso.recompute.explanation;

import ccso.recompute.explanation.WaitCube.Level;
import ccso.recompute.indicator.CountingRules.ClockStart;
import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.indicator.IndicatorDefinition;
import ccso.recompute.indicator.Kpi;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputeKpi;
import ccso.recompute.indicator.Unit;
import ccso.recompute.records.Records;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Looks for the definition that gives declared values which the card's own does not (`口径解释`):
/// other variants, thresholds, clocks. A match is a definition error and no judgement; one month
/// may be matched by chance, several hardly.
public final class FindExplanation {

  private static final int LONGEST_THRESHOLD = 120;
  private static final List<Integer> SHORT_LIMITS = List.of(0, 2, 3, 5, 10, 15);
  private static final int MOST = 10;

  private final Records records;

  public FindExplanation(Records records) {
    this.records = records;
  }

  /// Explanations, the one that gives most months first; among equals the one nearest to the card.
  ///
  /// @param declared value by month, with the decimals that were declared
  public List<Explanation> of(DefinitionCard card, Map<YearMonth, BigDecimal> declared)
      throws SQLException {
    List<Explanation> found = new ArrayList<>();
    if (card.kpi().equals("SERVICE_LEVEL")) {
      levels(card, declared, found);
    }
    variants(card, declared, found);
    found.sort(
        Comparator.comparingInt((Explanation e) -> -e.months().size())
            .thenComparingInt(e -> distance(card, e)));
    return found.stream().limit(MOST).toList();
  }

  private void levels(
      DefinitionCard card, Map<YearMonth, BigDecimal> declared, List<Explanation> found)
      throws SQLException {
    for (ClockStart start : ClockStart.values()) {
      WaitCube cube = WaitCube.of(records, card.rules(), start);
      for (Level level : Level.values()) {
        IndicatorDefinition definition = Kpi.named(card.kpi()).variant(level.name());
        for (int threshold = 0; threshold <= LONGEST_THRESHOLD; threshold++) {
          thresholds(cube, start, level, definition, threshold, declared, found);
        }
      }
    }
  }

  private static void thresholds(
      WaitCube cube,
      ClockStart start,
      Level level,
      IndicatorDefinition definition,
      int threshold,
      Map<YearMonth, BigDecimal> declared,
      List<Explanation> found) {
    boolean shorts = definition.parameters().contains("short_s");
    for (int shortLimit : shorts ? SHORT_LIMITS : List.of(-1)) {
      for (boolean exits : List.of(true, false)) {
        for (boolean whole : List.of(false, true)) {
          List<YearMonth> months =
              matched(
                  declared,
                  definition.unit(),
                  month ->
                      cube.level(month, level, threshold, Math.max(0, shortLimit), whole, exits));
          if (!months.isEmpty()) {
            addNew(
                found,
                new Explanation(
                    definition,
                    threshold,
                    shortLimit,
                    start,
                    whole,
                    exits,
                    months,
                    declared.size()));
          }
        }
      }
    }
  }

  /// A clock or an exit rule that changes nothing explains nothing more.
  private static void addNew(List<Explanation> found, Explanation next) {
    boolean known =
        found.stream()
            .anyMatch(e ->
                e.definition().code().equals(next.definition().code())
                    && e.thresholdSeconds() == next.thresholdSeconds()
                    && e.shortSeconds() == next.shortSeconds()
                    && e.months().equals(next.months()));
    if (!known) {
      found.add(next);
    }
  }

  private void variants(
      DefinitionCard card, Map<YearMonth, BigDecimal> declared, List<Explanation> found)
      throws SQLException {
    RecomputeKpi recompute = new RecomputeKpi(records);
    for (IndicatorDefinition variant : Kpi.named(card.kpi()).variants()) {
      boolean level = card.kpi().equals("SERVICE_LEVEL") && !variant.code().endsWith("CELLS");
      if (level) {
        continue; // looked at by the cube, with every threshold
      }
      DefinitionCard other = card.withVariant(variant.code(), card.limits());
      if (recompute.by(other) instanceof RecomputeKpi.Computed computed) {
        List<YearMonth> months =
            matched(
                declared,
                variant.unit(),
                month -> computed.indicator().in(month).orElse(new MonthlyFigure(month, 0, 0)));
        if (!months.isEmpty()) {
          found.add(
              new Explanation(
                  variant,
                  limit(other, "threshold_s"),
                  limit(other, "short_s"),
                  other.rules().clockStart(),
                  false,
                  true,
                  months,
                  declared.size()));
        }
      }
    }
  }

  private static int limit(DefinitionCard card, String name) {
    return Math.toIntExact(card.limits().getOrDefault(name, -1L));
  }

  /// Months in which a figure, rounded as the declared value is, is the declared value.
  private static List<YearMonth> matched(
      Map<YearMonth, BigDecimal> declared, Unit unit, Function<YearMonth, MonthlyFigure> figures) {
    List<YearMonth> months = new ArrayList<>();
    declared.forEach((month, value) -> {
      if (gives(figures.apply(month), unit, value)) {
        months.add(month);
      }
    });
    months.sort(null);
    return months;
  }

  private static boolean gives(MonthlyFigure figure, Unit unit, BigDecimal declared) {
    if (figure.denominator() == 0) {
      return false;
    }
    int decimals = Math.max(0, declared.scale());
    BigDecimal exact = figure.rounded(unit, decimals + 6).orElseThrow();
    return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(declared) == 0
        || exact.setScale(decimals, RoundingMode.HALF_EVEN).compareTo(declared) == 0;
  }

  /// Few changes from the card first, then common thresholds, then near ones.
  private static int distance(DefinitionCard card, Explanation e) {
    int distance = e.definition().code().equals(card.variant()) ? 0 : 10;
    int threshold = limit(card, "threshold_s");
    if (threshold >= 0 && e.thresholdSeconds() != threshold) {
      distance += 20 + Math.min(100, Math.abs(e.thresholdSeconds() - threshold));
      distance -= e.thresholdSeconds() % 5 == 0 ? 10 : 0;
    }
    int shortest = limit(card, "short_s");
    distance += e.shortSeconds() == shortest || e.shortSeconds() < 0 ? 0 : 3;
    distance += e.clockStart() == card.rules().clockStart() ? 0 : 15;
    distance += e.wholeSeconds() ? 6 : 0;
    return distance + (e.otherExitsOffered() ? 0 : 8);
  }
}
