package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.Staging;
import ccso.recompute.source.Legs.Leg;
import java.sql.SQLException;
import java.util.List;

/// Asterisk's call detail records: one call is several rows with one linkedid.
///
/// Known quirks: `answer` is when Asterisk answered, and Queue() answers first, so that `billsec`
/// holds the wait; an agent's row begins to ring at its `start` and its `answer` is the true
/// answer. A call of which no agent's row was answered was abandoned where it queued.
public final class AsteriskCdr extends CellsLayout {

  @Override
  public String code() {
    return "asterisk-cdr";
  }

  @Override
  String mark() {
    return "linkedid";
  }

  @Override
  Gathering gathering(Staging staging) {
    Legs<ExportRow> legs = new Legs<>(staging, AsteriskCdr::call);
    return new Gathering() {
      @Override
      public void row(long line, ExportRow row) throws MalformedLine, SQLException {
        long at = row.instant("start");
        legs.add(row.needed("linkedid"), line, at, row);
      }

      @Override
      public void end() throws SQLException {
        legs.end();
      }
    };
  }

  private static boolean call(String key, List<Leg<ExportRow>> legs, CanonicalRow call)
      throws MalformedLine {
    long start = Long.MAX_VALUE;
    long end = -1;
    long queued = -1;
    ExportRow answered = null;
    for (Leg<ExportRow> leg : legs) {
      ExportRow row = leg.row();
      start = Math.min(start, row.instant("start"));
      end = Math.max(end, row.instant("end"));
      boolean queue = row.cell("lastapp").equalsIgnoreCase("Queue");
      if (queue) {
        long from = row.instant("answer") < 0 ? row.instant("start") : row.instant("answer");
        queued = queued < 0 ? from : Math.min(queued, from);
      }
      boolean agent = agentLeg(row);
      if (agent && row.cell("disposition").equals("ANSWERED") && answered == null) {
        answered = row;
      }
    }
    ExportRow first = legs.getFirst().row();
    call.text("call_id", key)
        .text("direction", "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", first.cell("src"))
        .text("queue_id", queueName(legs))
        .number("start_ts", start)
        .number("end_ts", end);
    if (queued >= 0) {
      call.number("queue_ts", queued);
    }
    if (answered == null) {
      call.text("outcome", queued >= 0 ? "ABANDONED_QUEUE" : "ABANDONED_IVR")
          .number("wait_ms", queued >= 0 ? (end - queued) / 1_000 : 0)
          .number("talk_ms", 0);
      return true;
    }
    answered(call, answered, queued >= 0 ? queued : start);
    return true;
  }

  private static void answered(CanonicalRow call, ExportRow agent, long queued)
      throws MalformedLine {
    long ring = agent.instant("start");
    long answer = agent.instant("answer");
    call.text("outcome", "ANSWERED")
        .text("agent_id", agentOf(agent))
        .number("ring_ts", ring)
        .number("answer_ts", answer)
        .number("wait_ms", Math.max(0, ring - queued) / 1_000)
        .number("ring_ms", (answer - ring) / 1_000)
        .number("talk_ms", agent.seconds("billsec"));
  }

  /// The queue calls its members through a channel of their own; the caller's row has none beyond.
  private static boolean agentLeg(ExportRow row) {
    return row.cell("lastapp").equalsIgnoreCase("AppQueue")
        || (row.cell("lastapp").equalsIgnoreCase("Queue") && !row.cell("dstchannel").isEmpty());
  }

  private static String agentOf(ExportRow row) {
    String channel =
        row.cell("dstchannel").isEmpty() ? row.cell("channel") : row.cell("dstchannel");
    int slash = channel.indexOf('/');
    int dash = channel.lastIndexOf('-');
    return slash < 0
        ? channel
        : channel.substring(slash + 1, dash > slash ? dash : channel.length());
  }

  /// The first argument of the application.
  private static String queueName(List<Leg<ExportRow>> legs) {
    for (Leg<ExportRow> leg : legs) {
      if (leg.row().cell("lastapp").equalsIgnoreCase("Queue")) {
        String data = leg.row().cell("lastdata");
        int comma = data.indexOf(',');
        return comma < 0 ? data : data.substring(0, comma);
      }
    }
    return "";
  }
}
