package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;

/// Holds durations against the clocks of the same calls: seconds read as milliseconds, or the other
/// way round, are a thousandfold off in every row.
final class UnitsSeen {

  private static final long ENOUGH = 20;

  private long waitRows;
  private long waitOff;
  private long talkRows;
  private long talkOff;

  void look(CanonicalRow call) {
    if (!call.table().name().equals("calls") || !call.has("answer_ts")) {
      return;
    }
    if (call.has("talk_ms") && call.has("end_ts")) {
      int told = told(call.number("talk_ms"), call.number("end_ts") - call.number("answer_ts"));
      talkRows += told == 0 ? 0 : 1;
      talkOff += told < 0 ? 1 : 0;
    }
    if (call.has("wait_ms") && call.has("queue_ts")) {
      int told = told(call.number("wait_ms"), call.number("answer_ts") - call.number("queue_ts"));
      waitRows += told == 0 ? 0 : 1;
      waitOff += told < 0 ? 1 : 0;
    }
  }

  /// 0 where the row tells nothing, below 0 where duration and clocks are about a thousandfold
  /// apart.
  private static int told(long millis, long clockMicros) {
    long clock = clockMicros / 1_000;
    if (clock < 3_000 || millis <= 0) {
      return 0;
    }
    boolean tooLong = millis > 100 * clock;
    boolean tooShort = 100 * millis < clock;
    return tooLong || tooShort ? -1 : 1;
  }

  /// Refuses a file in which nine tenths of the rows that tell say the unit is wrong.
  void requireAgreement(String path) throws FileRefused {
    require(path, "talk_ms", talkRows, talkOff);
    require(path, "wait_ms", waitRows, waitOff);
  }

  private static void require(String path, String column, long rows, long off) throws FileRefused {
    if (rows >= ENOUGH && 10 * off >= 9 * rows) {
      throw new FileRefused(new FileRefusal.UnitContradicted(path, column, rows));
    }
  }
}
