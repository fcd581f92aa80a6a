package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.Staging;
import java.sql.SQLException;

/// FreeSWITCH's call detail records with the variables of mod_callcenter.
///
/// Known quirk: both legs are recorded; the member's is taken, the agent's is listed. Clocks are
/// epoch seconds, 0 where it did not happen.
public final class FreeSwitchCallcenter extends CellsLayout {

  @Override
  public String code() {
    return "freeswitch-callcenter";
  }

  @Override
  String mark() {
    return "cc_queue_joined_epoch";
  }

  @Override
  Gathering gathering(Staging staging) {
    CanonicalRow call = new CanonicalRow(CanonicalTable.CALLS);
    return new Gathering() {
      @Override
      public void row(long line, ExportRow row) throws MalformedLine, SQLException {
        if (row.cell("cc_side").equals("agent")) {
          throw new MalformedLine(RejectReason.OTHER_LEG, "cc_side", "");
        }
        fill(row, call.clear());
        staging.add(call, line, Fingerprint.of(row.cell("uuid") + row.cell("end_epoch")));
      }

      @Override
      public void end() {
        // every row is a call
      }
    };
  }

  private static void fill(ExportRow row, CanonicalRow call) throws MalformedLine {
    long start = row.instant("start_epoch");
    long joined = row.instant("cc_queue_joined_epoch");
    long answered = row.instant("cc_queue_answered_epoch");
    long left = end(row, row.instant("end_epoch"));
    call.text("call_id", row.needed("uuid"))
        .text("direction", "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", row.cell("caller_id_number"))
        .text("queue_id", row.cell("cc_queue"))
        .text("agent_id", answered >= 0 ? row.cell("cc_agent") : "")
        .text("reason_code", row.cell("cc_cancel_reason"))
        .number("start_ts", start >= 0 ? start : joined)
        .number("end_ts", left)
        .text("outcome", outcome(row, joined, answered));
    if (joined >= 0) {
      call.number("queue_ts", joined);
    }
    if (answered >= 0) {
      call.number("answer_ts", answered).number("talk_ms", (left - answered) / 1_000);
    } else {
      call.number("talk_ms", 0);
    }
    call.number("wait_ms", joined < 0 ? 0 : ((answered >= 0 ? answered : left) - joined) / 1_000);
  }

  /// The queue's own end is nearer than the channel's, which may go on in a survey.
  private static long end(ExportRow row, long channelEnd) throws MalformedLine {
    long terminated = row.instant("cc_queue_terminated_epoch");
    long canceled = row.instant("cc_queue_canceled_epoch");
    if (terminated >= 0) {
      return terminated;
    }
    return canceled >= 0 ? canceled : channelEnd;
  }

  private static String outcome(ExportRow row, long joined, long answered) {
    if (answered >= 0) {
      return "ANSWERED";
    }
    if (joined < 0) {
      return "ABANDONED_IVR";
    }
    return switch (row.cell("cc_cancel_reason")) {
      case "TIMEOUT" -> "TIMEOUT";
      case "NO_AGENT_TIMEOUT" -> "OVERFLOW";
      case "EXIT_WITH_KEY" -> "CALLBACK_REQUESTED";
      default -> "ABANDONED_QUEUE";
    };
  }
}
