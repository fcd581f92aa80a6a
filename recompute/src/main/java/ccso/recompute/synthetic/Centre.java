package ccso.recompute.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// A centre that does not exist.
///
/// @param seed of everything: the same seed gives the same records
/// @param callsPerDay on an ordinary weekday
/// @param first of its months
/// @param months of records
public record Centre(long seed, int callsPerDay, YearMonth first, int months, ZoneId zone) {

  /// A seat takes so many calls a weekday in a year of 33,300.
  private static final int CALLS_PER_SEAT_AND_DAY = 110;

  public Centre {
    if (callsPerDay < 1 || months < 1) {
      throw new IllegalArgumentException(callsPerDay + " calls, " + months + " months");
    }
  }

  public static Centre of(long seed, int seats, YearMonth first, int months) {
    return new Centre(
        seed, seats * CALLS_PER_SEAT_AND_DAY, first, months, ZoneId.of("Asia/Shanghai"));
  }

  LocalDate start() {
    return first.atDay(1);
  }

  LocalDate end() {
    return first.plusMonths(months).atDay(1);
  }
}
