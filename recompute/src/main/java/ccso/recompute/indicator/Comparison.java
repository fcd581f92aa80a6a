package ccso.recompute.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A declared value beside the recomputed one, in one month.
public sealed interface Comparison {

  YearMonth month();

  BigDecimal declared();

  /// @param difference declared less recomputed, in the unit, rounded for print
  record Agrees(
      YearMonth month, BigDecimal declared, MonthlyFigure recomputed, BigDecimal difference)
      implements Comparison {}

  /// @param difference declared less recomputed, in the unit, rounded for print
  record Differs(
      YearMonth month, BigDecimal declared, MonthlyFigure recomputed, BigDecimal difference)
      implements Comparison {}

  /// The month has no figure: no record, or nothing to divide by.
  record NoFigure(YearMonth month, BigDecimal declared) implements Comparison {}

  /// Records that the indicator needs are not there at all.
  record NotComputable(YearMonth month, BigDecimal declared, List<MissingRecords> missing)
      implements Comparison {

    public NotComputable {
      missing = List.copyOf(missing);
    }
  }

  /// Compares by the card's tolerance.
  static Comparison of(
      DefinitionCard card, YearMonth month, BigDecimal declared, RecomputeKpi.Outcome outcome) {
    return switch (outcome) {
      case RecomputeKpi.NotComputable none -> new NotComputable(month, declared, none.missing());
      case RecomputeKpi.Computed computed ->
          of(card, month, declared, computed.indicator().in(month));
    };
  }

  private static Comparison of(
      DefinitionCard card, YearMonth month, BigDecimal declared, Optional<MonthlyFigure> figure) {
    if (figure.isEmpty() || figure.get().denominator() == 0) {
      return new NoFigure(month, declared);
    }
    Unit unit = card.definition().unit();
    int decimals = Math.max(card.decimals(), unit.decimals());
    BigDecimal recomputed = figure.get().rounded(unit, decimals + 2).orElseThrow();
    BigDecimal difference = declared.subtract(recomputed).setScale(decimals, RoundingMode.HALF_UP);
    return card.tolerance().holds(declared, figure.get(), unit)
        ? new Agrees(month, declared, figure.get(), difference)
        : new Differs(month, declared, figure.get(), difference);
  }
}
