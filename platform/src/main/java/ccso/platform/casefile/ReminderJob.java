package ccso.platform.casefile;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once an hour: reminds of limits. Mail about it keeps to its own hours.
@Component
class ReminderJob {
  private final RemindOfLimits remind;
  private final InstantSource clock;

  ReminderJob(RemindOfLimits remind, InstantSource clock) {
    this.remind = remind;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
  void run() {
    remind.remind(clock.instant());
  }
}
