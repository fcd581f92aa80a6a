package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Reads JSON (RFC 8259) and nothing beyond it.
final class JsonParser {

  private static final char END = '\uFFFF';

  private final String text;
  private int at;

  private JsonParser(String text) {
    this.text = text;
  }

  static Json parse(byte[] utf8) {
    var parser = new JsonParser(decode(utf8));
    parser.skipSpace();
    var value = parser.value(0);
    parser.skipSpace();
    if (parser.at < parser.text.length()) {
      throw parser.notJson();
    }
    return value;
  }

  private static String decode(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new RefusedFacts(Reason.NOT_UTF_8);
    }
  }

  private Json value(int depth) {
    return switch (peek()) {
      case '{' -> members(JsonWriter.within(depth));
      case '[' -> items(JsonWriter.within(depth));
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Truth(true));
      case 'f' -> word("false", new Json.Truth(false));
      case 'n' -> word("null", new Json.Nothing());
      default -> number();
    };
  }

  private Json members(int depth) {
    var members = new TreeMap<String, Json>();
    at++;
    skipSpace();
    if (taken('}')) {
      return new Json.Members(members);
    }
    do {
      skipSpace();
      String name = string();
      skipSpace();
      take(':');
      skipSpace();
      if (members.putIfAbsent(name, value(depth)) != null) {
        throw new RefusedFacts(Reason.MEMBER_TWICE, name);
      }
      skipSpace();
    } while (taken(','));
    take('}');
    return new Json.Members(members);
  }

  private Json items(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    skipSpace();
    if (taken(']')) {
      return new Json.Items(items);
    }
    do {
      skipSpace();
      items.add(value(depth));
      skipSpace();
    } while (taken(','));
    take(']');
    return new Json.Items(items);
  }

  private String string() {
    take('"');
    var string = new StringBuilder();
    while (!taken('"')) {
      char c = peek();
      if (at >= text.length() || c < 0x20) {
        throw notJson();
      }
      at++;
      string.append(c == '\\' ? escaped() : c);
    }
    return whole(string.toString());
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw notJson();
    };
  }

  private char unit() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = peek() < 0x80 ? Character.digit(peek(), 16) : -1;
      if (digit < 0) {
        throw notJson();
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  /// Escapes can spell half of a surrogate pair, which is no character.
  private static String whole(String string) {
    if (string.codePoints().anyMatch(c -> 0xD800 <= c && c <= 0xDFFF)) {
      throw new RefusedFacts(Reason.HALF_A_CHARACTER);
    }
    return string;
  }

  private Json number() {
    int start = at;
    taken('-');
    int digits = at;
    while (isDigit(peek())) {
      at++;
    }
    boolean leadingZero = at - digits > 1 && text.charAt(digits) == '0';
    if (at == digits || leadingZero) {
      throw notJson();
    }
    if (peek() == '.' || peek() == 'e' || peek() == 'E') {
      throw new RefusedFacts(Reason.NUMBER_NOT_WHOLE, Integer.toString(start));
    }
    return wholeNumber(text.substring(start, at));
  }

  private static Json.Whole wholeNumber(String digits) {
    try {
      return new Json.Whole(Long.parseLong(digits));
    } catch (NumberFormatException beyond64Bits) {
      throw Json.Whole.outOfRange(digits);
    }
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw notJson();
    }
    at += word.length();
    return value;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      at++;
    }
  }

  /// A stored U+FFFF looks like the end only within a string, which asks for the length as well.
  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private boolean taken(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  private void take(char expected) {
    if (!taken(expected)) {
      throw notJson();
    }
  }

  private RefusedFacts notJson() {
    return new RefusedFacts(Reason.NOT_JSON, Integer.toString(at));
  }
}
