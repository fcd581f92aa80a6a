package ccso.recompute.source;

import ccso.recompute.records.Staging;

/// Asterisk's queue_log: `time|callid|queue|agent|event|data1..5`, a state machine per call and
/// queue.
///
/// Known quirks: whole seconds or a fraction; RINGNOANSWER in milliseconds, everything else in
/// seconds; "holdtime" is the wait in queue; agent events carry NONE, REALTIME or MANAGER for a
/// call; ENTERQUEUE's fields stand in either order; calls that enter and never leave; QUEUESTART
/// ends everything open. Any script may write lines: the file proves nothing by itself.
public final class QueueLog extends LineLayout {

  @Override
  public String code() {
    return "asterisk-queue-log";
  }

  @Override
  Gathering gathering(Staging staging) {
    return new QueueLogCalls(staging);
  }

  /// Whether a first line is of this layout.
  static boolean starts(String line) {
    return line.matches("[0-9]{9,10}(\\.[0-9]+)?\\|[^|]*\\|[^|]*\\|[^|]*\\|[A-Z]+(\\|.*)?");
  }
}
