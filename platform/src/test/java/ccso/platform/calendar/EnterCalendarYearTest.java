package ccso.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class EnterCalendarYearTest {
  @Autowired Chain chain;
  @Autowired Calendars calendars;
  @Autowired EnterCalendarYear enter;

  @Test
  void fromTheNoticeOnDaysAreCountedByIt() {
    LocalDate friday = LocalDate.of(2091, 5, 4);
    assertThat(calendars.current().plus(friday, 1)).isEqualTo(LocalDate.of(2091, 5, 7));
    Actor.Person administrator = chain.person(Role.ADMINISTRATOR);
    enter.enter(
        administrator,
        new EnterCalendarYear.Form(
            "2091", "2091-05-07，2091-05-08", " 2091-05-05\n", false, "国办发明电〔2090〕1号"));
    assertThat(calendars.current().plus(friday, 1))
        .as("the worked Saturday")
        .isEqualTo(LocalDate.of(2091, 5, 5));
    assertThat(calendars.current().plus(friday, 2)).isEqualTo(LocalDate.of(2091, 5, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "1999, '', '', 通知, year",
    "二〇, '', '', 通知, year",
    "2092, 五一, '', 通知, off",
    "2092, 2091-05-01, '', 通知, off",
    "2092, '', 2092-05-01, 通知, worked",
    "2092, 2092-05-03, 2092-05-03, 通知, worked",
    "2092, 2092-05-01, '', '  ', source",
  })
  void aYearThatIsNoneIsNotTaken(
      String year, String off, String worked, String source, String field) {
    Actor.Person administrator = chain.person(Role.ADMINISTRATOR);
    assertThat(
            catchThrowableOfType(
                    Faulty.class,
                    () ->
                        enter.enter(
                            administrator,
                            new EnterCalendarYear.Form(year, off, worked, false, source)))
                .faults())
        .extracting(FieldFault::field)
        .containsExactly(field);
    assertThat(calendars.current().years()).doesNotContainKey(2092);
  }
}
