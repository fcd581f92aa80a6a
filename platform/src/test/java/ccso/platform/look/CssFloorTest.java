package ccso.platform.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages must look right in the browsers of a state enterprise's desk, and in the one inside
/// WeChat: nothing newer than what those know.
class CssFloorTest {
  private static final Map<String, String> TOO_NEW =
      new TreeMap<>(
          Map.of(
              ":has()", ":has\\(",
              ":where() or :is()", ":(where|is)\\(",
              "@layer", "@layer\\b",
              "@container", "@container\\b",
              "oklch() or color-mix()", "\\b(oklch|oklab|lch|lab|color-mix|color)\\(",
              "aspect-ratio", "aspect-ratio",
              "logical properties",
                  "\\b((margin|padding|border)-(inline|block)|inset-(inline|block)|(min-|max-)?(inline|block)-size)\\b|[\\s;{]inset\\s*:",
              "nesting by &", "&\\s*[:.\\[{>a-z]",
              "range media queries", "@media[^{]*[<>]",
              "dynamic viewport units", "\\d(dvh|svh|lvh|dvw)\\b"));

  static Stream<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/assets"))) {
      return files.filter(it -> it.toString().endsWith(".css")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aStyleSheetUsesNothingTooNew(Path sheet) throws IOException {
    String css = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    TOO_NEW.forEach((name, pattern) ->
        assertThat(
                Pattern.compile(pattern).matcher(css).results().map(it -> around(css, it.start())))
            .as("%s in %s", name, sheet)
            .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aRuleHoldsNoRule(Path sheet) throws IOException {
    String css = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    int inRule = 0;
    StringBuilder head = new StringBuilder();
    Deque<Boolean> open = new ArrayDeque<>();
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        boolean group = head.toString().strip().startsWith("@");
        assertThat(inRule).as("a rule inside a rule: %s in %s", head, sheet).isZero();
        open.push(!group);
        inRule += group ? 0 : 1;
        head.setLength(0);
      } else if (c == '}') {
        inRule -= open.pop() ? 1 : 0;
        head.setLength(0);
      } else if (c == ';') {
        head.setLength(0);
      } else {
        head.append(c);
      }
    }
    assertThat(open).as("every bracket of %s is closed", sheet).isEmpty();
  }

  private static String around(String css, int at) {
    return css.substring(Math.max(0, at - 40), Math.min(css.length(), at + 30)).strip();
  }
}
