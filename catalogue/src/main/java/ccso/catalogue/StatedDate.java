package ccso.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A date as exact as its source states it: 2011, 2014-04 or 2015-04-30.
///
/// Refuses any other form, days that do not exist, and the beginning of a single day.
public record StatedDate(String iso, Part part) implements Comparable<StatedDate> {

  /// How exact the source is.
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /// Which part of the year or month is meant.
  public enum Part {
    WHOLE,
    /// 年初, 月初
    EARLY
  }

  public StatedDate {
    try {
      switch (iso.length()) {
        case 4 -> Year.parse(iso);
        case 7 -> YearMonth.parse(iso);
        default -> LocalDate.parse(iso);
      }
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException(iso, notADate);
    }
    if (part == Part.EARLY && iso.length() > 7) {
      throw new IllegalArgumentException(iso + " " + part);
    }
  }

  public Precision precision() {
    return switch (iso.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /// By what is stated: a year before its months, a month before its days.
  @Override
  public int compareTo(StatedDate other) {
    return iso.compareTo(other.iso);
  }
}
