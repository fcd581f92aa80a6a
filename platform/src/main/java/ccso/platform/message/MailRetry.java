package ccso.platform.message;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait after a failed try, and when to give up.
final class MailRetry {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8));

  /// A try that never came back, since the platform ended under it, is made again after this.
  static final Duration LOST = Duration.ofMinutes(10);

  /// What has waited longer says nothing new to anybody.
  static final Duration STALE = Duration.ofDays(7);

  private MailRetry() {}

  /// @param tries made so far, at least 1
  /// @return empty to give up
  static Optional<Duration> after(int tries) {
    return tries > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(tries - 1));
  }
}
