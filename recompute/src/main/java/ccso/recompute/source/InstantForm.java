package ccso.recompute.source;

import ccso.recompute.records.SiteClock;
import ccso.recompute.records.SiteClock.NoSuchReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How an export writes an instant.
public enum InstantForm {
  /// `2026-01-31 23:59:59`, also with `/`, `T`, one-digit parts, without seconds, with a fraction:
  /// a reading of the site's wall clock.
  WALL_CLOCK,
  /// `2026-01-31T15:59:59Z` or with an offset.
  WITH_OFFSET,
  /// Seconds since 1970 in UTC, perhaps with a fraction.
  EPOCH_SECONDS,
  EPOCH_MILLIS,
  /// `20260131235959`, wall clock.
  DIGITS,
  /// Days since 1899-12-30 as workbooks count them, wall clock.
  WORKBOOK_DAYS;

  private static final long MICROS = 1_000_000L;
  private static final long DAY_S = 86_400L;
  private static final long WORKBOOK_EPOCH_DAY = LocalDate.of(1899, 12, 30).toEpochDay();
  private static final Pattern WALL =
      Pattern.compile(
          "([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:[ T]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,6})[0-9]*)?)?)?");
  private static final Pattern EPOCH = Pattern.compile("([0-9]{9,10})(?:\\.([0-9]{1,6})[0-9]*)?");
  private static final Pattern EPOCH_MS = Pattern.compile("[0-9]{12,13}");
  private static final Pattern FOURTEEN = Pattern.compile("(?:19|20)[0-9]{12}");
  private static final Pattern SERIAL = Pattern.compile("[2-6][0-9]{4}(?:\\.[0-9]+)?");

  /// Epoch microseconds in UTC.
  ///
  /// @throws DateTimeException where the text is not of this form
  /// @throws NoSuchReading where the wall clock never showed it
  long micros(String text, SiteClock clock) throws NoSuchReading {
    return switch (this) {
      case WALL_CLOCK -> wall(text, clock);
      case WITH_OFFSET -> {
        OffsetDateTime time = OffsetDateTime.parse(normalised(text));
        yield time.toEpochSecond() * MICROS + time.getNano() / 1_000;
      }
      case EPOCH_SECONDS -> {
        Matcher epoch = matched(EPOCH, text);
        yield Long.parseLong(epoch.group(1)) * MICROS + fraction(epoch.group(2));
      }
      case EPOCH_MILLIS -> Long.parseLong(matched(EPOCH_MS, text).group()) * 1_000;
      case DIGITS -> digits(matched(FOURTEEN, text).group(), clock);
      case WORKBOOK_DAYS -> workbook(matched(SERIAL, text).group(), clock);
    };
  }

  /// The form of which all the texts are; wall clock where there is none to tell by.
  static InstantForm of(Iterable<String> texts, SiteClock clock) {
    for (InstantForm form : values()) {
      if (form.reads(texts, clock)) {
        return form;
      }
    }
    return WALL_CLOCK;
  }

  /// Whether all the texts are of this form, and at least one is there.
  boolean reads(Iterable<String> texts, SiteClock clock) {
    boolean any = false;
    for (String text : texts) {
      try {
        long unused = micros(text, clock);
        any = unused != Long.MIN_VALUE;
      } catch (DateTimeException | ArithmeticException _) {
        return false;
      } catch (NoSuchReading _) {
        any = true;
      }
    }
    return any;
  }

  private static long wall(String text, SiteClock clock) throws NoSuchReading {
    long fast = fixedWidth(text);
    if (fast != Long.MIN_VALUE) {
      return clock.toUtcMicros(fast, 0);
    }
    Matcher wall = matched(WALL, text.strip());
    long day =
        LocalDate.of(number(wall.group(1)), number(wall.group(2)), number(wall.group(3)))
            .toEpochDay();
    long second =
        wall.group(4) == null
            ? 0
            : second(number(wall.group(4)), number(wall.group(5)), number(wall.group(6)));
    return clock.toUtcMicros(day * DAY_S + second, fraction(wall.group(7)));
  }

  /// `yyyy-MM-dd HH:mm:ss` and nothing else, as nearly all exports write it; anything unlike it
  /// gives the smallest number. Days beyond their month are left to the slow way, which refuses
  /// them.
  private static long fixedWidth(String text) {
    if (text.length() != 19
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return Long.MIN_VALUE;
    }
    int year = pair(text, 0) * 100 + pair(text, 2);
    int month = pair(text, 5);
    int day = pair(text, 8);
    int hour = pair(text, 11);
    int minute = pair(text, 14);
    int second = pair(text, 17);
    boolean ordinary =
        pair(text, 0) >= 0 && pair(text, 2) >= 0 && month >= 1 && month <= 12 && day >= 1;
    if (!ordinary || day > 28 || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return Long.MIN_VALUE;
    }
    return second < 0 || second > 59
        ? Long.MIN_VALUE
        : epochDay(year, month, day) * DAY_S + (hour * 60L + minute) * 60 + second;
  }

  private static int pair(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000 : 10 * tens + ones;
  }

  /// Days since 1970 by the rule of the Gregorian calendar, the year beginning in March.
  private static long epochDay(int year, int month, int day) {
    long y = month <= 2 ? year - 1L : year;
    long era = Math.floorDiv(y, 400);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
  }

  private static long digits(String text, SiteClock clock) throws NoSuchReading {
    long day =
        LocalDate.of(
                number(text.substring(0, 4)),
                number(text.substring(4, 6)),
                number(text.substring(6, 8)))
            .toEpochDay();
    long second =
        second(
            number(text.substring(8, 10)),
            number(text.substring(10, 12)),
            number(text.substring(12, 14)));
    return clock.toUtcMicros(day * DAY_S + second, 0);
  }

  /// Rounded to the millisecond, since a workbook's fraction of a day never is exact.
  private static long workbook(String serial, SiteClock clock) throws NoSuchReading {
    long millis = Math.round(Double.parseDouble(serial) * DAY_S * 1_000);
    long wall = WORKBOOK_EPOCH_DAY * DAY_S + Math.floorDiv(millis, 1_000L);
    return clock.toUtcMicros(wall, Math.floorMod(millis, 1_000L) * 1_000);
  }

  private static String normalised(String text) {
    String time = text.strip().replace(' ', 'T');
    return time.matches(".*[+-][0-9]{4}")
        ? time.substring(0, time.length() - 2) + ":" + time.substring(time.length() - 2)
        : time;
  }

  private static long second(int hour, int minute, int second) {
    if (hour > 23 || minute > 59 || second > 59) {
      throw new DateTimeException("no time of a day");
    }
    return (hour * 60L + minute) * 60 + second;
  }

  private static long fraction(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong((digits + "000000").substring(0, 6));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    if (!matcher.matches()) {
      throw new DateTimeException("not of this form");
    }
    return matcher;
  }
}
