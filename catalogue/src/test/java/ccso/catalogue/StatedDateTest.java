package ccso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ccso.catalogue.StatedDate.Part;
import ccso.catalogue.StatedDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

  @ParameterizedTest
  @CsvSource({"2011, YEAR", "2014-04, MONTH", "2015-04-30, DAY"})
  void isAsExactAsItsSource(String iso, Precision precision) {
    var date = new StatedDate(iso, Part.WHOLE);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.year()).isEqualTo(Integer.parseInt(iso.substring(0, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11", "2014-13", "2015-02-29", "2015/04/30", "early 2014"})
  void isNothingElse(String words) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StatedDate(words, Part.WHOLE));
  }

  @Test
  void aDayHasNoBeginning() {
    assertThatIllegalArgumentException().isThrownBy(() -> new StatedDate("2015-04-30", Part.EARLY));
    assertThat(new StatedDate("2014", Part.EARLY))
        .isLessThan(new StatedDate("2014-04", Part.WHOLE));
  }
}
