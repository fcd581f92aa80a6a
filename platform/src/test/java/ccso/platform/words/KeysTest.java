package ccso.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.golden.GoldenFile;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every key that code or a template says is in the messages, in both languages, and every key in
/// the messages is said.
class KeysTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)[^}]*}");

  /// Faults and refusals carry a code; the word before it is added where they are worded.
  private static final List<String> BEFORE_A_CODE = List.of("", "fault.", "refusal.");

  private static final Set<String> KEYS =
      Bundle.ofPages().stream()
          .flatMap(it -> it.chinese().keySet().stream())
          .collect(Collectors.toCollection(TreeSet::new));

  private static final List<Source> SOURCES =
      Stream.concat(Source.java().stream(), Source.templates().stream()).toList();

  static List<Bundle> bundles() {
    return Bundle.all();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesSayTheSame(Bundle bundle) {
    assertThat(bundle.english().keySet()).isEqualTo(bundle.chinese().keySet());
    assertThat(bundle.chinese().keySet())
        .allSatisfy(key ->
            assertThat(placeholders(bundle.english(), key))
                .as("what is filled into %s", key)
                .isEqualTo(placeholders(bundle.chinese(), key)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageIsReadAsItIsWritten(Bundle bundle) {
    for (String key : bundle.chinese().keySet()) {
      String both = bundle.chinese().get(key) + bundle.english().get(key);
      assertThat(both).as("%s says something in at least one language", key).isNotBlank();
      assertThat(both.replace("''", ""))
          .as("%s: a single quote is written twice, or it quotes", key)
          .doesNotContain("'");
      assertThat(new MessageFormat(both)).isNotNull();
    }
  }

  @Test
  void noKeyStandsInTwoBundles() {
    assertThat(Bundle.ofPages().stream().flatMap(it -> it.chinese().keySet().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  @Tag("golden")
  void theKeysAreTheOnesWrittenDown() {
    Map<String, String> lines = new TreeMap<>();
    Bundle.all()
        .forEach(bundle ->
            bundle
                .chinese()
                .forEach((key, message) ->
                    lines.put(
                        bundle + " " + key,
                        placeholders(message).isEmpty() ? "" : " " + placeholders(message))));
    GoldenFile.of("messages.txt")
        .isStill(
            lines.entrySet().stream()
                .map(it -> it.getKey() + it.getValue() + "\n")
                .collect(Collectors.joining()));
  }

  @Test
  void everyKeySaidIsInTheMessages() {
    Set<String> missing = new TreeSet<>();
    SOURCES.forEach(source ->
        source
            .code()
            .forEach(code ->
                Stream.of("t", "saying")
                    .flatMap(it -> Keys.saidBy(it, code).stream())
                    .filter(it -> it.contains("*") ? matching(it).isEmpty() : !KEYS.contains(it))
                    .filter(it -> !it.equals("*"))
                    .forEach(it -> missing.add(it + " in " + source))));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCodeOfARefusalOrFaultIsWorded() {
    Set<String> missing = new TreeSet<>();
    SOURCES.forEach(source ->
        source
            .code()
            .forEach(code -> {
              Pattern.compile("FieldFault\\s*\\.of\\(\\s*[^,]+,\\s*\"([^\"]+)\"\\s*[,)]")
                  .matcher(code)
                  .results()
                  .map(it -> "fault." + it.group(1))
                  .filter(it -> !KEYS.contains(it))
                  .forEach(missing::add);
              Pattern.compile("String code\\(\\) \\{\\s*return \"([^\"]+)\";")
                  .matcher(code)
                  .results()
                  .map(it -> it.group(1))
                  .filter(it -> it.contains(".") && !KEYS.contains("refusal." + it))
                  .forEach(missing::add);
            }));
    assertThat(missing).isEmpty();
  }

  @Test
  void whateverCanFollowAPrefixIsListedAndInTheMessages() {
    Set<String> unlisted = patternsSaid();
    unlisted.removeAll(Followers.TABLE.keySet());
    assertThat(unlisted).as("patterns said but not listed").isEmpty();
    assertThat(said().toList())
        .as("patterns listed are said")
        .containsAll(Followers.TABLE.keySet());
    Set<String> missing = new TreeSet<>();
    Followers.TABLE.forEach((pattern, words) ->
        Followers.of(words).stream()
            .map(it -> pattern.replace("*", it))
            .filter(it -> BEFORE_A_CODE.stream().noneMatch(before -> KEYS.contains(before + it)))
            .forEach(missing::add));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyInTheMessagesIsSaid() {
    Set<String> unsaid = new TreeSet<>(KEYS);
    said().forEach(it -> BEFORE_A_CODE.forEach(before -> unsaid.remove(before + it)));
    Followers.TABLE.forEach((pattern, words) ->
        Followers.of(words)
            .forEach(word ->
                BEFORE_A_CODE.forEach(
                    before -> unsaid.remove(before + pattern.replace("*", word)))));
    assertThat(unsaid).isEmpty();
  }

  /// Texts put together from a part that is not a literal, and that are keys or codes: some message
  /// fits them.
  private static Set<String> patternsSaid() {
    return said()
        .filter(it -> it.contains("*") && it.indexOf('.') > 0 && !it.startsWith("*"))
        .filter(it -> !BEFORE_A_CODE.contains(it.replace("*", "")))
        .filter(it -> !matching(it).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> said() {
    return SOURCES.stream()
        .map(Source::code)
        .flatMap(Collection::stream)
        .flatMap(it -> Keys.in(it).stream());
  }

  private static List<String> matching(String pattern) {
    String glob =
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    Pattern fits = Pattern.compile("(fault\\.|refusal\\.)?" + glob);
    return KEYS.stream().filter(it -> fits.matcher(it).matches()).toList();
  }

  private static Set<String> placeholders(Map<String, String> messages, String key) {
    return placeholders(messages.getOrDefault(key, ""));
  }

  private static Set<String> placeholders(String message) {
    return PLACEHOLDER
        .matcher(message)
        .results()
        .map(it -> "{" + it.group(1) + "}")
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
