package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.Staging;
import ccso.recompute.source.Legs.Leg;
import java.sql.SQLException;
import java.util.List;

/// Cisco UCCX: ContactQueueDetail joined with the call's start and its agent, a row a queue.
///
/// Known quirks: disposition 1 abandoned, 2 handled, 3 dequeued, 4 by script, 5 by another queue: a
/// call that waits in several queues at once has a row in each, and only the one that handled it
/// counts; queuetime is in whole seconds; metservicelevel is frozen with the threshold of that day
/// and is not read.
public final class CiscoUccx extends CellsLayout {

  @Override
  public String code() {
    return "cisco-uccx";
  }

  @Override
  String mark() {
    return "sessionid";
  }

  @Override
  Gathering gathering(Staging staging) {
    Legs<ExportRow> legs = new Legs<>(staging, CiscoUccx::call);
    return new Gathering() {
      @Override
      public void row(long line, ExportRow row) throws MalformedLine, SQLException {
        String key = row.needed("sessionid") + "-" + row.cell("sessionseqnum");
        legs.add(key, line, row.instant("startdatetime"), row);
      }

      @Override
      public void end() throws SQLException {
        legs.end();
      }
    };
  }

  private static boolean call(String key, List<Leg<ExportRow>> legs, CanonicalRow call)
      throws MalformedLine {
    ExportRow told = null;
    int best = Integer.MAX_VALUE;
    for (Leg<ExportRow> leg : legs) {
      int rank = rank(leg.row());
      if (rank < best) {
        best = rank;
        told = leg.row();
      }
    }
    if (told == null) {
      return false;
    }
    long start = told.instant("startdatetime");
    long end = told.instant("enddatetime");
    long wait = told.seconds("queuetime");
    boolean handled = told.cell("disposition").equals("2");
    call.text("call_id", key)
        .text("direction", "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", told.cell("originatordn"))
        .text("queue_id", told.cell("csqname"))
        .number("start_ts", start)
        .number("end_ts", end)
        .number("wait_ms", wait)
        .text("outcome", outcome(told));
    if (handled) {
      call.text("agent_id", told.cell("resourceid"))
          .number("ring_ms", told.seconds("ringtime"))
          .number("talk_ms", told.seconds("talktime"))
          .number("hold_ms", told.seconds("holdtime"))
          .number("acw_ms", told.seconds("worktime"));
      long served = told.seconds("talktime") + told.seconds("holdtime");
      call.number("answer_ts", end - 1_000 * served);
    } else {
      call.number("talk_ms", 0);
    }
    return true;
  }

  /// Handled tells most, then abandoned; what another queue handled tells nothing.
  private static int rank(ExportRow row) throws MalformedLine {
    return switch (row.cell("disposition")) {
      case "2" -> 0;
      case "1" -> 1;
      case "3", "4" -> 2;
      case "5" -> 3;
      default ->
          throw new MalformedLine(
              RejectReason.UNKNOWN_CODE, "disposition", row.cell("disposition"));
    };
  }

  private static String outcome(ExportRow row) {
    return switch (row.cell("disposition")) {
      case "2" -> "ANSWERED";
      case "1" -> "ABANDONED_QUEUE";
      default -> "OVERFLOW";
    };
  }
}
