package ccso.platform.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The validity of a certificate (有效期) as a line from issue to expiry, with a mark before each
/// anniversary at which the yearly surveillance is due.
///
/// @param until last day, inclusive
public record ValidityLine(LocalDate issued, LocalDate until, LocalDate today) {

  /// Where a day lies on the line, as a CSS length.
  public String place(LocalDate day) {
    long whole = Math.max(1, ChronoUnit.DAYS.between(issued, until));
    long gone = ChronoUnit.DAYS.between(issued, day);
    long permille = Math.clamp(1000 * gone / whole, 0, 1000);
    return permille / 10 + "." + permille % 10 + "%";
  }

  /// Days on which a year of validity is full, the expiry left out.
  public List<LocalDate> anniversaries() {
    return Stream.iterate(1, years -> years + 1)
        .map(issued::plusYears)
        .takeWhile(day -> day.isBefore(until))
        .toList();
  }

  public boolean running() {
    return !today.isBefore(issued) && !today.isAfter(until);
  }

  /// From today to the last day; 0 on the last day.
  public long daysLeft() {
    return ChronoUnit.DAYS.between(today, until);
  }
}
