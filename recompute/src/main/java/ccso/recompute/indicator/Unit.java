package ccso.recompute.indicator;

/// What an indicator is counted in, and so how its pair is printed.
public enum Unit {
  /// A number of calls; the denominator is 1.
  CALLS(1, 1, 0),
  /// A share, printed in percent with two decimals.
  PERCENT(100, 1, 2),
  /// Cases among ten thousand, printed with two decimals.
  PER_10000(10_000, 1, 2),
  /// The numerator is milliseconds, the value seconds with two decimals.
  SECONDS(1, 1_000, 2),
  /// The numerator is milliseconds, the value minutes with two decimals.
  MINUTES(1, 60_000, 2),
  /// The numerator is milliseconds, the value hours with two decimals.
  HOURS(1, 3_600_000, 2),
  /// The numerator is thousandths of a point, the value points with two decimals.
  POINTS(1, 1_000, 2),
  /// Printed as the pair itself.
  PAIRS(1, 1, 0);

  private final int factor;
  private final int divisor;
  private final int decimals;

  Unit(int factor, int divisor, int decimals) {
    this.factor = factor;
    this.divisor = divisor;
    this.decimals = decimals;
  }

  /// The value is numerator times factor by (denominator times divisor).
  public int factor() {
    return factor;
  }

  public int divisor() {
    return divisor;
  }

  /// Of the value as printed.
  public int decimals() {
    return decimals;
  }
}
