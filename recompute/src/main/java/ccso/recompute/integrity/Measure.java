package ccso.recompute.integrity;

import ccso.recompute.integrity.IntegrityLimits.Rule;
import java.time.YearMonth;
import java.util.Optional;

/// What one rule measured in one place, whether it is over its limit or not.
///
/// @param month empty where it concerns all of them
/// @param subject what it concerns within them: a day, an agent, an hour; empty where all
/// @param effect its size, in what the rule measures: a share, a distance, a ratio, a score
/// @param limit that would be passed
/// @param records that it was measured on
/// @param beyond whether the limit is passed
public record Measure(
    Rule rule,
    Optional<YearMonth> month,
    String subject,
    double effect,
    double limit,
    long records,
    boolean beyond) {}
