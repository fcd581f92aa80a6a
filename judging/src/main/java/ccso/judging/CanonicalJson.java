package ccso.judging;

import java.nio.charset.StandardCharsets;

/// JSON with one spelling for each value (RFC 8785), so that a digest of it means something.
///
/// Of RFC 8785 only what [Json] holds: no fractions and no exponents.
public final class CanonicalJson {

  /// Members and items within each other, the outermost counted as 1.
  public static final int DEEPEST = 64;

  private CanonicalJson() {}

  /// UTF-8, no byte order mark, no white space, no line end.
  public static byte[] write(Json value) {
    var writer = new JsonWriter();
    writer.value(value, 0);
    return writer.text().getBytes(StandardCharsets.UTF_8);
  }

  /// Reads any spelling of a value, canonical or not; refuses a member that comes twice, fractions,
  /// text behind the value, values deeper than [#DEEPEST] and bytes that are not UTF-8.
  public static Json parse(byte[] utf8) {
    return JsonParser.parse(utf8);
  }
}
