package ccso.platform.assessment;

import java.math.BigInteger;

/// An exact share, reduced; the denominator is positive. Compared and shown without ever being
/// divided.
public record Ratio(BigInteger numerator, BigInteger denominator) {
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  public Ratio {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a share of nothing");
    }
    BigInteger divisor =
        numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.numerator.negate(), other.denominator));
  }

  /// With three decimals, rounded half away from zero; only for showing.
  public String decimal() {
    BigInteger doubled = numerator.abs().multiply(THOUSAND).shiftLeft(1).add(denominator);
    int thousandths = doubled.divide(denominator.shiftLeft(1)).intValueExact();
    String sign = numerator.signum() < 0 && thousandths > 0 ? "-" : "";
    return "%s%d.%03d".formatted(sign, thousandths / 1000, thousandths % 1000);
  }
}
