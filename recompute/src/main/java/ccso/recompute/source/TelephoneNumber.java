package ccso.recompute.source;

import java.util.regex.Pattern;

/// What looks like a telephone number: a Chinese mobile or fixed line, or an international number.
/// A clock reading of ten or thirteen digits does not.
public final class TelephoneNumber {

  /// Digits that follow or go before would make it another number.
  static final Pattern ANYWHERE =
      Pattern.compile(
          "(?<![0-9A-Za-z.:-])(?:(?:\\+|00)?86[- ]?)?(?:1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|0[1-9][0-9]{1,2}[- ]?[2-9][0-9]{6,7}"
              + "|400[- ]?[0-9]{3}[- ]?[0-9]{4})(?![0-9A-Za-z.:])"
              + "|(?<![0-9A-Za-z.:])\\+[1-9][0-9]{7,14}(?![0-9A-Za-z.:])");

  private TelephoneNumber() {}

  /// Whether a cell is one and nothing else.
  public static boolean is(String cell) {
    String text = cell.strip();
    return text.length() >= 8
        && text.length() <= 20
        && digits(text)
        && ANYWHERE.matcher(text).matches();
  }

  private static boolean digits(String text) {
    char first = text.charAt(0);
    return first == '+' || (first >= '0' && first <= '9');
  }
}
