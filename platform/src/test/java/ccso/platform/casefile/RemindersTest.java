package ccso.platform.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When somebody is reminded of a limit.
class RemindersTest {
  private static final List<Integer> STEPS = List.of(5, 2, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 11);

  private static Deadline left(int workingDays, boolean paused) {
    return new Deadline("ACCEPTANCE", DUE, workingDays, CaseTransition.Party.CLERK, paused);
  }

  @ParameterizedTest(name = "{0} working days left: reminder {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "20, none",
        "6, none",
        "5, 5",
        "4, 5",
        "3, 5",
        "2, 2",
        "1, 1",
        "0, 1",
        "-1, -1",
        "-30, -1"
      })
  void theOneThatFitsIsTold_notAllThatWereMissed(int left, Integer step) {
    assertThat(Reminders.due(left(left, false), STEPS, false).orElse(null)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"5", "1", "0", "-1", "-30"})
  void whileTheClockStandsNobodyIsReminded(int left) {
    assertThat(Reminders.due(left(left, true), STEPS, false)).isEmpty();
  }

  @Test
  void whoWasGivenAShortLimitTodayIsNotRemindedOfItTheSameDay() {
    assertThat(Reminders.due(left(2, false), STEPS, true)).isEmpty();
    assertThat(Reminders.due(left(-1, false), STEPS, true)).contains(Reminders.PASSED);
  }

  @Test
  void aSchemeWithoutRemindersStillTellsThatTheLimitHasPassed() {
    assertThat(Reminders.due(left(1, false), List.of(), false)).isEmpty();
    assertThat(Reminders.due(left(-1, false), List.of(), false)).contains(Reminders.PASSED);
  }
}
