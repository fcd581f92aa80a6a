package ccso.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/// Working days (工作日): Monday to Friday, without the days off of the yearly notice, with the
/// weekend days it makes working days (调休上班). A year without a notice counts by weekdays alone.
///
/// Pure; counted by date in Asia/Shanghai, to which the caller converts.
///
/// @param years by year
public record WorkingCalendar(Map<Integer, CalendarYear> years) {
  public WorkingCalendar {
    years = Map.copyOf(years);
  }

  public boolean works(LocalDate day) {
    CalendarYear year = years.get(day.getYear());
    if (year != null && year.off().contains(day)) {
      return false;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend || (year != null && year.worked().contains(day));
  }

  /// The last day of a limit: the day of the event itself does not count (民法典 art. 201), so 0 days
  /// end on the day itself.
  ///
  /// @param days not negative
  public LocalDate plus(LocalDate from, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("limits run forward: " + days);
    }
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (works(day)) {
        left--;
      }
    }
    return day;
  }

  /// Working days after `from` up to and with `to`; negative where `to` is earlier.
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (works(day)) {
        days++;
      }
    }
    return days;
  }
}
