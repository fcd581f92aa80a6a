package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/// Spells a value as RFC 8785, 3.2 says.
final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  String text() {
    return out.toString();
  }

  void value(Json value, int depth) {
    switch (value) {
      case Json.Members(var members) -> members(members, within(depth));
      case Json.Items(var items) -> items(items.iterator(), within(depth));
      case Json.Text(String text) -> text(text);
      case Json.Whole(long whole) -> out.append(whole);
      case Json.Truth(boolean truth) -> out.append(truth);
      case Json.Nothing() -> out.append("null");
    }
  }

  static int within(int depth) {
    if (depth == CanonicalJson.DEEPEST) {
      throw new RefusedFacts(Reason.TOO_DEEP, Integer.toString(CanonicalJson.DEEPEST));
    }
    return depth + 1;
  }

  private void members(Map<String, Json> members, int depth) {
    String before = "";
    out.append('{');
    for (var member : members.entrySet()) {
      out.append(before);
      text(member.getKey());
      out.append(':');
      value(member.getValue(), depth);
      before = ",";
    }
    out.append('}');
  }

  private void items(Iterator<Json> items, int depth) {
    out.append('[');
    while (items.hasNext()) {
      value(items.next(), depth);
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> plain(c);
    }
  }

  private void plain(int c) {
    if (c < 0x20) {
      out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
    } else if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
      throw new RefusedFacts(Reason.HALF_A_CHARACTER);
    } else {
      out.appendCodePoint(c);
    }
  }
}
