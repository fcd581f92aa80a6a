package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.indicator.Thresholds;
import ccso.recompute.indicator.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The six definitions on the acceptance numbers that their authors printed.
class ServiceLevelTest {

  private final List<String> rows = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void icmiQueueTips2002() throws Exception {
    answered(860, 20).answered(140, 21).abandoned(10, 5).abandoned(10, 20).abandoned(40, 21);
    RecomputedFile file = recompute();
    assertThat(Figures.value(file, "SERVICE_LEVEL_V1")).isEqualTo("81.13");
    assertThat(Figures.value(file, "SERVICE_LEVEL_V2")).isEqualTo("82.69");
    assertThat(Figures.value(file, "SERVICE_LEVEL_V3")).isEqualTo("83.02");
    assertThat(Figures.value(file, "SERVICE_LEVEL_V4")).isEqualTo("86.00");
  }

  @Test
  void ciscoReportingGuide() throws Exception {
    answered(70, 10).abandoned(10, 10).answered(20, 60);
    RecomputedFile file = recompute();
    assertThat(Figures.figure(file, "SERVICE_LEVEL_V2").rounded(Unit.PERCENT, 1).orElseThrow())
        .hasToString("77.8");
    assertThat(Figures.value(file, "SERVICE_LEVEL_V1")).isEqualTo("70.00");
    assertThat(Figures.value(file, "SERVICE_LEVEL_V3")).isEqualTo("80.00");
  }

  @Test
  void aWaitOfExactlyTheLimitIsWithinIt() throws Exception {
    answered(1, 20).answered(1, 21).abandoned(1, 5).abandoned(1, 6);
    RecomputedFile file = recompute();
    assertThat(Figures.figure(file, "SERVICE_LEVEL_V4").numerator()).isEqualTo(1);
    assertThat(Figures.figure(file, "SERVICE_LEVEL_V5").denominator()).isEqualTo(3);
  }

  @Test
  void whereNothingCountsThereIsNoValueInsteadOfAZero() throws Exception {
    abandoned(3, 4);
    RecomputedFile file = recompute();
    assertThat(Figures.figure(file, "SERVICE_LEVEL_V4").rounded(Unit.PERCENT, 2)).isEmpty();
    assertThat(Figures.figure(file, "ASA").rounded(Unit.SECONDS, 2)).isEmpty();
  }

  private ServiceLevelTest answered(int calls, int wait) {
    return calls(calls, wait, "AGENT\t9:30:00\t9:33:00\t180\tDEMO");
  }

  private ServiceLevelTest abandoned(int calls, int wait) {
    return calls(calls, wait, "HANG\t0:00:00\t0:00:00\t0\tNO_SERVER");
  }

  private ServiceLevelTest calls(int calls, int wait, String end) {
    for (int i = 0; i < calls; i++) {
      rows.add(
          "AA0101\t%d\t0\t0\tPS\t990201\t9:00:00\t9:00:10\t10\t9:00:10\t9:%02d:%02d\t%d\t%s"
              .formatted(rows.size(), (10 + wait) / 60, (10 + wait) % 60, wait, end));
    }
    return this;
  }

  private RecomputedFile recompute() throws Exception {
    return Recomputation.of(RealMonth.write(folder.resolve("calls.tsv"), rows), Thresholds.USUAL);
  }
}
