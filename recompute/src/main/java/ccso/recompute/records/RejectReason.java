package ccso.recompute.records;

/// Why a line is not loaded. A rejected line is listed, never repaired and never counted; its
/// sentence is the message `reject.` + name.
public enum RejectReason {
  /// Nothing on the line.
  BLANK_LINE,
  /// Longer than any line of the layout can be.
  LINE_TOO_LONG,
  /// Not the columns of the header: a separator lost or won, so that any further reading would
  /// shift the columns.
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
  CONFLICTING_KEY,
  /// The header once more, as where exports were put one behind the other.
  HEADER_AGAIN,
  /// Not in the encoding of the rest of the file.
  WRONG_ENCODING,
  /// No instant in the form that the mapping says.
  BAD_INSTANT,
  /// A wall-clock reading that the clock of the zone jumped over.
  TIME_JUMPED_OVER,
  /// No duration in the unit that the mapping says, or below 0.
  BAD_DURATION,
  /// No number.
  BAD_NUMBER,
  /// Neither a yes nor a no that is known.
  BAD_FLAG,
  /// A word that stands for no known code.
  UNKNOWN_CODE,
  /// Of another site than the file was handed in for.
  OTHER_SITE,
  /// No JSON, or not an object of this layout.
  NOT_JSON,
  /// An event that the layout does not know.
  UNKNOWN_EVENT,
  /// A call that entered and never left: listed, never guessed.
  OPEN_CALL,
  /// An event of a call that never entered.
  NEVER_ENTERED,
  /// One leg of a call whose other legs tell it.
  OTHER_LEG
}
