package ccso.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalJsonProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadAsTheSameValue(@ForAll("values") Json value) {
    assertThat(CanonicalJson.parse(CanonicalJson.write(value))).isEqualTo(value);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void writingTwiceChangesNothing(@ForAll("values") Json value) {
    byte[] once = CanonicalJson.write(value);

    assertThat(CanonicalJson.write(CanonicalJson.parse(once))).isEqualTo(once);
  }

  /// Outside texts there is no space to put a space.
  @Property(edgeCases = EdgeCasesMode.NONE)
  void spaceBetweenTheSignsChangesNothing(@ForAll("values") Json value) {
    String once = new String(CanonicalJson.write(value), UTF_8);
    var spaced = new StringBuilder();
    boolean inText = false;
    boolean escaped = false;
    for (int i = 0; i < once.length(); i++) {
      char c = once.charAt(i);
      boolean quote = c == '"' && !escaped;
      inText ^= quote;
      escaped = inText && c == '\\' && !escaped;
      spaced.append(c).append(!inText && "{}[],:".indexOf(c) >= 0 ? " \n\t\r" : "");
    }

    assertThat(CanonicalJson.write(CanonicalJson.parse(spaced.toString().getBytes(UTF_8))))
        .isEqualTo(once.getBytes(UTF_8));
  }

  /// However a file is broken, it is read or refused; nothing else comes out.
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void bytesOfAnyKindAreReadOrRefused(
      @ForAll("values") Json value, @ForAll byte there, @ForAll int at) {
    byte[] broken = CanonicalJson.write(value);
    broken[Math.floorMod(at, broken.length)] = there;
    try {
      CanonicalJson.write(CanonicalJson.parse(broken));
    } catch (RefusedFacts refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Provide
  Arbitrary<Json> values() {
    return nested(3);
  }

  private static Arbitrary<Json> nested(int depth) {
    return depth == 0
        ? plain()
        : Arbitraries.oneOf(plain(), items(nested(depth - 1)), members(nested(depth - 1)));
  }

  private static Arbitrary<Json> items(Arbitrary<Json> inner) {
    return inner.list().ofMaxSize(3).map(Json.Items::new);
  }

  private static Arbitrary<Json> members(Arbitrary<Json> inner) {
    return Arbitraries.maps(AnyCase.words(), inner).ofMaxSize(3).map(Json.Members::new);
  }

  private static Arbitrary<Json> plain() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Json.Nothing(), new Json.Truth(true), new Json.Truth(false)),
        Arbitraries.longs().between(-Json.Whole.GREATEST, Json.Whole.GREATEST).map(Json.Whole::new),
        AnyCase.words().map(Json.Text::new));
  }
}
