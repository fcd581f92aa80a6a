package ccso.judging;

import static ccso.judging.ACase.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.judging.ShortestPath.NotReady;
import ccso.judging.ShortestPath.Readiness;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortestPathTest {

  /// Three short, four not ready; two with one missing entry, the lower number first, then one with
  /// two.
  @Test
  void fewestMissingFirst_thenNumberOrder() {
    var path =
        ShortestPath.of(
            ACase.NINE_OF_TEN,
            List.of(
                readiness(
                    5,
                    tally(29, 0, 0, 6),
                    notReady("5.10.2", 1),
                    notReady("5.9.3", 1),
                    notReady("5.1.6", 2),
                    notReady("5.1.7", 2),
                    notReady("5.1.1", 3))));

    assertThat(numbers(path)).containsExactly("5.9.3", "5.10.2", "5.1.6");
    assertThat(path.outOfReach()).isEmpty();
  }

  @Test
  void aCategoryOnOrAboveTheLineAsksForNothing() {
    var path =
        ShortestPath.of(
            ACase.NINE_OF_TEN,
            List.of(
                readiness(1, tally(27, 0, 0, 1), notReady("1.2.1", 1)),
                readiness(3, tally(41, 0, 0, 4), notReady("3.2.1", 1))));

    assertThat(path).isEqualTo(new ShortestPath(List.of(), List.of()));
  }

  /// The picture of the readiness page: 2, 3 and 1 short; six steps in all.
  @Test
  void theStepsOfAllCategoriesAddUp() {
    var path =
        ShortestPath.of(
            ACase.NINE_OF_TEN,
            List.of(
                readiness(
                    8,
                    tally(25, 0, 0, 3),
                    notReady("8.3.1", 2),
                    notReady("8.4.2", 1),
                    notReady("8.5.1", 2)),
                readiness(
                    2,
                    tally(38, 0, 0, 6),
                    notReady("2.5.2", 1),
                    notReady("2.3.4", 1),
                    notReady("2.2.1", 2)),
                readiness(
                    5,
                    tally(29, 0, 0, 6),
                    notReady("5.1.6", 1),
                    notReady("5.3.2", 1),
                    notReady("5.5.2", 1))));

    assertThat(numbers(path)).containsExactly("2.3.4", "2.5.2", "5.1.6", "5.3.2", "5.5.2", "8.4.2");
  }

  @Test
  void aCategoryThatCannotBeLiftedIsNamed_andAsksForNothing() {
    var path =
        ShortestPath.of(
            ACase.NINE_OF_TEN,
            List.of(
                readiness(1, tally(5, 4, 0, 1), notReady("1.1.1", 1)),
                readiness(2, tally(8, 0, 0, 2), notReady("2.1.1", 1), notReady("2.1.2", 1)),
                readiness(3, tally(0, 0, 7, 0))));

    assertThat(path.outOfReach()).containsExactly(new CategoryNo(1), new CategoryNo(3));
    assertThat(numbers(path)).containsExactly("2.1.1");
  }

  @Test
  void whereOneCategoryIsEnough_thePathLeadsToTheNearest() {
    var anyCategory =
        new PassRule(9, 10, Comparison.GE, false, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);
    var far = readiness(1, tally(7, 0, 0, 3), notReady("1.1.1", 1), notReady("1.1.2", 1));
    var nearWithMore = readiness(2, tally(8, 0, 0, 2), notReady("2.1.1", 3));
    var near = readiness(3, tally(8, 0, 0, 2), notReady("3.1.1", 2));

    assertThat(numbers(ShortestPath.of(anyCategory, List.of(far, nearWithMore, near))))
        .containsExactly("3.1.1");
    assertThat(numbers(ShortestPath.of(anyCategory, List.of(far, readiness(4, tally(9, 1, 0, 0))))))
        .isEmpty();
  }

  @Test
  void moreToDoThanIsNotReadyIsRefused() {
    assertThatThrownBy(() -> readiness(1, tally(9, 0, 0, 0), notReady("1.1.1", 1)))
        .isInstanceOf(RefusedFacts.class);
  }

  private static List<String> numbers(ShortestPath path) {
    return path.steps().stream().map(step -> step.requirement().no().value()).toList();
  }

  private static Readiness readiness(int no, CategoryTally tally, NotReady... notReady) {
    return new Readiness(new CategoryNo(no), tally, List.of(notReady));
  }

  private static NotReady notReady(String no, int missing) {
    return new NotReady("R" + no, new RequirementNo(no), missing);
  }
}
