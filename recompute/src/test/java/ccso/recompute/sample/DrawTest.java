package ccso.recompute.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.recompute.records.Records;
import ccso.recompute.source.AnonymousBank;
import ccso.recompute.source.Loaded;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same list for everybody: published vectors, and the draw over the real month.
class DrawTest {

  private static final YearMonth FEBRUARY = YearMonth.of(1999, 2);

  /// Made in public; the vectors of the real month are for it.
  private static final String DIGITS = "20991231428857142857";

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

  @Test
  void theSamplerOfElectionAudits() {
    assertThat(DrawNumbers.withRepeats("3546311556112163624615351222", 876, 5))
        .containsExactly(740L, 180L, 264L, 789L, 238L);
    assertThat(DrawNumbers.withRepeats("1", 1_000, 3)).containsExactly(97L, 89L, 163L);
    assertThat(DrawNumbers.withRepeats("0", 2, 3)).containsExactly(1L, 1L, 2L);
    assertThat(DrawNumbers.of(DIGITS, 33_344, 10))
        .containsExactly(8631L, 14949L, 28066L, 25583L, 18261L, 20557L, 30541L, 542L, 284L, 2065L);
    assertThat(DrawNumbers.of("0", 2, 2)).containsExactly(1L, 2L);
    assertThatThrownBy(() -> DrawNumbers.of("0", 2, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eightyRecordsOfTheRealMonth() throws Exception {
    List<DrawnRecord> drawn = new DrawSample(records).by(Seed.of(DIGITS), new SamplePlan(80, 80));
    assertThat(drawn.stream().limit(5).map(DrawnRecord::key))
        .containsExactly(
            "AA0206|36585", "AA0104|23926", "AA0105|35032", "AA0203|35208", "AA0113|5763");
    assertThat(Sha256.of(String.join("\n", drawn.stream().map(DrawnRecord::key).toList())))
        .isEqualTo("2032bf5ab003ef2beded447a6464c7f27db101b3d9717b7209b33a55dcbafc20");
    assertThat(drawn)
        .allSatisfy(record -> {
          assertThat(record.month()).isEqualTo(FEBRUARY);
          assertThat(record.ticket()).isEqualTo(Sha256.of(DIGITS + "," + record.key()));
          assertThat(record.rowNo()).isBetween(2L, 33_345L);
        });
  }

  @Test
  void aLargerSampleBeginsWithTheSmallerOne() throws Exception {
    DrawSample draw = new DrawSample(records);
    List<DrawnRecord> small = draw.by(Seed.of("007"), new SamplePlan(30, 30));
    List<DrawnRecord> large = draw.by(Seed.of("007"), new SamplePlan(30, 30).doubled());
    assertThat(large).hasSize(60).startsWith(small.toArray(DrawnRecord[]::new));
    assertThat(draw.by(Seed.of("7"), new SamplePlan(30, 30)))
        .as("the seed is text")
        .isNotEqualTo(small);
  }

  @Test
  void theRootIsThatOfTheSortedKeysAndAnyKeyChangesIt() throws Exception {
    Manifest manifest = MakeManifest.of(records);
    List<String> keys = new ArrayList<>();
    try (var statement = records.database().connection().createStatement();
        var row = statement.executeQuery("SELECT call_id FROM all_calls")) {
      while (row.next()) {
        keys.add(row.getString(1));
      }
    }
    Collections.sort(keys);
    assertThat(manifest.records()).isEqualTo(33_344);
    assertThat(manifest.root()).isEqualTo(Sha256.of(String.join("\n", keys)));
    assertThat(manifest.months()).containsOnlyKeys(FEBRUARY);
    assertThat(manifest.text()).contains("root\t" + manifest.root());
    keys.removeLast();
    assertThat(manifest.root()).isNotEqualTo(Sha256.of(String.join("\n", keys)));
  }

  @Test
  void theNonceIsTheOneCommittedTo() {
    String nonce = "00ff10";
    Seed seed = new Seed("01234", nonce, "ab".repeat(32));
    assertThat(seed.text()).isEqualTo("01234," + nonce + "," + "ab".repeat(32));
    assertThat(seed.reveals(Seed.commitmentTo(nonce))).isTrue();
    assertThat(seed.reveals(Seed.commitmentTo("00ff11"))).isFalse();
    assertThatThrownBy(() -> Seed.of("12a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Seed("1", "ABCD", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void atLeastThirtyAMonthAnd360InAllTheRestBySize() {
    Map<YearMonth, Long> year = new TreeMap<>();
    for (int month = 1; month <= 12; month++) {
      year.put(YearMonth.of(2026, month), 1_000L);
    }
    assertThat(SamplePlan.USUAL.sizes(year).values()).containsOnly(30);
    year.put(YearMonth.of(2026, 3), 10L);
    Map<YearMonth, Integer> sizes = SamplePlan.USUAL.sizes(year);
    assertThat(sizes).containsEntry(YearMonth.of(2026, 3), 10);
    assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(360);
    assertThat(SamplePlan.USUAL.sizes(Map.of(FEBRUARY, 50L))).containsEntry(FEBRUARY, 50);
    assertThat(SamplePlan.USUAL.sizes(Map.of(FEBRUARY, 5_000L))).containsEntry(FEBRUARY, 360);
  }
}
