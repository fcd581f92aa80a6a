package ccso.platform.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a jte template apart: what is code, what is sent as it stands. Content blocks inside code
/// (jte writes them between @` and `) are text again.
final class Template {
  private static final Pattern CODE =
      Pattern.compile("\\$unsafe\\{|[$!]\\{|@(?:if|elseif|for)\\(|@template\\.[a-zA-Z.-]+\\(");
  private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor|raw|endraw)\\b");

  private final String all;
  private final List<String> code = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private Template(String all) {
    this.all = all;
  }

  static Source read(Path file, String content) {
    Template template =
        new Template(
            content.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(?:import|param).*$", ""));
    content.lines().filter(it -> it.startsWith("@param")).forEach(template.code::add);
    template.text(false);
    return new Source(file, List.copyOf(template.code), template.text.toString());
  }

  /// Reads text up to the end, or to the backtick that ends a content block.
  private void text(boolean block) {
    while (at < all.length()) {
      if (block && all.charAt(at) == '`') {
        at++;
        return;
      }
      Matcher code = CODE.matcher(all).region(at, all.length());
      Matcher word = WORD.matcher(all).region(at, all.length());
      if (code.lookingAt()) {
        at = code.end();
        code();
        text.append('\0');
      } else if (word.lookingAt()) {
        at = word.end();
        text.append('\0');
      } else {
        text.append(all.charAt(at++));
      }
    }
  }

  /// Reads code up to the bracket that closes it.
  private void code() {
    StringBuilder found = new StringBuilder();
    for (int open = 1; at < all.length(); ) {
      char c = all.charAt(at);
      if (c == '"') {
        int end = JavaCode.endOfLiteral(all, at);
        found.append(all, at, end);
        at = end;
      } else if (all.startsWith("@`", at)) {
        at += 2;
        text(true);
        found.append("null");
      } else {
        open += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
        at++;
        if (open == 0) {
          break;
        }
        found.append(c);
      }
    }
    code.add(found.toString());
  }
}
