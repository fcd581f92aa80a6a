package ccso.platform.indicator;

import ccso.catalogue.Kpi.Unit;
import ccso.platform.basis.FieldFault;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a figure as people and spreadsheets write it: full-width digits, thousands separators,
/// blanks, a percent sign. Pure.
final class FigureText {
  /// Digits after the point that are kept.
  static final int MOST_DECIMALS = 4;

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})(\\.\\d+)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private FigureText() {}

  /// What became of a typed text.
  sealed interface Read {
    /// Nothing typed: nothing declared.
    record Nothing() implements Read {}

    /// @param percentSign whether it was written with one, so that it cannot be a fraction
    record Figure(BigDecimal value, boolean percentSign) implements Read {}

    record Wrong(FieldFault fault) implements Read {}
  }

  /// @param field of the form, for the fault
  static Read read(String field, String typed, Unit unit) {
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cntrl}]", "");
    if (text.isEmpty() || text.equals("-") || text.equals("/")) {
      return new Read.Nothing();
    }
    boolean sign = text.endsWith("%");
    String digits = sign ? text.substring(0, text.length() - 1) : text;
    if (!NUMBER.matcher(digits).matches() || (sign && unit != Unit.PERCENT)) {
      return new Read.Wrong(FieldFault.of(field, "indicator.not-a-number", typed.strip()));
    }
    BigDecimal value = new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
    if (value.scale() > MOST_DECIMALS) {
      return new Read.Wrong(
          FieldFault.of(field, "indicator.decimals", typed.strip(), MOST_DECIMALS));
    }
    return most(unit)
        .filter(most -> value.compareTo(most) > 0)
        .<Read>map(
            most -> new Read.Wrong(FieldFault.of(field, "indicator.too-much", typed.strip(), most)))
        .orElseGet(() -> new Read.Figure(value, sign));
  }

  /// Whether a row of percentages may have been meant as fractions, 0.856 for 85.6 %: none is above
  /// one, none has a percent sign, and not all are nought.
  static boolean mayBeFractions(Unit unit, Collection<Read.Figure> row) {
    return unit == Unit.PERCENT
        && row.stream()
            .allMatch(it -> !it.percentSign() && it.value().compareTo(BigDecimal.ONE) <= 0)
        && row.stream().anyMatch(it -> it.value().signum() > 0);
  }

  static BigDecimal fromFraction(BigDecimal fraction) {
    return fraction.multiply(HUNDRED).stripTrailingZeros();
  }

  /// As shown and compared: plain, without needless noughts.
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static Optional<BigDecimal> most(Unit unit) {
    return switch (unit) {
      case PERCENT, POINTS -> Optional.of(HUNDRED);
      case PER_10000 -> Optional.of(TEN_THOUSAND);
      case SECONDS, MINUTES, HOURS -> Optional.empty();
    };
  }
}
