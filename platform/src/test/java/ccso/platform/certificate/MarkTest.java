package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9, 14})
  void itHasABarForEachCategoryEachWithinIt(int categories) {
    Mark mark = Mark.of(categories);

    assertThat(mark.bars()).hasSize(categories).doesNotHaveDuplicates();
    assertThat(mark.bars())
        .allSatisfy(bar -> {
          assertThat(bar.left() + Mark.BAR_WIDTH).isLessThan(mark.width());
          assertThat(bar.top()).isBetween(0.0, Mark.HEIGHT - Mark.BAR_WIDTH);
        });
  }
}
