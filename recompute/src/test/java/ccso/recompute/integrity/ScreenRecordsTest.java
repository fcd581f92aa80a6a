package ccso.recompute.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.integrity.IntegrityLimits.Kind;
import ccso.recompute.integrity.ScreenRecords.Claims;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.Records;
import ccso.recompute.source.AnonymousBank;
import ccso.recompute.source.Loaded;
import ccso.recompute.source.MappedRecords;
import ccso.recompute.source.ProposeMapping;
import ccso.recompute.synthetic.Centre;
import ccso.recompute.synthetic.Defect;
import ccso.recompute.synthetic.WriteYear;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What was put into synthetic months is found, and nothing else.
class ScreenRecordsTest {

  private static final Map<Defect, String> FOUND_BY =
      Map.ofEntries(
          Map.entry(Defect.IMPOSSIBLE_CLOCKS, "CLOCKS_IMPOSSIBLE"),
          Map.entry(Defect.COPIED_RECORDS, "COPIED_RECORDS"),
          Map.entry(Defect.DOUBLED_KEYS, "DOUBLED_KEYS"),
          Map.entry(Defect.MISSING_DAYS, "GAPS"),
          Map.entry(Defect.MISSING_HOURS, "GAPS"),
          Map.entry(Defect.OVERLAPPING_CALLS, "OVERLAPS"),
          Map.entry(Defect.EVEN_ARRIVALS, "ARRIVALS_TOO_REGULAR"),
          Map.entry(Defect.BUNCHED_WAITS, "BUNCHING"),
          Map.entry(Defect.INVENTED_WAITS, "WAITS_TOO_SIMPLE"),
          Map.entry(Defect.ROUNDED_TALK, "LAST_DIGIT"),
          Map.entry(Defect.SHIFTED_MONTH, "ZONE_SHIFT"),
          Map.entry(Defect.TOO_FEW_AGENTS, "ERLANG_IMPLAUSIBLE"),
          Map.entry(Defect.SHORT_CALLS, "SHORT_CALLS"),
          Map.entry(Defect.LATE_EDITS, "LATE_EDITS"),
          Map.entry(Defect.OUT_OF_ORDER, "OUT_OF_ORDER"));

  @TempDir private Path folder;

  /// `-Dccso.recompute.seeds=20` looks further.
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("ccso.recompute.seeds", 2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCleanCentreRaisesNothingBeyondAHint(long seed) throws Exception {
    IntegrityReport report = screened(new WriteYear(centre(seed)), Optional.empty());
    assertThat(report.findings(Kind.FACT)).isEmpty();
    assertThat(report.findings(Kind.STRONG)).isEmpty();
    assertThat(report.notMeasured())
        .containsExactlyInAnyOrder("SEATS_EXCEEDED", "NOT_ON_ROSTER", "JUST_OVER_TARGET");
  }

  /// The first seed with weak defects; further seeds with plain and weak ones by turns.
  @ParameterizedTest
  @EnumSource
  void whatWasSpoiltIsFound(Defect defect) throws Exception {
    assertFound(defect, 1, 12);
    for (long seed = 3; seed <= Long.getLong("ccso.recompute.seeds", 2); seed++) {
      assertFound(defect, seed % 2 == 0 ? 1 : 2, 100 + seed);
    }
  }

  private void assertFound(Defect defect, int strength, long seed) throws Exception {
    WriteYear year = new WriteYear(centre(seed), defect, strength);
    IntegrityReport report =
        screened(year, defect == Defect.DOUBLED_KEYS ? Optional.of(year) : Optional.empty());
    assertThat(report.findings())
        .as("%s, strength %d: %s", defect, strength, report.findings())
        .anyMatch(measure -> measure.rule().code().equals(FOUND_BY.get(defect)));
  }

  @Test
  void aRealMonthHasNoStrongSign() throws Exception {
    Path month = Path.of("data/anonymous-bank/anonymous_bank_1999_02.tsv.gz");
    try (Records records =
        Loaded.by(new AnonymousBank(), folder, month, ZoneOffset.UTC).store().open()) {
      IntegrityReport report =
          new ScreenRecords(IntegrityLimits.current()).of(records, Claims.NONE);
      assertThat(report.findings(Kind.STRONG)).isEmpty();
      assertThat(
              report.measures().stream()
                  .filter(m -> m.rule().code().equals("OVERLAPS") && m.subject().isEmpty())
                  .map(Measure::effect))
          .singleElement()
          .satisfies(share -> assertThat(share).isBetween(0.015, 0.018));
    }
  }

  @Test
  void declaredValuesJustOverTheirTargetAskForExplanation() throws Exception {
    Map<YearMonth, BigDecimal> declared = new TreeMap<>();
    for (int month = 1; month <= 6; month++) {
      declared.put(YearMonth.of(2026, month), new BigDecimal("80.2"));
    }
    try (Records records = load(new WriteYear(centre(5)), Optional.empty()).store().open()) {
      Claims claims = new Claims(20, 2, declared, Optional.of(new BigDecimal("80")));
      assertThat(new ScreenRecords(IntegrityLimits.current()).of(records, claims).findings())
          .extracting(measure -> measure.rule().code())
          .contains("JUST_OVER_TARGET", "SEATS_EXCEEDED");
    }
  }

  private static Centre centre(long seed) {
    return new Centre(seed, 500, YearMonth.of(2025, 9), 6, Loaded.SHANGHAI);
  }

  private IntegrityReport screened(WriteYear year, Optional<WriteYear> doubles) throws Exception {
    try (Records records = load(year, doubles).store().open()) {
      return new ScreenRecords(IntegrityLimits.current()).of(records, Claims.NONE);
    }
  }

  private Loaded load(WriteYear year, Optional<WriteYear> doubles) throws Exception {
    Path place = Files.createTempDirectory(folder, "year");
    Path file = place.resolve("year.csv");
    assertThat(year.into(file)).isGreaterThan(50_000);
    MappedRecords layout =
        new MappedRecords(new ProposeMapping(CanonicalTable.CALLS, Loaded.SHANGHAI).of(file));
    Loaded loaded = Loaded.by(layout, place, file, Loaded.SHANGHAI);
    assertThat(loaded.file().rejected()).isZero();
    if (doubles.isPresent()) {
      Path again = place.resolve("again.csv");
      assertThat(doubles.get().doublesInto(again)).isPositive();
      return Loaded.by(layout, place, again, Loaded.SHANGHAI);
    }
    return loaded;
  }
}
