package ccso.platform.certificate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody looks for in the register, as typed: a name, a number or a credit code.
public record RegisterSearch(String typed) {
  private static final int LONGEST = 200;
  private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^A-Z0-9]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  public RegisterSearch {
    typed = typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  /// Part of a name: half-width and lower case, blanks at the ends taken off; empty asks for all.
  String name() {
    return half().strip().toLowerCase(Locale.ROOT);
  }

  /// A code without what people put between its characters; empty where what is typed is none.
  String bare() {
    return HAN.matcher(typed).find()
        ? ""
        : NOT_OF_A_CODE.matcher(half().toUpperCase(Locale.ROOT)).replaceAll("");
  }

  private String half() {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }
}
