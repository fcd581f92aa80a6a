package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;

/// What a call's record leaves unsaid and its clocks say: the outcome, the wait, the talk time.
/// What is said is never changed.
final class DerivedParts {

  private DerivedParts() {}

  static void of(CanonicalRow call) {
    if (!call.has("direction")) {
      call.text("direction", "INBOUND");
    }
    if (!call.has("medium")) {
      call.text("medium", "VOICE");
    }
    if (!call.has("outcome")) {
      call.text("outcome", outcome(call));
    }
    if (!call.has("wait_ms")) {
      wait(call);
    }
    if (!call.has("talk_ms")) {
      between(call, "answer_ts", "end_ts", "talk_ms");
    }
  }

  private static String outcome(CanonicalRow call) {
    if (call.has("answer_ts") || (call.has("talk_ms") && call.number("talk_ms") > 0)) {
      return "ANSWERED";
    }
    boolean queued = call.has("queue_ts") || call.has("queue_id") || call.has("wait_ms");
    return queued ? "ABANDONED_QUEUE" : "ABANDONED_IVR";
  }

  /// From the queue, or without one from the arrival, to the first ring, answer or end.
  private static void wait(CanonicalRow call) {
    if (call.text("outcome").equals("ABANDONED_IVR")) {
      call.number("wait_ms", 0);
      return;
    }
    String from = call.has("queue_ts") ? "queue_ts" : "start_ts";
    String to = call.has("answer_ts") ? "answer_ts" : "end_ts";
    between(call, from, to, "wait_ms");
    if (call.has("wait_ms") && call.has("ring_ms") && call.has("answer_ts")) {
      call.number("wait_ms", Math.max(0, call.number("wait_ms") - call.number("ring_ms")));
    }
  }

  private static void between(CanonicalRow call, String from, String to, String into) {
    if (call.has(from) && call.has(to) && call.number(to) >= call.number(from)) {
      call.number(into, (call.number(to) - call.number(from)) / 1_000);
    }
  }
}
