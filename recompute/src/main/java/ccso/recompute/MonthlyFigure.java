package ccso.recompute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/// An indicator in one month, as the two whole numbers it is made of. Compare figures by
/// multiplication; what [#rounded] gives is for print.
///
/// @param numerator not below 0
/// @param denominator not below 0; 0 where the month has nothing to divide by, and then no value
public record MonthlyFigure(YearMonth month, long numerator, long denominator) {

  public MonthlyFigure {
    if (numerator < 0 || denominator < 0) {
      throw new IllegalArgumentException(numerator + " / " + denominator + " in " + month);
    }
  }

  /// Numerator times factor by denominator, rounded half up (52.075 becomes 52.08); empty where the
  /// denominator is 0.
  public Optional<BigDecimal> rounded(int factor, int decimals) {
    if (denominator == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(factor))
            .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
  }
}
