package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassLineTest {

  @ParameterizedTest
  @CsvSource({"9,10,90%,0.1000", "2,3,66.7%,0.3333", "1,1,100%,0.0000", "4,5,80%,0.2000"})
  void theLineIsNamedAndDrawnFromTheRule(
      int numerator, int denominator, String percent, String rest) {
    var line = new PassLine(numerator, denominator);
    assertThat(line.percent()).isEqualTo(percent);
    assertThat(line.rest()).isEqualTo(rest);
  }
}
