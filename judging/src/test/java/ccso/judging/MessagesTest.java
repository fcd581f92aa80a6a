package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.RefusedFacts.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Properties ZH = read("messages.properties");
  private static final Properties EN = read("messages_en.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  @Test
  void bothLanguagesHoldTheSameKeys() {
    assertThat(EN.stringPropertyNames()).isEqualTo(ZH.stringPropertyNames());
  }

  @Test
  void bothLanguagesSayTheSameValues() {
    for (String key : ZH.stringPropertyNames()) {
      assertThat(placeholders(EN, key)).as(key).isEqualTo(placeholders(ZH, key));
    }
  }

  /// A message format takes an apostrophe for a quotation mark and swallows it.
  @Test
  void noMessageHoldsAnApostrophe() {
    assertThat(ZH.values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(EN.values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void englishHoldsNoChinese() {
    assertThat(EN.values())
        .noneMatch(text ->
            text.toString()
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsSaidInBothLanguages(Reason reason) {
    var refused = new RefusedFacts(reason, "A", "B", "C", "D");

    assertThat(ExplanationText.in(Locale.CHINESE).refusal(refused))
        .endsWith("。")
        .doesNotContain("{");
    assertThat(ExplanationText.in(Locale.ENGLISH).refusal(refused))
        .endsWith(".")
        .doesNotContain("{");
  }

  @Test
  void aRefusalNamesFieldAndValue() {
    var refused = new RefusedFacts(Reason.OUT_OF_RANGE, "party.seats", "0", "1", "10000000");

    assertThat(ExplanationText.in(Locale.CHINESE).refusal(refused))
        .isEqualTo("party.seats 为 0，须在 1 到 10000000 之间。");
  }

  /// Every key belongs to something that says it; the golden files show those of the explanation.
  @Test
  void noMessageIsLeftOver() {
    var families =
        Pattern.compile(
            "judging\\.(case|rule|category|requirement|stages|comparison|base|not-applicable|stage"
                + "|value|kind|evidence|margin|refused)\\..+");
    assertThat(ZH.stringPropertyNames()).allMatch(key -> families.matcher(key).matches());
    var refusals = new TreeSet<String>();
    for (var reason : Reason.values()) {
      refusals.add("judging.refused." + reason);
    }
    assertThat(ZH.stringPropertyNames())
        .filteredOn(key -> key.startsWith("judging.refused."))
        .containsExactlyInAnyOrderElementsOf(refusals);
  }

  private static Set<String> placeholders(Properties messages, String key) {
    var found = new TreeSet<String>();
    PLACEHOLDER
        .matcher(messages.getProperty(key))
        .results()
        .map(MatchResult::group)
        .forEach(found::add);
    return found;
  }

  private static Properties read(String name) {
    var properties = new Properties();
    try (var in = ExplanationText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
