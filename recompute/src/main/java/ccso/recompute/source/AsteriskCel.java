package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.Staging;
import ccso.recompute.source.Legs.Leg;
import java.sql.SQLException;
import java.util.List;

/// Asterisk's channel event log: events grouped by linkedid, the only source of Asterisk that shows
/// holds and transfers well.
///
/// A call was answered when an agent's channel entered a bridge with the caller's; held from HOLD
/// to UNHOLD. A call without its end (LINKEDID_END) is open, and listed.
public final class AsteriskCel extends CellsLayout {

  @Override
  public String code() {
    return "asterisk-cel";
  }

  @Override
  String mark() {
    return "eventtype";
  }

  @Override
  Gathering gathering(Staging staging) {
    Legs<ExportRow> legs = new Legs<>(staging, AsteriskCel::call);
    return new Gathering() {
      @Override
      public void row(long line, ExportRow row) throws MalformedLine, SQLException {
        legs.add(row.needed("linkedid"), line, row.instant("eventtime"), row);
      }

      @Override
      public void end() throws SQLException {
        legs.end();
      }
    };
  }

  private static boolean call(String key, List<Leg<ExportRow>> legs, CanonicalRow call)
      throws MalformedLine {
    Story story = new Story(legs.getFirst().row());
    for (Leg<ExportRow> leg : legs) {
      story.event(leg.row());
    }
    if (story.end < 0) {
      throw new MalformedLine(RejectReason.OPEN_CALL, "eventtype", "");
    }
    story.tell(key, call);
    return true;
  }

  /// What the events tell about one call.
  private static final class Story {

    private final long start;
    private final String caller;
    private final String customer;
    private long queued = -1;
    private long ring = -1;
    private long answered = -1;
    private long left = -1;
    private long end = -1;
    private long heldFrom = -1;
    private long held;
    private String agent = "";
    private String queue = "";
    private String transfer = "";

    Story(ExportRow first) throws MalformedLine {
      start = first.instant("eventtime");
      caller = first.cell("uniqueid");
      customer = first.cell("cid_num");
    }

    void event(ExportRow row) throws MalformedLine {
      long at = row.instant("eventtime");
      boolean ofCaller = row.cell("uniqueid").equals(caller);
      switch (row.cell("eventtype")) {
        case "APP_START" -> queue(row, at, ofCaller);
        case "CHAN_START" -> ring = !ofCaller && answered < 0 ? at : ring;
        case "BRIDGE_ENTER" -> enter(row, at, ofCaller);
        case "HOLD" -> heldFrom = at;
        case "UNHOLD" -> hold(at);
        case "BLINDTRANSFER" -> transfer = "BLIND";
        case "ATTENDEDTRANSFER" -> transfer = "CONSULT";
        case "BRIDGE_EXIT" -> left = answered >= 0 && left < 0 && !ofCaller ? at : left;
        case "LINKEDID_END" -> end = at;
        default -> {
          // other events tell nothing that is counted
        }
      }
    }

    private void queue(ExportRow row, long at, boolean ofCaller) {
      if (ofCaller && row.cell("appname").equalsIgnoreCase("Queue")) {
        queued = at;
        String data = row.cell("appdata");
        int comma = data.indexOf(',');
        queue = comma < 0 ? data : data.substring(0, comma);
      }
    }

    private void enter(ExportRow row, long at, boolean ofCaller) {
      if (!ofCaller && answered < 0) {
        answered = at;
        String channel = row.cell("channame");
        int dash = channel.lastIndexOf('-');
        agent = channel.substring(channel.indexOf('/') + 1, dash < 0 ? channel.length() : dash);
      }
    }

    private void hold(long at) {
      held += heldFrom >= 0 ? at - heldFrom : 0;
      heldFrom = -1;
    }

    void tell(String key, CanonicalRow call) {
      call.text("call_id", key)
          .text("direction", "INBOUND")
          .text("medium", "VOICE")
          .text("caller_key", customer)
          .text("queue_id", queue)
          .text("transfer_kind", transfer)
          .number("start_ts", start)
          .number("end_ts", left >= 0 ? left : end);
      if (queued >= 0) {
        call.number("queue_ts", queued);
      }
      if (answered < 0) {
        call.text("outcome", queued >= 0 ? "ABANDONED_QUEUE" : "ABANDONED_IVR")
            .number("wait_ms", queued >= 0 ? (end - queued) / 1_000 : 0)
            .number("talk_ms", 0);
        return;
      }
      long from = queued >= 0 ? queued : start;
      long rang = ring >= from && ring <= answered ? ring : answered;
      long until = left >= 0 ? left : end;
      call.text("outcome", "ANSWERED")
          .text("agent_id", agent)
          .number("answer_ts", answered)
          .number("wait_ms", (rang - from) / 1_000)
          .number("ring_ms", (answered - rang) / 1_000)
          .number("hold_ms", held / 1_000)
          .number("talk_ms", (until - answered - held) / 1_000);
    }
  }
}
