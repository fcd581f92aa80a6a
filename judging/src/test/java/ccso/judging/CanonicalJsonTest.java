package ccso.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.judging.RefusedFacts.Reason;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The vectors beside this class, and what is no file of JSON at all.
class CanonicalJsonTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everySpellingOfAValueBecomesTheCanonicalOne(
      String name, String in, String out, String sha256) throws Exception {
    byte[] written = CanonicalJson.write(CanonicalJson.parse(in.getBytes(UTF_8)));

    assertThat(new String(written, UTF_8)).isEqualTo(out);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written)))
        .isEqualTo(sha256);
  }

  static List<Arguments> everySpellingOfAValueBecomesTheCanonicalOne() throws IOException {
    return vectors("canonical")
        .map(it -> Arguments.of(it.text("name"), it.text("in"), it.text("out"), it.text("sha256")))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatHasNoCanonicalSpellingIsRefused(String name, String in, Reason reason) {
    assertThat(refusal(in.getBytes(UTF_8)).reason()).isEqualTo(reason);
  }

  static List<Arguments> whatHasNoCanonicalSpellingIsRefused() throws IOException {
    return vectors("refused")
        .map(
            it -> Arguments.of(it.text("name"), it.text("in"), it.constant("reason", Reason.class)))
        .toList();
  }

  private static Stream<JsonMembers> vectors(String kind) throws IOException {
    try (var in = CanonicalJsonTest.class.getResourceAsStream("rfc8785.json")) {
      if (in == null) {
        throw new AssertionError("rfc8785.json");
      }
      return JsonMembers.root(CanonicalJson.parse(in.readAllBytes())).each(kind, it -> it).stream();
    }
  }

  @ParameterizedTest
  @MethodSource
  void bytesThatAreNotUtf8AreRefused(String hex) {
    assertThat(refusal(HexFormat.of().parseHex(hex)).reason()).isEqualTo(Reason.NOT_UTF_8);
  }

  /// A byte that starts nothing, an overlong slash, a surrogate in UTF-8, a cut character, one
  /// above U+10FFFF.
  static List<String> bytesThatAreNotUtf8AreRefused() {
    return List.of("22ff22", "22c0af22", "22eda08022", "22e4b8", "22f490808022");
  }

  @Test
  void aByteOrderMarkIsNoJson() {
    assertThat(refusal(HexFormat.of().parseHex("efbbbf7b7d")).reason()).isEqualTo(Reason.NOT_JSON);
  }

  @Test
  void theDeepestIsRead_oneDeeperIsNot() {
    String deepest = "[".repeat(64) + "]".repeat(64);

    assertThat(CanonicalJson.write(CanonicalJson.parse(deepest.getBytes(UTF_8))))
        .isEqualTo(deepest.getBytes(UTF_8));
    assertThat(refusal(("[" + deepest + "]").getBytes(UTF_8)).reason()).isEqualTo(Reason.TOO_DEEP);
    assertThat(refusal("{\"a\":[".repeat(1_000_000).getBytes(UTF_8)).reason())
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    Json value = new Json.Nothing();
    for (int i = 0; i < 65; i++) {
      value = new Json.Items(List.of(value));
    }
    var tooDeep = value;

    assertThat(
            catchThrowableOfType(RefusedFacts.class, () -> CanonicalJson.write(tooDeep)).reason())
        .isEqualTo(Reason.TOO_DEEP);
    assertThat(
            catchThrowableOfType(
                    RefusedFacts.class, () -> CanonicalJson.write(new Json.Text("\ud83d")))
                .reason())
        .isEqualTo(Reason.HALF_A_CHARACTER);
  }

  @Test
  void theRefusalNamesThePlace() {
    assertThat(refusal("{\"a\":1,\"b\":1.5}".getBytes(UTF_8)).arguments()).containsExactly("11");
    assertThat(refusal("[1,2,]".getBytes(UTF_8)).arguments()).containsExactly("5");
    assertThat(refusal("{\"a\":1,\"a\":1}".getBytes(UTF_8)).arguments()).containsExactly("a");
  }

  @Test
  void theOrderInWhichMembersArePutChangesNothing() {
    Map<String, Json> backwards = new TreeMap<>(Comparator.<String>reverseOrder());
    backwards.put("a", new Json.Whole(1));
    backwards.put("b", new Json.Whole(2));

    assertThat(new String(CanonicalJson.write(new Json.Members(backwards)), UTF_8))
        .isEqualTo("{\"a\":1,\"b\":2}");
  }

  private static RefusedFacts refusal(byte[] json) {
    return catchThrowableOfType(RefusedFacts.class, () -> CanonicalJson.parse(json));
  }
}
