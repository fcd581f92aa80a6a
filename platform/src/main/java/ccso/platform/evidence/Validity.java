package ccso.platform.evidence;

import ccso.platform.standard.Procedure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 有效期: how long a piece of evidence stays valid, told to the applicant and the assessor alike;
/// worded under `evidence.validity.<name>`.
public enum Validity {
  /// Nothing is said of an end.
  UNLIMITED,
  VALID,
  /// Ends before the case need be decided.
  EXPIRES_WITHIN_CASE,
  EXPIRED;

  /// @param until the last day it is valid
  /// @param ahead days the case may still take, see [#daysAhead]
  static Validity of(@Nullable LocalDate until, LocalDate today, int ahead) {
    if (until == null) {
      return UNLIMITED;
    }
    if (until.isBefore(today)) {
      return EXPIRED;
    }
    return until.isBefore(today.plusDays(ahead)) ? EXPIRES_WITHIN_CASE : VALID;
  }

  /// The longest the case may regularly take from now: the limits of its policy from the one that
  /// runs in its state on, all of them before the first. Five working days count as a week, rounded
  /// up; 0 once no limit is ahead.
  ///
  /// @param state code of the case's state
  static int daysAhead(Procedure procedure, String state, boolean closed) {
    if (closed) {
      return 0;
    }
    List<Procedure.Limit> limits = procedure.limits();
    int from = procedure.limitIn(state).map(limits::indexOf).orElse(0);
    return limits.subList(Math.min(from, limits.size()), limits.size()).stream()
        .mapToInt(
            it -> it.unit() == Procedure.Unit.WORKING_DAYS ? (it.days() * 7 + 4) / 5 : it.days())
        .sum();
  }
}
