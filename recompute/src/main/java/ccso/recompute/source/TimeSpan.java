package ccso.recompute.source;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// From a wall-clock time on, so many seconds.
///
/// @param startOfDay seconds after midnight, 0 to 86,399
/// @param seconds may pass midnight; below 0 only where a clock went back
record TimeSpan(int startOfDay, int seconds) {

  static final int DAY = 86_400;

  /// When this began, in a call that arrived on the date at the second given. An event so much
  /// earlier on the clock than the arrival lies after midnight; the file's own clock slips go back
  /// by minutes, never by half a day.
  LocalDateTime startAfter(LocalDate date, int arrivalSecond) {
    LocalDateTime sameDay = date.atStartOfDay().plusSeconds(startOfDay);
    return arrivalSecond - startOfDay > DAY / 2 ? sameDay.plusDays(1) : sameDay;
  }
}
