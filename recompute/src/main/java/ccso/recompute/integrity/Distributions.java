package ccso.recompute.integrity;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// The few distributions that the screens need, by the continued fractions and series of the
/// handbooks.
final class Distributions {

  private static final int MOST_TERMS = 10_000;
  private static final double SMALL = 1e-300;
  private static final double EXACT = 1e-14;

  private Distributions() {}

  /// The regularised incomplete beta function I(x; a, b).
  static double beta(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - beta(1 - x, b, a);
    }
    double front =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return front * betaFraction(x, a, b) / a;
  }

  /// Lentz's evaluation of the fraction.
  private static double betaFraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / nonzero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonzero(1 + even * d);
      c = nonzero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonzero(1 + odd * d);
      c = nonzero(1 + odd / c);
      double step = d * c;
      value *= step;
      if (Math.abs(step - 1) < EXACT) {
        break;
      }
    }
    return value;
  }

  private static double nonzero(double value) {
    return Math.abs(value) < SMALL ? SMALL : value;
  }

  /// The chance that chi-square with so many degrees of freedom is at most x: the lower tail.
  static double chiSquareLower(double x, int degrees) {
    double a = degrees / 2.0;
    double z = x / 2;
    if (z <= 0) {
      return 0;
    }
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_TERMS && term > sum * EXACT; n++) {
      term *= z / (a + n);
      sum += term;
    }
    return Math.min(1, sum * Math.exp(-z + a * Math.log(z) - logGamma(a)));
  }

  /// Stirling's series, after stepping up to where it is exact.
  static double logGamma(double x) {
    double shift = 0;
    double y = x;
    while (y < 10) {
      shift -= Math.log(y);
      y++;
    }
    double inverse = 1 / (y * y);
    double series =
        (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / y;
    return shift + (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series;
  }

  /// The largest distance between the values' share and the distribution function.
  static double distance(double[] values, DoubleUnaryOperator distribution) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double largest = 0;
    int n = sorted.length;
    for (int i = 0; i < n; i++) {
      double expected = distribution.applyAsDouble(sorted[i]);
      largest =
          Math.max(
              largest,
              Math.max(Math.abs(expected - (double) i / n), Math.abs(expected - (i + 1.0) / n)));
    }
    return largest;
  }
}
