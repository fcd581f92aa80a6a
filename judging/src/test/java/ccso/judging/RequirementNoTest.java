package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementNoTest {

  @Test
  void numbersAreOrderedPartByPart() {
    var mixed = Stream.of("5.10.2", "10.1.1", "5.9.3", "5.10", "5.10.10", "5.1.1");

    assertThat(mixed.map(RequirementNo::new).sorted())
        .extracting(RequirementNo::value)
        .containsExactly("5.1.1", "5.9.3", "5.10", "5.10.2", "5.10.10", "10.1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "5.", ".5", "5..1", "05.1", "5.01", "0", "5.1.1 ", "五", "5,1", "５", "5.12345"
      })
  void whatIsNoNumberIsRefused(String value) {
    assertThatThrownBy(() -> new RequirementNo(value)).isInstanceOf(RefusedFacts.class);
  }
}
