package ccso.platform.evidence;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Whose turn it is to write an upload: the request that came last. An earlier one may still hang
/// on a connection that is dead; it notices at its next byte and leaves.
@Component
class UploadTurns {
  private static final int LOCKS = 64;

  private final AtomicLong numbers = new AtomicLong();
  private final Map<UUID, Long> latest = new ConcurrentHashMap<>();
  private final ReentrantLock[] locks =
      IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  /// Somebody else writes this upload now.
  static final class Superseded extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /// What is done while nobody else writes.
  interface Alone<T> {
    T act() throws IOException;
  }

  Turn take(UUID id) {
    long number = numbers.incrementAndGet();
    latest.merge(id, number, Math::max);
    return new Turn(id, number);
  }

  /// A turn that lasts until it is closed or another is taken.
  final class Turn implements AutoCloseable {
    private final UUID id;
    private final long number;

    private Turn(UUID id, long number) {
      this.id = id;
      this.number = number;
    }

    <T> T alone(Alone<T> step) throws IOException, Superseded {
      ReentrantLock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
      lock.lock();
      try {
        if (latest.getOrDefault(id, 0L) != number) {
          throw new Superseded();
        }
        return step.act();
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      latest.remove(id, number);
    }
  }
}
