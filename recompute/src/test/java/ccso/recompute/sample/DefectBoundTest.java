package ccso.recompute.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ccso.recompute.sample.AcceptanceSampling.Plan;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bounds and plans against published tables.
class DefectBoundTest {

  @ParameterizedTest
  @CsvSource({
    "0, 59, 0, 0.0606",
    "2, 80, 0.0030, 0.0874",
    "5, 200, 0.0082, 0.0574",
    "81, 263, 0.2527, 0.3676"
  })
  void clopperAndPearson(int defects, int records, double low, double high) {
    double[] bounds = DefectBound.twoSided(defects, records, 0.95);
    assertThat(bounds[0]).isCloseTo(low, within(0.00005));
    assertThat(bounds[1]).isCloseTo(high, within(0.00005));
  }

  @Test
  void oneSidedUpperBounds() {
    assertThat(DefectBound.upper(0, 59, 0.95)).isCloseTo(0.0495, within(0.00005));
    assertThat(DefectBound.upper(5, 100, 0.95)).isCloseTo(0.1023, within(0.00005));
    assertThat(DefectBound.upper(0, 360, 0.95)).isLessThan(0.0083);
    assertThat(DefectBound.upper(0, 30, 0.95)).isLessThan(0.0951);
    assertThat(DefectBound.upper(7, 7, 0.95)).isEqualTo(1);
    assertThat(DefectBound.lower(0, 7, 0.95)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0.10, 0.05, 29", "0.05, 0.05, 59", "0.03, 0.05, 99", "0.02, 0.05, 149", "0.01, 0.05, 299",
    "0.10, 0.10, 22", "0.05, 0.10, 45", "0.03, 0.10, 76", "0.02, 0.10, 114", "0.01, 0.10, 230",
    "0.04, 0.05, 74", "0.06, 0.05, 49", "0.07, 0.05, 42", "0.08, 0.05, 36", "0.09, 0.05, 32",
    "0.15, 0.05, 19", "0.20, 0.05, 14"
  })
  void discoverySampling(double share, double risk, int records) {
    assertThat(DefectBound.discovery(share, risk)).isEqualTo(records);
  }

  @ParameterizedTest
  @CsvSource({"1000, 50, 59, 0.0442", "500, 25, 50, 0.0670", "100, 5, 45, 0.0462"})
  void smallLots(int lot, int defective, int sample, double none) {
    assertThat(DefectBound.noneOf(lot, defective, sample)).isCloseTo(none, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    "501, J, 80",
    "1200, J, 80",
    "1201, K, 125",
    "3200, K, 125",
    "3201, L, 200",
    "10000, L, 200",
    "10001, M, 315",
    "35000, M, 315",
    "35001, N, 500",
    "150000, N, 500",
    "150001, P, 800",
    "500000, P, 800",
    "500001, Q, 1250"
  })
  void iso2859CodeLetters(long lot, char letter, int sample) {
    assertThat(AcceptanceSampling.letterFor(lot)).isEqualTo(letter);
    assertThat(AcceptanceSampling.sampleOf(letter)).isEqualTo(sample);
  }

  @ParameterizedTest
  @CsvSource({
    "K, 1.0, K, 3", "K, 2.5, K, 7", "M, 0.65, M, 5", "M, 1.0, M, 7", "M, 2.5, M, 14",
    "K, 0.10, K, 0", "K, 0.15, J, 0", "K, 0.25, L, 1", "J, 0.65, J, 1", "L, 10, K, 21"
  })
  void iso2859NormalInspection(char letter, String aql, char used, int acceptance) {
    Plan plan = AcceptanceSampling.plan(letter, aql);
    assertThat(plan).isEqualTo(new Plan(used, AcceptanceSampling.sampleOf(used), acceptance));
    assertThat(plan.rejection()).isEqualTo(acceptance + 1);
  }

  @Test
  void anAqlIsNoGuarantee() {
    assertThat(DefectBound.atMost(3, 125, 0.01)).isCloseTo(0.963, within(0.0005));
  }

  @Test
  void pickedRecordsNeverEnterTheEstimate() {
    DrawnRecord record = new DrawnRecord(YearMonth.of(2026, 1), 1, "C1", "00", 1, 2);
    CheckSheet.Result good = new CheckSheet.Result(record, List.of());
    CheckSheet.Result bad = new CheckSheet.Result(record, List.of(CheckSheet.Point.RECORDING));
    CheckSheet sheet = new CheckSheet(List.of(good, good), List.of(bad, bad, bad));
    assertThat(sheet.finding().orElseThrow().defective()).isZero();
    assertThat(sheet.finding().orElseThrow().records()).isEqualTo(2);
    assertThat(new CheckSheet(List.of(), List.of(bad)).finding()).isEmpty();
  }
}
