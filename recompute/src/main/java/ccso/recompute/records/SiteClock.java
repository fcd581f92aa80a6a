package ccso.recompute.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// The wall clock of a site. Remembers the offset and month it last gave, since records come in
/// order and China's clock never jumps.
public final class SiteClock {

  private static final long MICROS = 1_000_000L;

  private final ZoneId zone;
  private final ZoneRules rules;
  private long offsetFrom = Long.MAX_VALUE;
  private long offsetUntil = Long.MIN_VALUE;
  private int offset;
  private long monthDay = Long.MIN_VALUE;
  private int month;

  public SiteClock(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  public ZoneId zone() {
    return zone;
  }

  /// Seconds that the wall clock is ahead of UTC at an instant.
  int offsetAt(long epochMicros) {
    long second = Math.floorDiv(epochMicros, MICROS);
    if (second < offsetFrom || second >= offsetUntil) {
      Instant instant = Instant.ofEpochSecond(second);
      ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
      ZoneOffsetTransition after = rules.nextTransition(instant);
      offsetFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond();
      offsetUntil = after == null ? Long.MAX_VALUE : after.toEpochSecond();
      offset = rules.getOffset(instant).getTotalSeconds();
    }
    return offset;
  }

  /// The first day of the month, in epoch days, of a wall-clock day in epoch days.
  int monthOf(long epochDay) {
    if (epochDay != monthDay) {
      monthDay = epochDay;
      month = (int) LocalDate.ofEpochDay(epochDay).withDayOfMonth(1).toEpochDay();
    }
    return month;
  }

  /// Epoch microseconds of a wall-clock reading.
  ///
  /// A reading that the clock shows twice (the hour repeated in autumn) is taken at its first time.
  ///
  /// @param wallSecond epoch second as if the wall clock were UTC
  /// @throws NoSuchReading where the clock jumped over it
  public long toUtcMicros(long wallSecond, long microsOfSecond) throws NoSuchReading {
    long guess = wallSecond - offset;
    if (guess - 7_200 >= offsetFrom && guess + 7_200 < offsetUntil && offsetFrom < offsetUntil) {
      return guess * MICROS + microsOfSecond;
    }
    LocalDateTime wall = LocalDateTime.ofEpochSecond(wallSecond, 0, ZoneOffset.UTC);
    ZoneOffsetTransition jump = rules.getTransition(wall);
    if (jump != null && jump.isGap()) {
      throw new NoSuchReading();
    }
    long second = wall.toEpochSecond(rules.getOffset(wall));
    offset = offsetAt(second * MICROS);
    return second * MICROS + microsOfSecond;
  }

  /// The wall clock never showed this reading.
  public static final class NoSuchReading extends Exception {

    private static final long serialVersionUID = 1;

    NoSuchReading() {
      super("jumped over", null, false, false);
    }
  }
}
