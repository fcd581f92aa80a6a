package ccso.platform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The worked examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), for
/// nominal data, put down again by hand; one line a judge, a dot where nothing was said.
class AgreementTest {

  @Test
  void twoJudgesTwoValues() {
    Agreement agreement = of("0100000010", "1110010000");
    assertThat(agreement.units()).isEqualTo(10);
    assertThat(agreement.agreed()).isEqualTo(6);
    assertThat(agreement.alpha()).contains(Ratio.of(2, 21));
    assertThat(agreement.alpha().orElseThrow().decimal()).isEqualTo("0.095");
  }

  @Test
  void twoJudgesManyValues() {
    Agreement agreement = of("aabbdcccedda", "babbbccceddd");
    assertThat(agreement.units()).isEqualTo(12);
    assertThat(agreement.agreed()).isEqualTo(9);
    assertThat(agreement.alpha().orElseThrow().decimal()).isEqualTo("0.692");
    assertThat(agreement.alpha()).contains(Ratio.of(448 - 138, 448));
  }

  @Test
  void fourJudgesAndGaps() {
    Agreement agreement = of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
    assertThat(agreement.units()).isEqualTo(11);
    assertThat(agreement.alpha()).contains(Ratio.of(113, 152));
    assertThat(agreement.alpha().orElseThrow().decimal()).isEqualTo("0.743");
  }

  @Test
  void whereOneValueIsAllThereIsChanceCannotBeToldFromAgreement() {
    assertThat(of("aaaa", "aaaa").alpha()).isEmpty();
    assertThat(of("", "").alpha()).isEmpty();
    assertThat(of("a.", ".a").units()).isZero();
  }

  @Test
  void worseThanChanceIsBelowZero() {
    Ratio alpha = of("ab", "ba").alpha().orElseThrow();
    assertThat(alpha.decimal()).isEqualTo("-0.500");
    assertThat(new Ratio(alpha.numerator().negate(), alpha.denominator().negate()))
        .isEqualTo(alpha);
  }

  private static Agreement of(String... judges) {
    List<List<Character>> units = new ArrayList<>();
    for (int i = 0; i < judges[0].length(); i++) {
      List<Character> unit = new ArrayList<>();
      for (String judge : judges) {
        if (judge.charAt(i) != '.') {
          unit.add(judge.charAt(i));
        }
      }
      units.add(unit);
    }
    return Agreement.of(units);
  }
}
