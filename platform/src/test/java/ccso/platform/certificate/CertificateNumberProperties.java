package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.certificate.CertificateNumber.Reading.Correct;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CertificateNumberProperties {

  @Property
  void anyWayOfTypingReadsAsTheNumber(
      @ForAll("numbers") CertificateNumber number, @ForAll("manners") Manner manner) {
    assertThat(CertificateNumber.parse(manner.type(number))).isEqualTo(new Correct(number));
  }

  @Property
  void anAdjacentSwapNeverMakesAnotherNumber(
      @ForAll("numbers") CertificateNumber number, @ForAll @IntRange(max = 30) int place) {
    String compact = number.compact();
    int i = place % (compact.length() - 1);
    String swapped =
        compact.substring(0, i)
            + compact.charAt(i + 1)
            + compact.charAt(i)
            + compact.substring(i + 2);
    CertificateNumberTest.assertNotAnother(number, swapped);
  }

  @Property
  void aWrongDigitNeverMakesAnotherNumber(
      @ForAll("numbers") CertificateNumber number,
      @ForAll @IntRange(max = 30) int place,
      @ForAll @IntRange(max = 9) int digit) {
    String compact = number.compact();
    int i = place % compact.length();
    String slip = compact.substring(0, i) + digit + compact.substring(i + 1);
    CertificateNumberTest.assertNotAnother(number, slip);
  }

  @Provide
  Arbitrary<CertificateNumber> numbers() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(8),
            Arbitraries.integers().between(1000, 9999),
            Arbitraries.integers().between(1, 99_999),
            Arbitraries.integers().between(0, 99))
        .as(CertificateNumber::new);
  }

  @Provide
  Arbitrary<Manner> manners() {
    return Combinators.combine(
            Arbitraries.of("-", "", " ", "－", "—", "–", "　", "−", " - ", "\u2011", "\u00ad"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of('0', 'O', 'o'),
            Arbitraries.of('1', 'I', 'l', 'i'))
        .as(Manner::new);
  }

  /// How somebody types: what stands between the parts, small or full-width letters, and which key
  /// does for 0 and 1.
  record Manner(String between, boolean small, boolean fullWidth, char zero, char one) {

    String type(CertificateNumber number) {
      String printed = number.toString();
      int end = number.scheme().length();
      String typed =
          (printed.substring(0, end) + printed.substring(end).replace('0', zero).replace('1', one))
              .replace("-", between);
      typed = small ? typed.toLowerCase(Locale.ROOT) : typed;
      return fullWidth ? widen(typed) : typed;
    }

    private static String widen(String typed) {
      return typed
          .chars()
          .map(c -> c > ' ' && c < 0x7f ? c - '!' + '！' : c)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
  }
}
