package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.indicator.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Any part of the real month, in any order, spread over any months, with any limits: the figures
/// are those of a count that shares nothing with the code under test.
class CutAndShuffledProperties {

  private static Path file = Path.of("");

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("cut", ".tsv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aCutGivesTheFiguresThatAnIndependentCountGives(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6_000) int size,
      @ForAll @IntRange(min = 1, max = 14) int months,
      @ForAll @IntRange(min = 0, max = 120) int threshold,
      @ForAll @IntRange(min = 0, max = 30) int shortLimit)
      throws Exception {
    List<String> cut = cut(new Random(seed), size, months);
    RealMonth.write(file, cut, seed % 2 == 0 ? "\n" : "\r\n");

    RecomputedFile recomputed = Recomputation.of(file, new Thresholds(threshold, shortLimit));

    Map<String, Map<String, String>> expected =
        new IndependentCount(threshold, shortLimit).figures(cut);
    Map<String, Map<String, String>> found = new TreeMap<>(Figures.byMonth(recomputed));
    found
        .values()
        .forEach(month -> month.keySet().removeAll(List.of("AGENT_OVERLAPS", "DAYS_WITH_CALLS")));
    assertThat(found).isEqualTo(expected);
    assertThat(recomputed.rows()).isEqualTo(size);
    assertThat(recomputed.calls() + recomputed.phantoms()).isEqualTo(size);
    assertThat(recomputed.rejected()).isZero();
  }

  /// Shuffled, cut to size, and each row moved to one of the months that begin with January 1999.
  private static List<String> cut(Random random, int size, int months) {
    List<String> rows = new ArrayList<>(RealMonth.rows());
    Collections.shuffle(rows, random);
    return rows.subList(0, size).stream()
        .map(row ->
            RealMonth.with(row, 6, movedDate(RealMonth.field(row, 6), random.nextInt(months))))
        .toList();
  }

  private static String movedDate(String date, int months) {
    return "%02d%02d%s".formatted((99 + months / 12) % 100, 1 + months % 12, date.substring(4));
  }
}
