package ccso.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueueFiguresTest {

  @Test
  void halfTookTheMedianAtMostAndNineOfTenTheNinetieth() {
    List<Integer> ten = List.of(9, 1, 2, 3, 4, 5, 6, 7, 8, 40);

    assertThat(QueueFigures.percentile(ten, 50)).isEqualTo(5);
    assertThat(QueueFigures.percentile(ten, 90)).isEqualTo(9);
    assertThat(QueueFigures.percentile(List.of(7), 50)).isEqualTo(7);
    assertThat(QueueFigures.percentile(List.of(7), 90)).isEqualTo(7);
    assertThat(QueueFigures.percentile(List.of(3, 5), 50)).isEqualTo(3);
    assertThat(QueueFigures.percentile(List.of(), 90)).isZero();
  }
}
