package ccso.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.platform.engine.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class WorkingCalendarTest {
  private static final Calendars SHIPPED =
      new Calendars(JdbcClient.create(TestDatabase.fresh().owner()), new JsonMapper());
  private static final WorkingCalendar CALENDAR = SHIPPED.current();

  @ParameterizedTest(name = "{2} working days after {0} is {1}")
  @CsvSource(
      textBlock =
          """
          2026-11-23, 2026-11-30,  5
          2026-11-23, 2026-11-23,  0
          2026-11-21, 2026-11-23,  1
          2026-02-13, 2026-02-14,  1
          2026-02-13, 2026-02-24,  2
          2026-02-24, 2026-02-28,  4
          2026-04-30, 2026-05-06,  1
          2026-05-08, 2026-05-09,  1
          2026-09-30, 2026-10-08,  1
          2026-10-08, 2026-10-10,  2
          2026-12-31, 2027-01-04,  1
          2027-02-04, 2027-02-09,  1
          """)
  void aLimitEndsOnTheLastWorkingDay(LocalDate from, LocalDate last, int days) {
    assertThat(CALENDAR.plus(from, days)).isEqualTo(last);
    assertThat(CALENDAR.between(from, last)).isEqualTo(days);
  }

  @Test
  void theYearOfTheNoticeHasAsManyWorkingDaysAsItsMonthsShow() {
    // Counted by hand on a printed calendar: 261 weekdays, 19 of them off, 6 weekend days worked.
    assertThat(CALENDAR.between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
        .isEqualTo(248);
  }

  @Property
  void goingThereAndCountingBackAgree(
      @ForAll @IntRange(min = 0, max = 700) int day, @ForAll @IntRange(max = 80) int days) {
    LocalDate from = LocalDate.of(2026, 1, 1).plusDays(day);
    LocalDate last = CALENDAR.plus(from, days);
    assertThat(CALENDAR.between(from, last)).isEqualTo(days);
    assertThat(CALENDAR.between(last, from)).isEqualTo(-days);
    assertThat(days == 0 || CALENDAR.works(last)).isTrue();
  }

  @Test
  void aYearWithoutANoticeCountsByWeekdays() {
    LocalDate friday = LocalDate.of(2031, 9, 26);
    assertThat(CALENDAR.plus(friday, 5)).isEqualTo(LocalDate.of(2031, 10, 3));
  }

  @Test
  void anEnteredYearWinsOverTheOneThatCameWithTheProduct() {
    LocalDate day = LocalDate.of(2027, 3, 1);
    assertThat(CALENDAR.works(day)).isTrue();
    SHIPPED.put(
        new CalendarYear(
            2027, Set.of(day), Set.of(), false, new ccso.catalogue.Text("测试", "Test")));
    assertThat(SHIPPED.current().works(day)).isFalse();
    assertThat(SHIPPED.current().works(LocalDate.of(2026, 10, 1))).isFalse();
  }

  @Test
  void aDayOffOfAnotherYearOrAWorkedWeekdayIsRefused() {
    ccso.catalogue.Text source = new ccso.catalogue.Text("测试", "Test");
    Map.of(
            Set.of(LocalDate.of(2028, 1, 1)), Set.<LocalDate>of(),
            Set.<LocalDate>of(), Set.of(LocalDate.of(2027, 3, 1)))
        .forEach((off, worked) ->
            assertThatThrownBy(() -> new CalendarYear(2027, off, worked, false, source))
                .isInstanceOf(IllegalArgumentException.class));
  }
}
