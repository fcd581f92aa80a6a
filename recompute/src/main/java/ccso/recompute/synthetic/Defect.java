package ccso.recompute.synthetic;

/// What a synthetic year may be spoilt by. Each is made without looking at how it will be found.
public enum Defect {
  /// Calls that end before they were answered.
  IMPOSSIBLE_CLOCKS,
  /// Calls handed in a second time under another number.
  COPIED_RECORDS,
  /// Calls handed in a second time under the same number, in another file.
  DOUBLED_KEYS,
  /// Days without a call.
  MISSING_DAYS,
  /// Hours of the middle of the day without a call.
  MISSING_HOURS,
  /// Calls of one agent that run at the same time.
  OVERLAPPING_CALLS,
  /// Arrivals spread evenly over each quarter of an hour.
  EVEN_ARRIVALS,
  /// Waits just over twenty seconds moved under it.
  BUNCHED_WAITS,
  /// Waits drawn from a formula.
  INVENTED_WAITS,
  /// Talk times ending on 0 or 5.
  ROUNDED_TALK,
  /// A month written in another time zone.
  SHIFTED_MONTH,
  /// Far fewer agents than the calls need.
  TOO_FEW_AGENTS,
  /// Very short answered calls.
  SHORT_CALLS,
  /// Calls changed long after they ended.
  LATE_EDITS,
  /// Rows out of the order of time.
  OUT_OF_ORDER
}
