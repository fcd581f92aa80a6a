package ccso.platform.handoff;

import java.util.List;

/// The checks at a border, as they stand for one case at this moment. Pure.
///
/// @param checks in the order shown
public record HandOff(Border border, List<Check> checks) {

  /// One check.
  ///
  /// @param code worded under `handoff.check.<code>`
  /// @param hard a rule that nobody can pass over; the others can be, with a reason that is counted
  public record Check(String code, boolean holds, boolean hard) {
    public static Check hard(String code, boolean holds) {
      return new Check(code, holds, true);
    }

    public static Check soft(String code, boolean holds) {
      return new Check(code, holds, false);
    }
  }

  public HandOff {
    checks = List.copyOf(checks);
  }

  /// Hard checks that do not hold: no way on.
  public List<Check> blocking() {
    return checks.stream().filter(it -> !it.holds() && it.hard()).toList();
  }

  /// Others that do not hold: each needs a reason to pass over.
  public List<Check> open() {
    return checks.stream().filter(it -> !it.holds() && !it.hard()).toList();
  }
}
