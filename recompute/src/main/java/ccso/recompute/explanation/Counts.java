package ccso.recompute.explanation;

import java.util.Arrays;

/// Counts of waits by second, both rounded up (a wait is within T seconds if that is at most T) and
/// cut off (as a source that truncates stores it).
final class Counts {

  /// Longer waits are within no threshold that anybody declares.
  private static final int LONGEST = 7_200;

  private final long[] up = new long[LONGEST + 2];
  private final long[] down = new long[LONGEST + 2];
  private boolean summed;

  void add(long upSeconds, long downSeconds, long n) {
    if (summed) {
      throw new IllegalStateException("asked already");
    }
    up[place(upSeconds)] += n;
    down[place(downSeconds)] += n;
  }

  private static int place(long seconds) {
    return Math.clamp(seconds, 0, LONGEST + 1);
  }

  long within(int seconds, boolean wholeSeconds) {
    sum();
    return (wholeSeconds ? down : up)[Math.min(seconds, LONGEST)];
  }

  long all() {
    sum();
    return up[LONGEST + 1];
  }

  private void sum() {
    if (!summed) {
      Arrays.parallelPrefix(up, Long::sum);
      Arrays.parallelPrefix(down, Long::sum);
      summed = true;
    }
  }
}
