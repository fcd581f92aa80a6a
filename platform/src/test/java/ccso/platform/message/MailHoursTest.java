package ccso.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.message.MessageKind.Mailing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When mail goes out, by the clock in China.
class MailHoursTest {
  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  @ParameterizedTest(name = "told at {1}, mailed {0}: {2}")
  @CsvSource({
    "AT_ONCE, 2026-11-23T10:00, 2026-11-23T10:15",
    "AT_ONCE, 2026-11-23T20:44:59, 2026-11-23T20:59:59",
    "AT_ONCE, 2026-11-23T20:45, 2026-11-24T08:00",
    "AT_ONCE, 2026-11-23T23:50, 2026-11-24T08:00",
    "AT_ONCE, 2026-11-24T00:10, 2026-11-24T08:00",
    "AT_ONCE, 2026-11-24T07:44:59, 2026-11-24T08:00",
    "AT_ONCE, 2026-11-24T07:45, 2026-11-24T08:00",
    "AT_ONCE, 2026-11-24T07:46, 2026-11-24T08:01",
    "DIGEST, 2026-11-23T09:19:59, 2026-11-23T09:20",
    "DIGEST, 2026-11-23T09:20, 2026-11-24T09:20",
    "DIGEST, 2026-11-23T23:00, 2026-11-24T09:20",
    "DIGEST, 2026-12-31T10:00, 2027-01-01T09:20",
    "SECURITY, 2026-11-23T23:00, 2026-11-23T23:00"
  })
  void mailKeepsToItsHours(Mailing mailing, String told, String due) {
    assertThat(MailHours.due(mailing, at(told))).isEqualTo(at(due));
  }

  @ParameterizedTest(name = "{0}: quiet {1}")
  @CsvSource({
    "2026-11-23T20:59:59, false",
    "2026-11-23T21:00, true",
    "2026-11-23T00:00, true",
    "2026-11-23T07:59:59, true",
    "2026-11-23T08:00, false"
  })
  void theQuietHoursAreFromNineInTheEveningUntilEight(String time, boolean quiet) {
    assertThat(MailHours.quiet(at(time))).isEqualTo(quiet);
  }

  @Test
  void afterEachFailureTheWaitIsLonger_untilItIsGivenUp() {
    List<Duration> waits = new ArrayList<>();
    int tries = 1;
    for (Optional<Duration> wait = MailRetry.after(tries);
        wait.isPresent();
        wait = MailRetry.after(++tries)) {
      waits.add(wait.get());
    }
    assertThat(waits).isSorted().doesNotHaveDuplicates().hasSize(5);
  }
}
