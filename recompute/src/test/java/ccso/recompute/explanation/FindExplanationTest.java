package ccso.recompute.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.explanation.WaitCube.Level;
import ccso.recompute.indicator.Comparison;
import ccso.recompute.indicator.CountingRules;
import ccso.recompute.indicator.CountingRules.ClockStart;
import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.indicator.Kpi;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputeKpi;
import ccso.recompute.indicator.RunIndicator;
import ccso.recompute.months.CheckTwelveMonths;
import ccso.recompute.months.Gap;
import ccso.recompute.months.TwelveMonthsReport;
import ccso.recompute.records.Records;
import ccso.recompute.source.AnonymousBank;
import ccso.recompute.source.Loaded;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A declared service level of the real month is recognised by the definition that gives it.
class FindExplanationTest {

  private static final YearMonth FEBRUARY = YearMonth.of(1999, 2);
  private static final DefinitionCard CARD =
      DefinitionCard.usual("SERVICE_LEVEL", LocalDate.of(1999, 1, 1));

  @TempDir private static Path folder;

  private static Records records;

  @BeforeAll
  static void load() throws Exception {
    Path month = Path.of("data/anonymous-bank/anonymous_bank_1999_02.tsv.gz");
    records = Loaded.by(new AnonymousBank(), folder, month, ZoneOffset.UTC).store().open();
  }

  @AfterAll
  static void close() throws Exception {
    records.close();
  }

  @ParameterizedTest
  @EnumSource
  void theCubeSaysWhatTheQueriesSay(Level level) throws Exception {
    WaitCube cube = WaitCube.of(records, CountingRules.USUAL, ClockStart.QUEUE);
    for (int threshold : new int[] {0, 1, 5, 20, 60, 119}) {
      for (int shortLimit : new int[] {0, 2, 5, 30}) {
        Map<String, Long> limits =
            Map.of("threshold_s", (long) threshold, "short_s", (long) shortLimit);
        MonthlyFigure asked =
            new RunIndicator(records)
                .run(Kpi.named("SERVICE_LEVEL").variant(level.name()), limits)
                .in(FEBRUARY)
                .orElseThrow();
        assertThat(cube.level(FEBRUARY, level, threshold, shortLimit, false, true))
            .isEqualTo(asked);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "59.68, SERVICE_LEVEL_V4, 20",
    "56.1, SERVICE_LEVEL_V3, 20",
    "49.02, SERVICE_LEVEL_V6, 20",
    "52.54, SERVICE_LEVEL_V5, 20"
  })
  void theDeclaredValueIsThatOfAnotherVariant(String declared, String variant, int threshold)
      throws Exception {
    Explanation first = explanations(declared).getFirst();
    assertThat(first.definition().code()).isEqualTo(variant);
    assertThat(first.thresholdSeconds()).isEqualTo(threshold);
    assertThat(first.whole()).isTrue();
  }

  @Test
  void orOfAnotherThreshold() throws Exception {
    MonthlyFigure at30 =
        WaitCube.of(records, CountingRules.USUAL, ClockStart.QUEUE)
            .level(FEBRUARY, Level.SERVICE_LEVEL_V1, 30, 5, false, true);
    String declared = at30.rounded(CARD.definition().unit(), 3).orElseThrow().toPlainString();
    Explanation first = explanations(declared).getFirst();
    assertThat(first.definition().code()).isEqualTo("SERVICE_LEVEL_V1");
    assertThat(first.thresholdSeconds()).isEqualTo(30);
  }

  @Test
  void anInventedValueOfManyDecimalsHasNone() throws Exception {
    assertThat(explanations("93.123456")).isEmpty();
  }

  @Test
  void theComparisonHoldsToTheTolerance() throws Exception {
    RecomputeKpi.Outcome outcome = new RecomputeKpi(records).by(CARD);
    assertThat(Comparison.of(CARD, FEBRUARY, new BigDecimal("52.2"), outcome))
        .isInstanceOf(Comparison.Differs.class);
    assertThat(Comparison.of(CARD, FEBRUARY, new BigDecimal("52.17"), outcome))
        .isInstanceOf(Comparison.Agrees.class);
    assertThat(Comparison.of(CARD, FEBRUARY, new BigDecimal("52"), outcome))
        .as("half a unit of the declared rounding is within it")
        .isInstanceOf(Comparison.Agrees.class);
    assertThat(Comparison.of(CARD, FEBRUARY, new BigDecimal("59.68"), outcome))
        .isInstanceOfSatisfying(
            Comparison.Differs.class,
            differs -> assertThat(differs.difference()).isEqualByComparingTo("7.60"));
    assertThat(Comparison.of(CARD, FEBRUARY.plusMonths(1), BigDecimal.TEN, outcome))
        .isInstanceOf(Comparison.NoFigure.class);
  }

  @Test
  void firstContactResolutionIsThatOfTheNotes() throws Exception {
    DefinitionCard card = DefinitionCard.usual("FCR", LocalDate.of(1999, 1, 1));
    RecomputeKpi recompute = new RecomputeKpi(records);
    List<String> values = new ArrayList<>();
    for (long hours : new long[] {24, 72, 168}) {
      var outcome = recompute.by(card.withVariant("FCR", Map.of("window_h", hours)));
      assertThat(outcome)
          .isInstanceOfSatisfying(
              RecomputeKpi.Computed.class,
              computed ->
                  values.add(
                      computed
                          .indicator()
                          .in(FEBRUARY)
                          .orElseThrow()
                          .rounded(card.definition().unit(), 1)
                          .orElseThrow()
                          .toString()));
    }
    // the notes say 37.8 for seven days and leave open where the last seven begin
    assertThat(values).containsExactly("60.4", "48.5", "37.7");
  }

  @Test
  void theMeanOfDaysIsNotTheMonth() throws Exception {
    DefinitionCard days = CARD.withRules(CARD.rules().by(CountingRules.Aggregation.MEAN_OF_DAYS));
    assertThat(new RecomputeKpi(records).by(days))
        .isInstanceOfSatisfying(
            RecomputeKpi.Computed.class,
            computed ->
                assertThat(
                        computed
                            .indicator()
                            .in(FEBRUARY)
                            .orElseThrow()
                            .in(CARD.definition().unit()))
                    .isNotEqualTo(Optional.of(new BigDecimal("52.08"))));
  }

  @Test
  void aCardSavedAndReadAgainIsTheSameAndAnyChangeChangesItsDigest() {
    assertThat(DefinitionCard.of(CARD.text())).isEqualTo(CARD);
    assertThat(CARD.withVariant("SERVICE_LEVEL_V2", CARD.limits()).sha256())
        .isNotEqualTo(CARD.sha256());
    assertThat(CARD.withVariant(CARD.variant(), Map.of("threshold_s", 30L)).sha256())
        .isNotEqualTo(CARD.sha256());
  }

  @Test
  void oneMonthIsNotTwelveAndItsGapsAreNamed() throws Exception {
    TwelveMonthsReport report =
        new CheckTwelveMonths(records)
            .until(FEBRUARY, LocalDate.of(1999, 4, 28), List.of(CARD, CARD));
    assertThat(report.holds()).isFalse();
    assertThat(report.coverage().missing()).hasSize(11);
    assertThat(report.stale()).isEmpty();
    assertThat(report.undated()).hasSize(1);
    assertThat(report.gaps())
        .hasSizeGreaterThanOrEqualTo(11)
        .anyMatch(Gap.OfMonth.class::isInstance);
    assertThat(
            new CheckTwelveMonths(records)
                .until(FEBRUARY, LocalDate.of(1999, 4, 29), List.of())
                .stale())
        .contains(FEBRUARY);
    assertThat(
            new CheckTwelveMonths(records)
                .until(FEBRUARY, LocalDate.of(1999, 2, 28), List.of())
                .unfinished())
        .contains(FEBRUARY);
  }

  private static List<Explanation> explanations(String declared) throws Exception {
    return new FindExplanation(records).of(CARD, Map.of(FEBRUARY, new BigDecimal(declared)));
  }
}
