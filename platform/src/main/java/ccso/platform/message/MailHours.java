package ccso.platform.message;

import ccso.platform.message.MessageKind.Mailing;
import ccso.platform.site.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// When mail may go out, by the clock of Asia/Shanghai.
final class MailHours {
  /// What is told of one case in this time goes into one mail.
  static final Duration MERGE = Duration.ofMinutes(15);

  static final LocalTime QUIET_FROM = LocalTime.of(21, 0);
  static final LocalTime QUIET_UNTIL = LocalTime.of(8, 0);
  static final LocalTime DIGEST = LocalTime.of(9, 20);

  private MailHours() {}

  /// Not before this moment is mail sent about what is told now.
  static Instant due(Mailing mailing, Instant now) {
    return switch (mailing) {
      case AT_ONCE -> outsideQuietHours(now.plus(MERGE));
      case DIGEST -> nextAfter(now, DIGEST);
      case SECURITY -> now;
      case INBOX_ONLY -> throw new IllegalArgumentException("is not mailed");
    };
  }

  /// From 21:00 until before 8:00.
  static boolean quiet(Instant at) {
    LocalTime time = at.atZone(Words.ZONE).toLocalTime();
    return !time.isBefore(QUIET_FROM) || time.isBefore(QUIET_UNTIL);
  }

  /// The moment itself, or the end of the quiet hours it lies in.
  static Instant outsideQuietHours(Instant at) {
    return quiet(at) ? nextAfter(at, QUIET_UNTIL) : at;
  }

  private static Instant nextAfter(Instant at, LocalTime time) {
    ZonedDateTime here = at.atZone(Words.ZONE);
    ZonedDateTime today = here.with(time);
    return (here.isBefore(today) ? today : today.plusDays(1)).toInstant();
  }
}
