package ccso.recompute;

/// What an indicator is counted in, and so how its pair is printed.
public enum Unit {
  /// A number of calls; the denominator is 1.
  CALLS(1, 0),
  /// A share, printed in percent with two decimals.
  PERCENT(100, 2),
  /// Seconds a call, printed with two decimals.
  SECONDS(1, 2),
  /// Printed as the pair itself.
  PAIRS(1, 0);

  private final int factor;
  private final int decimals;

  Unit(int factor, int decimals) {
    this.factor = factor;
    this.decimals = decimals;
  }

  int factor() {
    return factor;
  }

  int decimals() {
    return decimals;
  }
}
