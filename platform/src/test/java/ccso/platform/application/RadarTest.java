package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.catalogue.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarTest {
  private static final PassLine NINE_TENTHS = new PassLine(9, 10);

  @Test
  void aShareStandsOnItsAxisBetweenHalfAndTheWhole() {
    var radar = Radar.of(NINE_TENTHS, axes(9, 38, 44));
    assertThat(radar.vertices().get(1).at()).isEqualTo(new Radar.Place("291.7", "112.5"));
    assertThat(radar.line()).startsWith("230.0,80.4 ");
    assertThat(radar.outline()).startsWith("230.0,54.0 ");
  }

  @Test
  void whatIsBelowHalfStandsInTheMiddleAndNotBeyond() {
    var radar = Radar.of(NINE_TENTHS, axes(9, 1, 44));
    assertThat(radar.vertices().get(4).at()).isEqualTo(new Radar.Place("230.0", "186.0"));
  }

  @Test
  void aLineBelowThreeFifthsNeedsTheWholeAxis() {
    assertThat(Radar.of(new PassLine(1, 2), axes(3, 1, 2)).from()).isZero();
    assertThat(Radar.of(NINE_TENTHS, axes(3, 1, 2)).from()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 14})
  void anyNumberOfCategoriesHasItsAxes(int categories) {
    var radar = Radar.of(NINE_TENTHS, axes(categories, 10, 10));
    assertThat(radar.vertices()).hasSize(categories);
    assertThat(radar.outline().split(" ")).hasSize(categories);
    assertThat(radar.shape()).isEqualTo(radar.outline());
  }

  @Test
  void aCategoryWithoutApplicableRequirementsStandsInTheMiddle() {
    assertThat(Radar.of(NINE_TENTHS, axes(3, 0, 0)).vertices().getFirst().at())
        .isEqualTo(new Radar.Place("230.0", "186.0"));
  }

  private static List<Radar.Axis> axes(int count, int part, int base) {
    var name = new Text("类", "category");
    return IntStream.rangeClosed(1, count)
        .mapToObj(no -> new Radar.Axis(no, name, name, part, base, false))
        .toList();
  }
}
