package ccso.recompute.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an export counts a duration in.
public enum DurationUnit {
  SECONDS,
  MILLISECONDS,
  /// `1:02:03` or `02:03`.
  CLOCK;

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,12})(?:\\.([0-9]{1,3})[0-9]*)?");
  private static final Pattern HOURS = Pattern.compile("(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{2})");

  /// Milliseconds; below 0 where the text is no duration in this unit.
  long millis(String text) {
    String stripped = text.strip();
    if (this == CLOCK) {
      Matcher clock = HOURS.matcher(stripped);
      if (!clock.matches()) {
        return -1;
      }
      long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
      long minutes = Long.parseLong(clock.group(2));
      return ((hours * 60 + minutes) * 60 + Long.parseLong(clock.group(3))) * 1_000;
    }
    if (plain(stripped)) {
      long number = Long.parseLong(stripped);
      return this == SECONDS ? number * 1_000 : number;
    }
    Matcher number = NUMBER.matcher(stripped);
    if (!number.matches()) {
      return -1;
    }
    long whole = Long.parseLong(number.group(1));
    if (this == MILLISECONDS) {
      return whole;
    }
    String fraction = number.group(2);
    return whole * 1_000
        + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
  }

  private static boolean plain(String text) {
    if (text.isEmpty() || text.length() > 12) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
