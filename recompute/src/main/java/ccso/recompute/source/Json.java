package ccso.recompute.source;

import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON (RFC 8259) into maps, lists, texts and booleans; numbers stay the text they are.
final class Json {

  private static final int DEEPEST = 50;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static @Nullable Object of(String text) throws MalformedLine {
    Json json = new Json(text);
    Object value = json.value(0);
    json.space();
    if (json.at != text.length()) {
      throw malformed();
    }
    return value;
  }

  private static MalformedLine malformed() {
    return new MalformedLine(RejectReason.NOT_JSON, "", "");
  }

  private @Nullable Object value(int depth) throws MalformedLine {
    space();
    if (at >= text.length() || depth > DEEPEST) {
      throw malformed();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, @Nullable Object> object(int depth) throws MalformedLine {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    at++;
    if (next('}')) {
      return object;
    }
    do {
      space();
      String key = string();
      require(':');
      object.put(key, value(depth + 1));
    } while (next(','));
    require('}');
    return object;
  }

  private List<@Nullable Object> array(int depth) throws MalformedLine {
    List<@Nullable Object> array = new ArrayList<>();
    at++;
    if (next(']')) {
      return array;
    }
    do {
      array.add(value(depth + 1));
    } while (next(','));
    require(']');
    return array;
  }

  private String string() throws MalformedLine {
    if (at >= text.length() || text.charAt(at) != '"') {
      throw malformed();
    }
    StringBuilder string = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return string.toString();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    throw malformed();
  }

  private char escaped() throws MalformedLine {
    at++;
    if (at >= text.length()) {
      throw malformed();
    }
    char c = text.charAt(at);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> unicode();
      default -> throw malformed();
    };
  }

  private char unicode() throws MalformedLine {
    if (at + 4 >= text.length()) {
      throw malformed();
    }
    try {
      char c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
      at += 4;
      return c;
    } catch (NumberFormatException _) {
      throw malformed();
    }
  }

  private @Nullable Object word() throws MalformedLine {
    int from = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> {
        if (!word.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
          throw malformed();
        }
        yield word;
      }
    };
  }

  private boolean next(char c) {
    space();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void require(char c) throws MalformedLine {
    if (!next(c)) {
      throw malformed();
    }
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
