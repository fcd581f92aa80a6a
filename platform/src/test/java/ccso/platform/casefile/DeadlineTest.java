package ccso.platform.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.calendar.WorkingCalendar;
import ccso.platform.standard.Procedure;
import ccso.platform.standard.Procedure.Limit;
import ccso.platform.standard.Procedure.Unit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// All days are of November and December 2026, a stretch without holidays; the 2nd of November is a
/// Monday.
class DeadlineTest {
  private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(Map.of());
  private static final Procedure PROCEDURE =
      new Procedure(
          List.of(
              limit(
                  "REVIEW",
                  List.of("DOCUMENT_REVIEW"),
                  List.of("SUPPLEMENT"),
                  15,
                  Unit.WORKING_DAYS),
              limit("SUPPLEMENT", List.of("SUPPLEMENT"), List.of(), 10, Unit.WORKING_DAYS),
              limit(
                  "ACCEPTANCE",
                  List.of("SUBMITTED", "ACCEPTANCE_REVIEW"),
                  List.of(),
                  5,
                  Unit.WORKING_DAYS),
              limit("MENDING", List.of("RECTIFICATION"), List.of(), 60, Unit.CALENDAR_DAYS)),
          List.of(),
          2,
          3,
          1,
          3,
          2,
          6,
          1,
          null,
          6,
          List.of(),
          null);

  @Test
  void theDayOfTheEventDoesNotCount() {
    assertThat(due("2026-11-03", "SUBMITTED 2026-11-02"))
        .get()
        .satisfies(it -> {
          assertThat(it.due()).isEqualTo("2026-11-09");
          assertThat(it.workingDaysLeft()).isEqualTo(4);
        });
  }

  @Test
  void aLimitOverTwoStatesRunsFromTheFirst() {
    assertThat(due("2026-11-05", "SUBMITTED 2026-11-02", "ACCEPTANCE_REVIEW 2026-11-04"))
        .get()
        .returns(LocalDate.of(2026, 11, 9), Deadline::due);
  }

  @Test
  void aCorrectionStartsTheAnswersLimitAnew() {
    assertThat(
            due(
                "2026-11-17",
                "SUBMITTED 2026-11-02",
                "ACCEPTANCE_REVIEW 2026-11-03",
                "CORRECTION 2026-11-04",
                "ACCEPTANCE_REVIEW 2026-11-16"))
        .get()
        .returns(LocalDate.of(2026, 11, 23), Deadline::due);
  }

  @Test
  void aSupplementStopsTheReviewsClockAndRunsItsOwn() {
    assertThat(due("2026-11-12", "DOCUMENT_REVIEW 2026-11-02", "SUPPLEMENT 2026-11-10"))
        .get()
        .returns("SUPPLEMENT", Deadline::limit)
        .returns(LocalDate.of(2026, 11, 24), Deadline::due);
    assertThat(
            due(
                "2026-11-18",
                "DOCUMENT_REVIEW 2026-11-02",
                "SUPPLEMENT 2026-11-10",
                "DOCUMENT_REVIEW 2026-11-17"))
        .get()
        .returns("REVIEW", Deadline::limit)
        // 15 working days from the 2nd would be the 23rd; five of them stood still.
        .returns(LocalDate.of(2026, 11, 30), Deadline::due);
  }

  @Test
  void aCaseOnHoldStandsStill() {
    Deadline held = due("2026-11-13", "SUBMITTED 2026-11-02", "ON_HOLD 2026-11-05").orElseThrow();
    assertThat(held.paused()).isTrue();
    assertThat(held.over()).isFalse();
    assertThat(held.workingDaysLeft()).isEqualTo(2);
    assertThat(due("2026-12-01", "SUBMITTED 2026-11-02", "ON_HOLD 2026-11-05").orElseThrow())
        .returns(2, Deadline::workingDaysLeft);
  }

  @Test
  void theLastDayIsStillInTimeAndTheNextWorkingDayIsNot() {
    assertThat(due("2026-11-09", "SUBMITTED 2026-11-02").orElseThrow().over()).isFalse();
    assertThat(due("2026-11-10", "SUBMITTED 2026-11-02").orElseThrow().over()).isTrue();
  }

  @Test
  void calendarDaysAreCountedWithoutWeekends() {
    assertThat(due("2026-11-03", "RECTIFICATION 2026-11-02"))
        .get()
        .returns(LocalDate.of(2027, 1, 1), Deadline::due);
  }

  @Test
  void anExtensionMovesTheLastDay() {
    assertThat(
            Deadline.of(
                PROCEDURE,
                stays("SUBMITTED 2026-11-02"),
                limit -> limit.equals("ACCEPTANCE") ? 3 : 0,
                WEEKDAYS,
                LocalDate.of(2026, 11, 3)))
        .get()
        .returns(LocalDate.of(2026, 11, 12), Deadline::due);
  }

  @Test
  void noLimitRunsWhereThePolicyNamesNone() {
    assertThat(due("2026-11-03", "DRAFT 2026-11-02")).isEmpty();
    assertThat(due("2026-11-03", "TEAM_FORMING 2026-11-01", "ON_HOLD 2026-11-02")).isEmpty();
  }

  private static Optional<Deadline> due(String today, String... stays) {
    return Deadline.of(PROCEDURE, stays(stays), limit -> 0, WEEKDAYS, LocalDate.parse(today));
  }

  /// Each as "STATE yyyy-mm-dd".
  private static List<CaseStay> stays(String... entered) {
    List<CaseStay> stays = new ArrayList<>();
    for (int i = 0; i < entered.length; i++) {
      String stay = entered[i];
      stays.add(
          new CaseStay(
              CaseState.valueOf(stay.substring(0, stay.indexOf(' '))),
              at(stay),
              i + 1 < entered.length ? at(entered[i + 1]) : null));
    }
    return stays;
  }

  /// Half past midnight in Shanghai is still the day before in UTC: the date must not slip.
  private static java.time.Instant at(String stay) {
    return LocalDate.parse(stay.substring(stay.indexOf(' ') + 1))
        .atTime(LocalTime.of(0, 30))
        .atZone(ZoneId.of("Asia/Shanghai"))
        .toInstant();
  }

  private static Limit limit(
      String name, List<String> runs, List<String> pauses, int days, Unit unit) {
    return new Limit(name, runs, pauses, days, unit, "CLERK");
  }
}
