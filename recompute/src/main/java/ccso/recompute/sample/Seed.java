package ccso.recompute.sample;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// What the draw turns on (`种子`): digits made in public after the manifest, with the assessor's
/// nonce, committed to before, and the manifest's root. It is text: "00" is not "0".
///
/// @param digits decimal digits, leading zeros kept
/// @param nonceHex lower-case hex, empty where there is none
/// @param rootHex lower-case hex, empty where there is none
public record Seed(String digits, String nonceHex, String rootHex) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,100}");
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){0,64}");

  public Seed {
    if (!DIGITS.matcher(digits).matches()
        || !HEX.matcher(nonceHex).matches()
        || !HEX.matcher(rootHex).matches()) {
      throw new IllegalArgumentException("digits are 0-9, nonce and root lower-case hex");
    }
  }

  /// Digits alone, where nothing binds the draw to a manifest.
  public static Seed of(String digits) {
    return new Seed(digits, "", "");
  }

  /// The text that is hashed before each key: the parts that are there, joined by commas.
  public String text() {
    StringBuilder text = new StringBuilder(digits);
    for (String part : new String[] {nonceHex, rootHex}) {
      if (!part.isEmpty()) {
        text.append(',').append(part);
      }
    }
    return text.toString();
  }

  /// What the assessor publishes before anybody knows the digits: SHA-256 of the nonce's bytes.
  public static String commitmentTo(String nonceHex) {
    Sha256 sha = new Sha256();
    return sha.addBytes(HexFormat.of().parseHex(nonceHex)).hex();
  }

  /// Whether the nonce is the one committed to.
  public boolean reveals(String commitment) {
    return commitmentTo(nonceHex).equals(commitment);
  }
}
