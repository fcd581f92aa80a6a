package ccso.platform.certificate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a certificate (`证书编号`), for instance `CCSO-2026-00012-R0-03`.
///
/// Scheme – year of first issue – serial of that year, five digits – R and the renewals so far –
/// two check digits. A renewal raises R and keeps the rest. The scheme is data of the scheme that
/// issues; nothing here knows one.
///
/// ## Check digits, so that a stranger can repeat them
///
/// ISO 7064 MOD 97-10, the system of the IBAN, on the whole number in its printed order:
///
/// 1. Write the number without hyphens and without check digits: `CCSO202600012R0`.
/// 2. Replace each letter by two digits, A = 10, B = 11 … Z = 35: `12122824` `202600012` `27` `0`.
/// 3. Append `00`, read all as one decimal number, take the remainder of its division by 97.
/// 4. The check digits are 98 minus that remainder, with a leading zero if below 10: here `03`.
///
/// To verify, do step 2 with the check digits in place: the remainder by 97 must be 1.
///
/// @param scheme two to eight letters A to Z
/// @param year of first issue, four digits
/// @param serial 1 to 99999
/// @param renewals 0 to 99
public record CertificateNumber(String scheme, int year, int serial, int renewals) {

  private static final Pattern SCHEME = Pattern.compile("[A-Z]{2,8}");

  /// The numeric parts also take what is typed or read for a digit: O for 0, I and L for 1. The
  /// places are fixed from the right, so the scheme's own letters are never taken for digits.
  private static final Pattern TYPED =
      Pattern.compile("([A-Z01]{2,8})([0-9OIL]{4})([0-9OIL]{5})R([0-9OIL]{1,2})([0-9OIL]{2})");

  /// Longer input is no slip of a number; it is not even looked at.
  private static final int LONGEST_TYPED = 200;

  public CertificateNumber {
    if (!SCHEME.matcher(scheme).matches()) {
      throw new IllegalArgumentException("scheme must be two to eight letters A to Z: " + scheme);
    }
    if (year < 1000 || year > 9999) {
      throw new IllegalArgumentException("year must have four digits: " + year);
    }
    if (serial < 1 || serial > 99_999) {
      throw new IllegalArgumentException("serial must be 1 to 99999: " + serial);
    }
    if (renewals < 0 || renewals > 99) {
      throw new IllegalArgumentException("renewals must be 0 to 99: " + renewals);
    }
  }

  /// What came of reading a number that somebody typed.
  public sealed interface Reading {

    /// Form and check digits are right; whether such a certificate was issued is another question.
    record Correct(CertificateNumber number) implements Reading {}

    /// The form is right, the check digits do not fit: a slip, or made up.
    ///
    /// @param asRead all but the check digits, as typed; the right digits are not to be shown to
    ///   whoever asks, or a forger needs no arithmetic
    /// @param typedDigits the two check digits as typed
    record CheckDigitsWrong(CertificateNumber asRead, String typedDigits) implements Reading {

      /// The number as typed, in the usual form.
      public String typed() {
        return asRead.stem("-") + "-" + typedDigits;
      }
    }

    /// Not of the form of a certificate number; perhaps a name or a credit code.
    record NotANumber() implements Reading {}
  }

  /// Reads a number in any way people type it: small letters, full-width characters, with or
  /// without spaces and hyphens of any kind, O for 0 and I or l for 1 in the numeric parts.
  public static Reading parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return new Reading.NotANumber();
    }
    Matcher parts = TYPED.matcher(bare(typed));
    if (!parts.matches()) {
      return new Reading.NotANumber();
    }
    String scheme = letters(parts.group(1));
    String year = digits(parts.group(2));
    String serial = digits(parts.group(3));
    String renewals = digits(parts.group(4));
    String check = digits(parts.group(5));
    if (year.startsWith("0") || serial.equals("00000")) {
      return new Reading.NotANumber();
    }
    CertificateNumber number =
        new CertificateNumber(
            scheme, Integer.parseInt(year), Integer.parseInt(serial), Integer.parseInt(renewals));
    // Compared as strings: a renewal typed R01 is not R1, and would need other check digits.
    return number.compact().equals(scheme + year + serial + "R" + renewals + check)
        ? new Reading.Correct(number)
        : new Reading.CheckDigitsWrong(number, check);
  }

  public String checkDigits() {
    return String.format(Locale.ROOT, "%02d", 98 - remainder(stem("") + "00"));
  }

  /// Without hyphens, as in addresses and in the QR code: `CCSO202600012R003`.
  public String compact() {
    return stem("") + checkDigits();
  }

  /// As printed: `CCSO-2026-00012-R0-03`.
  @Override
  public String toString() {
    return stem("-") + "-" + checkDigits();
  }

  private String stem(String hyphen) {
    return String.format(
        Locale.ROOT, "%s%s%04d%s%05d%sR%d", scheme, hyphen, year, hyphen, serial, hyphen, renewals);
  }

  private static int remainder(String digitsAndLetters) {
    int remainder = 0;
    for (int i = 0; i < digitsAndLetters.length(); i++) {
      int value = Character.digit(digitsAndLetters.charAt(i), 36);
      remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder;
  }

  private static String bare(String typed) {
    StringBuilder bare = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (!separates(half)) {
        bare.append(half);
      }
    }
    return bare.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean separates(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION ->
          true;
      default -> c == '\u2212' || c == '\u30FC'; // minus sign, and the long mark of kana keyboards
    };
  }

  private static String digits(String typed) {
    return typed.replace('O', '0').replace('I', '1').replace('L', '1');
  }

  private static String letters(String typed) {
    return typed.replace('0', 'O').replace('1', 'I');
  }
}
