package ccso.platform.words;

import java.util.Set;
import java.util.TreeSet;

/// The texts a piece of code puts together from literals, with `*` for each part that is not one:
/// `"role." + role` is `role.*`.
final class Keys {
  private final String code;
  private final boolean deep;
  private final Set<String> found = new TreeSet<>();
  private int at;

  private Keys(String code, boolean deep) {
    this.code = code;
    this.deep = deep;
  }

  static Set<String> in(String code) {
    return new Keys(code, true).read();
  }

  /// Leaves out what is only handed to another function.
  private static Set<String> justIn(String code) {
    return new Keys(code, false).read();
  }

  private Set<String> read() {
    while (at < code.length()) {
      if (code.charAt(at) != '"') {
        at++;
      } else if (deep || !handedOver()) {
        found.add(chain());
      } else {
        at = JavaCode.endOfLiteral(code, at);
      }
    }
    return found;
  }

  private boolean handedOver() {
    return at > 1
        && code.charAt(at - 1) == '('
        && Character.isJavaIdentifierPart(code.charAt(at - 2));
  }

  /// What calls of the function say as their first argument, or as one of several if it chooses.
  static Set<String> saidBy(String function, String code) {
    Set<String> said = new TreeSet<>();
    for (int from = code.indexOf(function + "(");
        from >= 0;
        from = code.indexOf(function + "(", from + 1)) {
      if (from == 0 || !Character.isJavaIdentifierPart(code.charAt(from - 1))) {
        said.addAll(justIn(firstArgument(code, from + function.length() + 1)));
      }
    }
    return said;
  }

  /// A literal and all that is added to it.
  private String chain() {
    StringBuilder chain = new StringBuilder(addedBefore() ? "*" : "");
    chain.append(literal());
    if (code.startsWith("::concat", at)) {
      return chain.append('*').toString();
    }
    while (skipSpace() < code.length() && code.charAt(at) == '+') {
      at++;
      skipSpace();
      chain.append(code.charAt(at) == '"' ? literal() : operand());
    }
    return chain.toString();
  }

  private boolean addedBefore() {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
      before--;
    }
    return before >= 0 && code.charAt(before) == '+';
  }

  private String literal() {
    int end = JavaCode.endOfLiteral(code, at);
    String literal = code.substring(at + 1, end - 1);
    at = end;
    return literal;
  }

  private String operand() {
    int begin = at;
    for (int open = 0; at < code.length(); at++) {
      char c = code.charAt(at);
      if (open == 0 && "+,;?:)}]".indexOf(c) >= 0) {
        break;
      }
      if (c == '"') {
        at = JavaCode.endOfLiteral(code, at) - 1;
      } else {
        open += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
      }
    }
    if (deep) {
      found.addAll(in(code.substring(begin, at)));
    }
    return "*";
  }

  private int skipSpace() {
    while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String firstArgument(String code, int begin) {
    int open = 0;
    for (int i = begin; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        i = JavaCode.endOfLiteral(code, i) - 1;
      } else if ("({[".indexOf(c) >= 0) {
        open++;
      } else if ((")}]".indexOf(c) >= 0 && --open < 0) || (c == ',' && open == 0)) {
        return code.substring(begin, i);
      }
    }
    return code.substring(begin);
  }
}
