package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;

/// 阿里云云联络中心's call records, as its interface answers them, a record or a page a line.
///
/// Known quirks: clocks are milliseconds and callDuration seconds; agentIds is a list with commas;
/// where a flow has no node for the reason of hanging up, time-outs and failures are recorded as
/// given up in the menu; an interface gives 10,000 rows a query at most, so that an export loses
/// rows unless it was cut: the twelve months' check names such days.
public final class AliyunContactCentre extends JsonRecords {

  private static final long MILLI = 1_000L;

  @Override
  public String code() {
    return "aliyun-ccc";
  }

  @Override
  void fill(Fields record, CanonicalRow call) throws MalformedLine {
    long start = record.number("startTime", MILLI);
    long established = record.number("establishedTime", MILLI);
    long duration = record.number("callDuration", 1_000);
    long end = record.number("releaseTime", MILLI);
    String outcome = outcome(record);
    boolean answered = outcome.equals("ANSWERED");
    long until = end > 0 ? end : (answered ? established : start) + duration * 1_000;
    call.text("call_id", record.needed("contactId"))
        .text("direction", record.text("contactType").equals("OUTBOUND") ? "OUTBOUND" : "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", record.text("callingNumber"))
        .text("queue_id", first(record.text("skillGroupNames")))
        .text("outcome", outcome)
        .text("reason_code", record.text("contactDisposition"))
        .text("released_by", released(record))
        .number("talk_ms", answered ? duration : 0)
        .number("wait_ms", wait(record, outcome, start, established, until));
    if (start > 0) {
      call.number("start_ts", start);
    }
    call.number("end_ts", until);
    if (answered) {
      call.number("answer_ts", established).text("agent_id", first(record.text("agentIds")));
    }
  }

  /// The queue's own time where the export has it, else from arrival on.
  private static long wait(Fields record, String outcome, long start, long established, long until)
      throws MalformedLine {
    if (!record.text("queueDuration").isEmpty()) {
      return record.number("queueDuration", 1_000);
    }
    return switch (outcome) {
      case "ANSWERED" -> Math.max(0, established - start) / 1_000;
      case "ABANDONED_IVR" -> 0;
      default -> Math.max(0, until - start) / 1_000;
    };
  }

  private static String outcome(Fields record) throws MalformedLine {
    String disposition = record.needed("contactDisposition");
    String code =
        disposition.equals("Success") ? "ANSWERED" : CanonicalTable.codeOf("outcome", disposition);
    if (code.isEmpty()) {
      throw new MalformedLine(RejectReason.UNKNOWN_CODE, "contactDisposition", disposition);
    }
    return code;
  }

  private static String released(Fields record) {
    return CanonicalTable.codeOf("released_by", record.text("releaseInitiator"));
  }

  private static String first(String list) {
    int comma = list.indexOf(',');
    return comma < 0 ? list : list.substring(0, comma);
  }
}
