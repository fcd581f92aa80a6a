package ccso.platform.words;

/// Reads Java only as far as it takes to tell code, comments and literals apart.
final class JavaCode {

  private JavaCode() {}

  static String withoutComments(String source) {
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < source.length(); ) {
      if (source.startsWith("//", at)) {
        at = endOr(source.indexOf('\n', at), source);
      } else if (source.startsWith("/*", at)) {
        at = endOr(source.indexOf("*/", at) + 2, source);
      } else if (source.charAt(at) == '\'') {
        int end = source.indexOf('\'', source.charAt(at + 1) == '\\' ? at + 3 : at + 2) + 1;
        code.append(source.charAt(at + 1) > 0x7f ? source.substring(at, end) : "' '");
        at = end;
      } else if (source.charAt(at) == '"') {
        int end = endOfLiteral(source, at);
        code.append(source, at, end);
        at = end;
      } else {
        code.append(source.charAt(at++));
      }
    }
    return code.toString();
  }

  /// Behind the closing quote of the literal, or text block, that begins here.
  static int endOfLiteral(String source, int begin) {
    String quote = source.startsWith("\"\"\"", begin) ? "\"\"\"" : "\"";
    int at = begin + quote.length();
    while (!source.startsWith(quote, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at + quote.length();
  }

  private static int endOr(int found, String source) {
    return found < 2 ? source.length() : found;
  }
}
