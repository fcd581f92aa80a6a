package ccso.platform.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// 统一社会信用代码 (GB 32100-2015): 18 characters without I, O, S, V, Z, the last a check character over
/// the first seventeen, weights 3^i mod 31, base 31.
public record CreditCode(String value) {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  public CreditCode {
    if (!correct(value)) {
      throw new IllegalArgumentException("not a credit code: " + value);
    }
  }

  /// The code as typed: full-width letters, blanks, hyphens and lower case are taken; empty when it
  /// is not one.
  public static Optional<CreditCode> parse(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\-]", "")
            .toUpperCase(Locale.ROOT);
    return correct(plain) ? Optional.of(new CreditCode(plain)) : Optional.empty();
  }

  /// The check character that belongs to the first seventeen characters.
  public static char checkCharacter(String first17) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += CHARACTERS.indexOf(first17.charAt(i)) * weight;
      weight = weight * 3 % CHARACTERS.length();
    }
    int check = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
    return CHARACTERS.charAt(check);
  }

  private static boolean correct(String code) {
    return code.length() == LENGTH
        && code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
        && checkCharacter(code) == code.charAt(LENGTH - 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
