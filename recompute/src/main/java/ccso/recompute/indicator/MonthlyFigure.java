package ccso.recompute.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/// An indicator in one month, as the two whole numbers it is made of. Compare figures by
/// multiplication; what [#in] gives is for print.
///
/// @param numerator below 0 only where a formula can go there, as forecast accuracy does
/// @param denominator not below 0; 0 where the month has nothing to divide by, and then no value
public record MonthlyFigure(YearMonth month, long numerator, long denominator) {

  public MonthlyFigure {
    if (denominator < 0) {
      throw new IllegalArgumentException(numerator + " / " + denominator + " in " + month);
    }
  }

  /// The value in its unit, rounded half up for print; empty where the denominator is 0.
  public Optional<BigDecimal> in(Unit unit) {
    return rounded(unit, unit.decimals());
  }

  /// The value in its unit with so many decimals, rounded half up; empty where the denominator is
  /// 0.
  public Optional<BigDecimal> rounded(Unit unit, int decimals) {
    if (denominator == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(unit.factor()))
            .divide(
                BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(unit.divisor())),
                decimals,
                RoundingMode.HALF_UP));
  }
}
