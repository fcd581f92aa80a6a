package ccso.recompute.explanation;

import ccso.recompute.indicator.CountingRules.ClockStart;
import ccso.recompute.indicator.IndicatorDefinition;
import java.time.YearMonth;
import java.util.List;

/// A definition that gives the declared values.
///
/// @param thresholdSeconds T; below 0 where the definition has none
/// @param shortSeconds s; below 0 where the definition has none
/// @param wholeSeconds whether waits are cut to whole seconds first
/// @param otherExitsOffered whether overflow, time-out and the like count as offered
/// @param months in which it gives the declared value, ascending
/// @param of how many declared months
public record Explanation(
    IndicatorDefinition definition,
    int thresholdSeconds,
    int shortSeconds,
    ClockStart clockStart,
    boolean wholeSeconds,
    boolean otherExitsOffered,
    List<YearMonth> months,
    int of) {

  public Explanation {
    months = List.copyOf(months);
  }

  /// Whether it gives every declared value.
  public boolean whole() {
    return months.size() == of;
  }
}
