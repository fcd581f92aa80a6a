package ccso.recompute.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How far a declared and a recomputed value may differ and still agree: so much in the value's
/// unit, or so much of the recomputed value, whichever is more. Half a unit of the declared
/// rounding always is within it.
///
/// @param absolute in the unit of the value
/// @param relativePerMille thousandths of the recomputed value
public record Tolerance(BigDecimal absolute, int relativePerMille) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Tolerance {
    if (absolute.signum() < 0 || relativePerMille < 0) {
      throw new IllegalArgumentException("a tolerance below 0");
    }
  }

  /// A tenth of a percentage point for shares, half a percent for everything else.
  public static Tolerance usualOf(Unit unit) {
    return switch (unit) {
      case PERCENT -> new Tolerance(new BigDecimal("0.1"), 0);
      case CALLS, PER_10000, SECONDS, MINUTES, HOURS, POINTS, PAIRS ->
          new Tolerance(BigDecimal.ZERO, 5);
    };
  }

  /// Whether the declared value agrees with the pair, compared without any division that rounds.
  boolean holds(BigDecimal declared, MonthlyFigure figure, Unit unit) {
    BigDecimal denominator =
        BigDecimal.valueOf(figure.denominator()).multiply(BigDecimal.valueOf(unit.divisor()));
    BigDecimal numerator =
        BigDecimal.valueOf(figure.numerator()).multiply(BigDecimal.valueOf(unit.factor()));
    BigDecimal apart = declared.multiply(denominator).subtract(numerator).abs();
    BigDecimal relative =
        numerator
            .abs()
            .multiply(BigDecimal.valueOf(relativePerMille))
            .divide(THOUSAND, 6, RoundingMode.HALF_UP);
    BigDecimal rounding = HALF.movePointLeft(Math.max(0, declared.scale())).multiply(denominator);
    return apart.compareTo(absolute.multiply(denominator).max(relative).max(rounding)) <= 0;
  }

  String text() {
    return absolute.toPlainString() + " " + relativePerMille;
  }

  static Tolerance of(String text) {
    String[] part = text.split(" ", -1);
    return new Tolerance(new BigDecimal(part[0]), Integer.parseInt(part[1]));
  }
}
