package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.MalformedLine;

/// Amazon Connect's contact records, one JSON object a line.
///
/// Known quirks: delivered at least once, and again after each change, so that the latest
/// LastUpdateTimestamp of a ContactId is the record; a transfer is a contact of its own, which
/// PreviousContactId tells; everything is UTC; fields are added without notice and are passed over.
public final class AmazonConnect extends JsonRecords {

  @Override
  public String code() {
    return "amazon-connect";
  }

  @Override
  long version(Fields record) throws MalformedLine {
    return Math.max(1, record.instant("LastUpdateTimestamp"));
  }

  @Override
  void fill(Fields record, CanonicalRow call) throws MalformedLine {
    Fields queue = record.inside("Queue");
    Fields agent = record.inside("Agent");
    long start = record.instant("InitiationTimestamp");
    long connected = agent.instant("ConnectedToAgentTimestamp");
    long queued = queue.instant("EnqueueTimestamp");
    long end = record.instant("DisconnectTimestamp");
    call.text("call_id", record.needed("ContactId"))
        .text("direction", direction(record))
        .text("medium", medium(record))
        .text("caller_key", record.inside("CustomerEndpoint").text("Address"))
        .text("queue_id", queue.text("Name"))
        .text("agent_id", agent.text("Username"))
        .text("reason_code", record.text("DisconnectReason"))
        .text("transfer_kind", record.text("NextContactId").isEmpty() ? "" : "BLIND")
        .text("outcome", outcome(record, queued, connected))
        .number("wait_ms", queue.number("Duration", 1_000))
        .number("talk_ms", agent.number("AgentInteractionDuration", 1_000))
        .number("hold_ms", agent.number("CustomerHoldDuration", 1_000))
        .number("acw_ms", agent.number("AfterContactWorkDuration", 1_000));
    put(call, "start_ts", start);
    put(call, "queue_ts", queued);
    put(call, "answer_ts", connected);
    put(call, "end_ts", end);
    put(call, "updated_ts", record.instant("LastUpdateTimestamp"));
    put(call, "ivr_end_ts", queued);
  }

  private static void put(CanonicalRow call, String column, long micros) {
    if (micros >= 0) {
      call.number(column, micros);
    }
  }

  private static String direction(Fields record) {
    return switch (record.text("InitiationMethod")) {
      case "OUTBOUND", "CALLBACK", "EXTERNAL_OUTBOUND" -> "OUTBOUND";
      default -> "INBOUND";
    };
  }

  private static String medium(Fields record) {
    return switch (record.text("Channel")) {
      case "CHAT" -> "CHAT";
      case "EMAIL" -> "EMAIL";
      default -> "VOICE";
    };
  }

  private static String outcome(Fields record, long queued, long connected) {
    if (connected >= 0) {
      return "ANSWERED";
    }
    if (record.text("InitiationMethod").equals("CALLBACK")) {
      return "CALLBACK_REQUESTED";
    }
    return queued >= 0 ? "ABANDONED_QUEUE" : "ABANDONED_IVR";
  }
}
