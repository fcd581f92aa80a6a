package ccso.platform.registration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody looks for in a public register, as typed: a name, pinyin initials, a number or a
/// credit code.
public record RegisterSearch(String typed) {
  private static final int LONGEST = 200;
  private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^A-Z0-9]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern INITIALS = Pattern.compile("[a-z0-9]{2,30}");

  public RegisterSearch {
    typed = typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  /// Part of a name: half-width and lower case, blanks at the ends taken off; empty asks for all.
  public String name() {
    return half().strip().toLowerCase(Locale.ROOT);
  }

  /// A code without what people put between its characters; empty where what is typed is none.
  public String bare() {
    return HAN.matcher(typed).find()
        ? ""
        : NOT_OF_A_CODE.matcher(half().toUpperCase(Locale.ROOT)).replaceAll("");
  }

  /// First letters of the pinyin of a name, as `jhyt`; empty where what is typed cannot be any.
  public String initials() {
    return INITIALS.matcher(name()).matches() ? name() : "";
  }

  private String half() {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC);
  }
}
