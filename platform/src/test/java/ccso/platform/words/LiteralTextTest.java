package ccso.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No word for a reader stands in a template or in Java; each stands in the messages.
class LiteralTextTest {
  private static final Pattern CHINESE =
      Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");
  private static final Pattern LITERAL =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'[^'\\n]'");
  private static final Pattern TAG = Pattern.compile("(?s)<[!/a-zA-Z][^<>]*>");
  private static final Pattern READ_ALOUD =
      Pattern.compile("\\b(?:title|alt|aria-label|placeholder|content)=\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /// Names that are the same in every language.
  private static final Set<String> NAMES =
      Set.of("CCSO", "SHA", "Enter", "Esc", "Ctrl", "PDF", "PNG", "JSON", "CSV", "UTF");

  /// Java that holds Chinese characters, each with its reason.
  private static final Map<String, String> CHINESE_IN_JAVA =
      Map.of(
          "CaseFields", "reads a month as people type it, 2026年3月",
          "CertificateNumber", "reads full-width characters as people type them");

  /// Chinese in English messages, each with its reason.
  private static final Map<String, String> CHINESE_IN_ENGLISH =
      Map.of(
          "site.other-language", "the switch names the other language in that language",
          "certificate.sheet.demonstration", "both words are on the sheet in either language",
          "certificate.sheet.preview", "both words are on the sheet in either language");

  static List<Source> templates() {
    return Source.templates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHoldsNoWords(Source template) {
    assertThat(CHINESE.matcher(template.text()).results().map(MatchResult::group)).isEmpty();
    assertThat(template.code().stream().flatMap(LiteralTextTest::chineseLiterals)).isEmpty();
    assertThat(words(TAG.matcher(template.text()).replaceAll(" "))).isEmpty();
    assertThat(
            READ_ALOUD
                .matcher(template.text())
                .results()
                .filter(it -> !it.group().startsWith("content"))
                .flatMap(it -> words(it.group(1)).stream()))
        .isEmpty();
  }

  @Test
  void javaHoldsNoChineseText() {
    Set<String> found = new TreeSet<>();
    for (Source source : Source.java()) {
      String name = source.file().getFileName().toString().replace(".java", "");
      if (!CHINESE_IN_JAVA.containsKey(name)) {
        source
            .code()
            .forEach(code -> chineseLiterals(code).forEach(it -> found.add(name + ": " + it)));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyExceptionIsStillNeeded() {
    assertThat(
            Source.java().stream()
                .filter(it ->
                    it.code().stream()
                        .flatMap(LiteralTextTest::chineseLiterals)
                        .findAny()
                        .isPresent())
                .map(it -> it.file().getFileName().toString().replace(".java", "")))
        .containsAll(CHINESE_IN_JAVA.keySet());
    Set<String> english =
        Bundle.all().stream()
            .flatMap(it -> it.english().entrySet().stream())
            .filter(it -> CHINESE.matcher(it.getValue()).find())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(english).as("Chinese in English messages").isEqualTo(CHINESE_IN_ENGLISH.keySet());
  }

  /// 认证 may only be said by who is licensed to certify; what we issue is 达标证书.
  @Test
  void nothingWeIssueIsCalledACertification() {
    Set<String> found = new TreeSet<>();
    Bundle.all()
        .forEach(it ->
            it.chinese()
                .forEach((key, message) -> {
                  if (message.contains("认证")) {
                    found.add(key + " = " + message);
                  }
                }));
    assertThat(found).isEmpty();
    assertThat(Source.templates()).noneMatch(it -> it.text().contains("认证"));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.replaceAll("&[a-z]+;", " "))
        .results()
        .map(MatchResult::group)
        .filter(it -> !NAMES.contains(it))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> chineseLiterals(String code) {
    return LITERAL
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .filter(it -> CHINESE.matcher(it).find());
  }
}
