package ccso.platform.calendar;

import ccso.catalogue.Text;
import java.time.LocalDate;
import java.util.Set;

/// One year's holidays as announced.
///
/// @param off days off that would be working days or are named by the notice; all of this year
/// @param worked weekend days that are worked instead; all of this year
/// @param provisional the notice is not out yet: only the days the law itself names stand here
/// @param source where the days come from
public record CalendarYear(
    int year, Set<LocalDate> off, Set<LocalDate> worked, boolean provisional, Text source) {
  public CalendarYear {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
    for (LocalDate day : off) {
      if (day.getYear() != year || worked.contains(day)) {
        throw new IllegalArgumentException(day + " is not a day off of " + year);
      }
    }
    for (LocalDate day : worked) {
      if (day.getYear() != year || day.getDayOfWeek().getValue() < 6) {
        throw new IllegalArgumentException(day + " is not a weekend day of " + year);
      }
    }
  }
}
