package ccso.platform.application;

import ccso.judging.PassRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// The line of a pass rule as pages draw and name it. Only for showing: nothing is judged by it.
public record PassLine(int numerator, int denominator) {

  public static PassLine of(PassRule rule) {
    return new PassLine(rule.numerator(), rule.denominator());
  }

  /// 90% or 66.7%: one decimal where it is needed.
  public String percent() {
    return BigDecimal.valueOf(100L * numerator)
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  /// Share of the axis beyond the line, from 0 to 1, as CSS takes it.
  public String rest() {
    return String.format(Locale.ROOT, "%.4f", 1 - share());
  }

  double share() {
    return (double) numerator / denominator;
  }
}
