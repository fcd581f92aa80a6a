package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;

/// 天润融通's call records, as its interface answers them, a record or a page a line.
///
/// Known quirks: answerTime is when the system answered and not the agent, whose answer is
/// bridgeTime; clocks are unix seconds; a query may not cross a month, so that a year is twelve
/// files or more.
public final class Clink extends JsonRecords {

  private static final long SECOND = 1_000_000L;

  @Override
  public String code() {
    return "tinet-clink";
  }

  @Override
  void fill(Fields record, CanonicalRow call) throws MalformedLine {
    long start = record.number("startTime", SECOND);
    long queued = record.number("joinQueueTime", SECOND);
    long bridged = record.number("bridgeTime", SECOND);
    long end = record.number("endTime", SECOND);
    String outcome = outcome(record, queued);
    boolean answered = outcome.equals("ANSWERED");
    call.text("call_id", record.needed("uniqueId"))
        .text("direction", record.text("cdrType").startsWith("ob") ? "OUTBOUND" : "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", record.text("customerNumber"))
        .text("queue_id", record.text("queueName"))
        .text("outcome", outcome)
        .number("wait_ms", queued > 0 ? ((answered ? bridged : end) - queued) / 1_000 : 0)
        .number("talk_ms", answered ? record.number("bridgeDuration", 1_000) : 0);
    put(call, "start_ts", start);
    put(call, "queue_ts", queued);
    put(call, "end_ts", end);
    if (answered) {
      put(call, "answer_ts", bridged);
      call.text("agent_id", record.text("cno"));
    }
  }

  private static void put(CanonicalRow call, String column, long micros) {
    if (micros > 0) {
      call.number(column, micros);
    }
  }

  /// 1 an agent answered, 2 an agent's telephone rang in vain, 3 the system answered, 4 to 13
  /// nobody did.
  private static String outcome(Fields record, long queued) throws MalformedLine {
    String status = record.needed("status");
    return switch (status) {
      case "1" -> "ANSWERED";
      case "2" -> "ABANDONED_RING";
      case "3" -> queued > 0 ? "ABANDONED_QUEUE" : "ABANDONED_IVR";
      case "4", "5", "6", "7", "8", "9", "10", "11", "12", "13" ->
          queued > 0 ? "NO_ANSWER" : "ABANDONED_IVR";
      default -> throw new MalformedLine(RejectReason.UNKNOWN_CODE, "status", status);
    };
  }
}
