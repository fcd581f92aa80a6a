package ccso.platform.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The platform's clock in a demonstration: the real one, set back while a story is told, so that
/// its steps lie days apart and its limits and notices have run; and set forward by a walk that
/// waits for a notice to end.
public final class DemoClock implements InstantSource {
  private final InstantSource real;
  private volatile Duration ahead = Duration.ZERO;

  DemoClock(InstantSource real) {
    this.real = real;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  /// Stands so many days back; 0 is now.
  void daysAgo(int days) {
    ahead = Duration.ofDays(-days);
  }

  /// Goes on by so many days.
  public void later(int days) {
    ahead = ahead.plusDays(days);
  }
}
