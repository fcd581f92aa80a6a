package ccso.platform.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Holds strangers to so many forms an hour from one address. In memory: a restart forgives, and
/// addresses are kept nowhere.
@Component
public class Throttle {
  private static final int AN_HOUR = 10;
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int ADDRESSES = 10_000; // more at a time than that are all held back

  private final InstantSource clock;
  private final Map<String, Deque<Instant>> sent = new HashMap<>();

  public Throttle(InstantSource clock) {
    this.clock = clock;
  }

  /// Counts one more; false where the address has to wait.
  public synchronized boolean allows(String address) {
    Instant now = clock.instant();
    Instant since = now.minus(WINDOW);
    sent.values()
        .removeIf(times -> {
          times.removeIf(at -> !at.isAfter(since));
          return times.isEmpty();
        });
    if (!sent.containsKey(address) && sent.size() >= ADDRESSES) {
      return false;
    }
    Deque<Instant> times = sent.computeIfAbsent(address, _ -> new ArrayDeque<>());
    if (times.size() >= AN_HOUR) {
      return false;
    }
    times.add(now);
    return true;
  }
}
