package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.indicator.Thresholds;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.RejectedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One line of ten is broken: it is listed with its line number, and the other nine count as if it
/// were not there.
class MalformedLineTest {

  /// Answered after 56 s in queue; every column says something.
  private static final String GOOD =
      "AA0101\t99001\t0\t0\tPS\t990201\t10:00:00\t10:00:04\t4\t10:00:04\t10:01:00\t56"
          + "\tAGENT\t10:01:00\t10:03:00\t120\tDEMO";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "1,  '',       EMPTY_FIELD,       vru+line,  ''",
    "2,  ' ',      EMPTY_FIELD,       call_id,   ''",
    "5,  '',       EMPTY_FIELD,       type,      ''",
    "6,  19990201, BAD_DATE,          date,      19990201",
    "6,  990230,   BAD_DATE,          date,      990230",
    "6,  99O201,   BAD_DATE,          date,      99*201",
    "6,  '',       BAD_DATE,          date,      ''",
    "7,  9h58m,    BAD_TIME,          vru_entry, 9*58*",
    "7,  10:00,    BAD_TIME,          vru_entry, 10:00",
    "8,  24:00:00, TIME_OUT_OF_RANGE, vru_exit,  24:00:00",
    "10, 10:60:00, TIME_OUT_OF_RANGE, q_start,   10:60:00",
    "11, 10:00:60, TIME_OUT_OF_RANGE, q_exit,    10:00:60",
    "11, 10:00:03, EXIT_BEFORE_START, q_exit,    10:00:03",
    "15, 9:59:00,  EXIT_BEFORE_START, ser_exit,  9:59:00",
    "9,  5,        DURATION_DIFFERS,  vru_time,  5",
    "12, 57,       DURATION_DIFFERS,  q_time,    57",
    "12, 0,        DURATION_DIFFERS,  q_time,    0",
    "16, 119,      DURATION_DIFFERS,  ser_time,  119",
    "12, 56.0,     BAD_SECONDS,       q_time,    56.0",
    "16, '',       BAD_SECONDS,       ser_time,  ''",
    "13, agent,    UNKNOWN_OUTCOME,   outcome,   *****",
    "17, '',       EMPTY_FIELD,       server,    ''"
  })
  void theLineIsListedWithItsNumberColumnAndReason(
      int column, String value, RejectReason reason, String field, String found) throws Exception {
    assertRejected(RealMonth.with(GOOD, column, value), new RejectedRow(6, reason, field, found));
  }

  @Test
  void aLostTabDoesNotShiftTheColumns() throws Exception {
    assertRejected(
        GOOD.replaceFirst("PS\t", "PS"), new RejectedRow(6, RejectReason.COLUMN_COUNT, "", "16"));
  }

  @Test
  void aTabTooManyDoesNotEither() throws Exception {
    assertRejected(GOOD + "\t", new RejectedRow(6, RejectReason.COLUMN_COUNT, "", "18"));
  }

  @Test
  void aBlankLineIsNoCall() throws Exception {
    assertRejected("", new RejectedRow(6, RejectReason.BLANK_LINE, "", ""));
  }

  @Test
  void aLineWithoutEndIsNotKept() throws Exception {
    assertRejected(
        GOOD + "x".repeat(RawLines.LONGEST_LINE_BYTES),
        new RejectedRow(6, RejectReason.LINE_TOO_LONG, "", ""));
  }

  @Test
  void aNameIsNeverPartOfWhatIsListed() throws Exception {
    String shifted = RealMonth.with(GOOD, 16, "YIFAT");
    assertRejected(shifted, new RejectedRow(6, RejectReason.BAD_SECONDS, "ser_time", "*****"));
  }

  @Test
  void aPhantomMustBeWellFormedToo() throws Exception {
    assertRejected(
        RealMonth.with(RealMonth.with(GOOD, 13, "PHANTOM"), 12, "1"),
        new RejectedRow(6, RejectReason.DURATION_DIFFERS, "q_time", "1"));
  }

  @Test
  void aLineThereTwiceCountsOnceAndTheSecondNamesTheFirst() throws Exception {
    List<String> rows = RealMonth.firstRows(9);
    rows.add(rows.get(2));
    RecomputedFile file = recompute(rows);
    assertThat(file.firstRejected())
        .containsExactly(new RejectedRow(11, RejectReason.DUPLICATE_ROW, "call_id", "4"));
    assertThat(Figures.byMonth(file)).isEqualTo(Figures.byMonth(recompute(rows.subList(0, 9))));
  }

  @Test
  void twoLinesOfOneKeyThatDifferAreBothRejectedInsteadOfOneBeingBelieved() throws Exception {
    List<String> rows = RealMonth.firstRows(9);
    rows.add(RealMonth.with(rows.get(2), 5, "TT"));
    RecomputedFile file = recompute(rows);
    assertThat(file.firstRejected())
        .containsExactly(
            new RejectedRow(4, RejectReason.CONFLICTING_KEY, "call_id", "4"),
            new RejectedRow(11, RejectReason.CONFLICTING_KEY, "call_id", "4"));
    assertThat(file.calls()).isEqualTo(8);
    List<String> others = RealMonth.firstRows(9);
    others.remove(2);
    assertThat(Figures.byMonth(file)).isEqualTo(Figures.byMonth(recompute(others)));
  }

  @Test
  void theSameCallIdOnAnotherLineIsAnotherCall() throws Exception {
    List<String> rows = RealMonth.firstRows(9);
    rows.add(RealMonth.with(rows.get(2), 1, "AA0199"));
    assertThat(recompute(rows).calls()).isEqualTo(10);
  }

  @Test
  void anUndocumentedTypeOfCallAndADamagedCustomerIdAreStillACall() throws Exception {
    String odd = RealMonth.with(RealMonth.with(GOOD, 5, "ZZ"), 3, "9.9E+9");
    assertThat(recompute(List.of(odd)).calls()).isEqualTo(1);
  }

  @Test
  void aQueueAndAServiceAcrossMidnightAreNoFaults() throws Exception {
    String late =
        "AA0101\t99001\t0\t0\tPS\t990228\t23:59:20\t23:59:30\t10\t23:59:30\t0:00:10\t40"
            + "\tAGENT\t0:00:10\t0:02:10\t120\tDEMO";
    RecomputedFile file = recompute(List.of(late));
    assertThat(file.months()).containsExactly(Figures.FEBRUARY_1999);
    assertThat(Figures.figure(file, "ASA").numerator()).isEqualTo(40_000);
    assertThat(Figures.figure(file, "AHT").numerator()).isEqualTo(120_000);
  }

  @Test
  void moreRejectedLinesThanAreListedAreStillCountedByReason() throws Exception {
    List<String> rows = new ArrayList<>(RealMonth.rows().subList(0, 5));
    for (int i = 0; i < Recomputation.LISTED + 7; i++) {
      rows.add("broken");
    }
    RecomputedFile file = recompute(rows);
    assertThat(file.firstRejected()).hasSize(Recomputation.LISTED);
    assertThat(file.firstRejected().getFirst().line()).isEqualTo(7);
    assertThat(file.rejectedByReason())
        .containsEntry(RejectReason.COLUMN_COUNT, Recomputation.LISTED + 7L);
    assertThat(file.calls()).isEqualTo(5);
  }

  /// The broken line stands fifth of ten, on line 6 of the file.
  private void assertRejected(String broken, RejectedRow expected) throws Exception {
    List<String> nine = RealMonth.firstRows(9);
    List<String> ten = new ArrayList<>(nine);
    ten.add(4, broken);
    RecomputedFile file = recompute(ten);
    assertThat(file.firstRejected()).containsExactly(expected);
    assertThat(file.rows()).isEqualTo(10);
    assertThat(file.calls()).isEqualTo(9);
    assertThat(Figures.byMonth(file)).isEqualTo(Figures.byMonth(recompute(nine)));
  }

  private RecomputedFile recompute(List<String> rows)
      throws FileRefused, IOException, SQLException {
    return Recomputation.of(RealMonth.write(folder.resolve("calls.tsv"), rows), Thresholds.USUAL);
  }
}
