package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.Thresholds;
import ccso.recompute.indicator.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// February 1999 of the Anonymous Bank against the facts in the README beside it.
class RealMonthTest {

  private static RecomputedFile february;

  @BeforeAll
  static void recompute() throws Exception {
    february = Recomputation.of(RealMonth.FILE, Thresholds.USUAL);
  }

  @Test
  void everyRowIsReadAndOnlyThePhantomsAreLeftOut() {
    assertThat(february.rows()).isEqualTo(33_344);
    assertThat(february.calls()).isEqualTo(33_066);
    assertThat(february.phantoms()).isEqualTo(278);
    assertThat(february.rejected()).isZero();
    assertThat(february.months()).containsExactly(Figures.FEBRUARY_1999);
  }

  @Test
  void theDigestIsThatOfTheUncompressedFile() {
    assertThat(february.sha256())
        .isEqualTo("4004237dcb32355816e9bf98b9a61401ec4ded56c5c66c4a51d3e78f9802cf46");
    assertThat(february.bytes()).isEqualTo(3_453_308);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFERED, 31125",
    "ANSWERED, 27162",
    "ABANDONED, 3963",
    "HUNG_UP_BEFORE_QUEUE, 1941",
    "ASA, 40.77",
    "ASA_WAITED, 78.57",
    "AHT, 176.35",
    "AHT_WITH_AGENT, 179.03",
    "ABANDONMENT, 12.73",
    "ABANDONMENT_WITH_IVR, 17.86",
    "ABANDONMENT_WITHOUT_SHORT, 11.96",
    "SERVICE_LEVEL_V1, 52.08",
    "SERVICE_LEVEL_V2, 54.27",
    "SERVICE_LEVEL_V3, 56.12",
    "SERVICE_LEVEL_V4, 59.68",
    "SERVICE_LEVEL_V5, 52.54",
    "SERVICE_LEVEL_V6, 49.02"
  })
  void theIndicatorsAreThoseOfTheReadme(String code, String value) {
    assertThat(Figures.value(february, code)).isEqualTo(value);
  }

  @Test
  void averageSpeedOfAnswerIsThePublishedOneToOneDecimal() {
    assertThat(Figures.figure(february, "ASA").rounded(Unit.SECONDS, 1).orElseThrow())
        .hasToString("40.8");
    assertThat(Figures.figure(february, "ASA_WAITED").rounded(Unit.SECONDS, 1).orElseThrow())
        .hasToString("78.6");
  }

  @ParameterizedTest
  @CsvSource({
    "ANSWERED_WITHOUT_AGENT, 491, 27162",
    "AGENT_OVERLAPS, 446, 26671",
    "DAYS_WITH_CALLS, 28, 28",
    "ANSWERED_WITHOUT_SERVICE_TIME, 50, 27162",
    "ABANDONED_WITH_SERVICE_TIME, 97, 3963",
    "MENU_CLOCK_BACK, 23, 33066"
  })
  void theRecordsOwnFactsAreCounted(String code, long numerator, long denominator) {
    assertThat(Figures.figure(february, code))
        .isEqualTo(new MonthlyFigure(Figures.FEBRUARY_1999, numerator, denominator));
  }

  @Test
  void overlapsAreOneAndTwoThirdsPercentOfCallsWithAnAgent() {
    assertThat(Figures.value(february, "AGENT_OVERLAPS")).isEqualTo("1.67");
    assertThat(IndependentCount.overlaps(RealMonth.rows())).isEqualTo(446);
  }

  @Test
  void theIndependentCountAgreesOnTheWholeMonth() {
    assertThat(Figures.byMonth(february).get("9902"))
        .containsAllEntriesOf(new IndependentCount(20, 5).figures(RealMonth.rows()).get("9902"));
  }

  @Test
  void lineFeedsAloneAndPlainTextGiveTheSameFigures(@TempDir Path folder) throws Exception {
    Path unix = RealMonth.write(folder.resolve("unix.tsv"), RealMonth.rows(), "\n");
    RecomputedFile plain = Recomputation.of(unix, Thresholds.USUAL);
    assertThat(Figures.byMonth(plain)).isEqualTo(Figures.byMonth(february));
    assertThat(plain.rejected()).isZero();
    assertThat(plain.sha256()).isNotEqualTo(february.sha256());
    Path windows = RealMonth.write(folder.resolve("windows.tsv"), RealMonth.rows());
    assertThat(Recomputation.of(windows, Thresholds.USUAL).sha256()).isEqualTo(february.sha256());
  }

  @Test
  void aByteOrderMarkAndAMissingLastLineEndDoNoHarm(@TempDir Path folder) throws Exception {
    String text = RealMonth.header() + "\r\n" + String.join("\r\n", RealMonth.firstRows(3));
    Path marked = Files.writeString(folder.resolve("marked.tsv"), "\uFEFF" + text);
    RecomputedFile file = Recomputation.of(marked, Thresholds.USUAL);
    assertThat(file.calls()).isEqualTo(3);
    assertThat(file.rejected()).isZero();
  }

  @Test
  void aCallQueuedAtMidnightItselfIsInTheQueue(@TempDir Path folder) throws Exception {
    List<String> atMidnight =
        RealMonth.rows().stream().filter(row -> row.contains("\t0:00:00\t0:00:27\t27\t")).toList();
    assertThat(atMidnight).hasSize(1);
    Path file =
        RealMonth.write(
            folder.resolve("midnight.tsv"),
            List.of(
                RealMonth.with(
                    RealMonth.with(
                        RealMonth.with(
                            RealMonth.with(atMidnight.getFirst(), 13, "HANG"), 14, "0:00:00"),
                        15,
                        "0:00:00"),
                    16,
                    "0")));
    assertThat(Figures.figure(Recomputation.of(file, Thresholds.USUAL), "ABANDONED").numerator())
        .isEqualTo(1);
  }
}
