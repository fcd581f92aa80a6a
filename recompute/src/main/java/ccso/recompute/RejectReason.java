package ccso.recompute;

/// Why a line is not loaded. A rejected line is listed, never repaired and never counted; its
/// sentence is the message `reject.` + name.
public enum RejectReason {
  /// Nothing on the line.
  BLANK_LINE,
  /// Longer than any line of the layout can be.
  LINE_TOO_LONG,
  /// Not seventeen columns: a tab lost or won, so that any further reading would shift the columns.
  COLUMN_COUNT,
  /// A column that must say something is empty.
  EMPTY_FIELD,
  /// Not a day written as yymmdd.
  BAD_DATE,
  /// Not written as h:mm:ss.
  BAD_TIME,
  /// Written as h:mm:ss, but no time of a day.
  TIME_OUT_OF_RANGE,
  /// Not whole seconds.
  BAD_SECONDS,
  /// Neither AGENT nor HANG nor PHANTOM.
  UNKNOWN_OUTCOME,
  /// The end lies before the start, and the duration does not say that midnight lay between.
  EXIT_BEFORE_START,
  /// The duration is not the time from start to end.
  DURATION_DIFFERS,
  /// Letter by letter a line that was there before.
  DUPLICATE_ROW,
  /// The key of another line with another content; which of them is true would be a guess.
  CONFLICTING_KEY
}
