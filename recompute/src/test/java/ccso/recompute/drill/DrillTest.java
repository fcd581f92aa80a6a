package ccso.recompute.drill;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.drill.CompareMonths.Compared;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.Records;
import ccso.recompute.source.Loaded;
import ccso.recompute.source.MappedRecords;
import ccso.recompute.source.ProposeMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a month to the line, and a month exported anew.
class DrillTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final String HANDED_IN =
      """
      call_id,start_time,queue_start,answer_time,end_time,agent
      C1,2026-01-05 09:00:00,2026-01-05 09:00:05,2026-01-05 09:00:15,2026-01-05 09:02:15,1001
      C2,2026-01-05 09:10:00,2026-01-05 09:10:05,,2026-01-05 09:10:45,
      C3,2026-01-05 11:00:00,2026-01-05 11:00:05,2026-01-05 11:00:35,2026-01-05 11:01:35,1002
      """;

  @TempDir private Path folder;

  @Test
  void aCellLeadsToItsRowsAndARowToItsLine() throws Exception {
    Path file = Files.writeString(folder.resolve("calls.csv"), HANDED_IN);
    try (Records records = load(file).store().open()) {
      DrillDown drill = new DrillDown(records);
      LocalDate day = LocalDate.of(2026, 1, 5);
      assertThat(drill.cells(JANUARY, 20))
          .containsExactly(
              new DrillDown.Cell(day, 9, 2, 1, 1, 1), new DrillDown.Cell(day, 11, 1, 1, 0, 0));
      List<DrillDown.Row> rows =
          drill.rows(
              new DrillDown.Where(
                  JANUARY, Optional.of(day), Optional.of(9), Optional.of("ABANDONED_QUEUE")),
              0,
              10);
      assertThat(rows)
          .singleElement()
          .satisfies(row -> {
            assertThat(row.callId()).isEqualTo("C2");
            assertThat(row.waitMillis()).isEqualTo(40_000);
            assertThat(SourceLines.of(file, List.of(row.rowNo(), 99L)))
                .isEqualTo(
                    Map.of(3L, "C2,2026-01-05 09:10:00,2026-01-05 09:10:05,,2026-01-05 09:10:45,"));
          });
      assertThat(drill.rows(DrillDown.Where.month(JANUARY), 2, 10)).hasSize(1);
    }
  }

  @Test
  void aMonthExportedAnewIsHeldAgainstTheOneHandedIn() throws Exception {
    Path before = Files.writeString(folder.resolve("before.csv"), HANDED_IN);
    Path after =
        Files.writeString(
            folder.resolve("after.csv"),
            HANDED_IN.replace("11:00:35,", "11:00:25,").replace("C2,", "C9,"));
    try (Records handedIn = load(before).store().open();
        Records again = load(after).store().open()) {
      Compared compared = CompareMonths.of(handedIn, again, JANUARY);
      assertThat(compared.same()).isEqualTo(1);
      assertThat(compared.onlyHandedIn()).isEqualTo(1);
      assertThat(compared.onlyAgain()).isEqualTo(1);
      assertThat(compared.changed()).isEqualTo(1);
      assertThat(compared.columns()).containsOnlyKeys("answer_ts", "wait_ms", "talk_ms");
      assertThat(compared.first())
          .extracting(CompareMonths.Difference::callId)
          .containsExactly("C2", "C3", "C9");
    }
  }

  private Loaded load(Path file) throws Exception {
    Path place = Files.createTempDirectory(folder, "store");
    return Loaded.by(
        new MappedRecords(new ProposeMapping(CanonicalTable.CALLS, Loaded.SHANGHAI).of(file)),
        place,
        file,
        Loaded.SHANGHAI);
  }
}
