package ccso.recompute.indicator;

import java.util.Map;

/// The two limits that a definition of service level leaves open.
///
/// @param thresholdSeconds T of "X % in T seconds"; a wait of exactly T is within it
/// @param shortSeconds up to which wait, itself included, an abandoned call counts as short
public record Thresholds(int thresholdSeconds, int shortSeconds) {

  /// 20 s and 5 s.
  public static final Thresholds USUAL = new Thresholds(20, 5);

  public Thresholds {
    if (thresholdSeconds < 0 || shortSeconds < 0) {
      throw new IllegalArgumentException("a wait is never below 0 s");
    }
  }

  /// The names under which the indicators' SQL asks for them.
  public Map<String, Long> parameters() {
    return Map.of("threshold_s", (long) thresholdSeconds, "short_s", (long) shortSeconds);
  }
}
