package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.RejectedRow;
import ccso.recompute.records.SiteClock;
import ccso.recompute.records.Staging;
import ccso.recompute.source.LineLayout.Gathering;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Follows the calls of a queue_log from ENTERQUEUE to the event that ends them.
final class QueueLogCalls implements Gathering {

  private static final long SECOND = 1_000_000L;

  /// Agents, members and the system itself; they are of no call.
  private static final Set<String> OF_NO_CALL =
      Set.of(
          "ADDMEMBER",
          "REMOVEMEMBER",
          "AGENTLOGIN",
          "AGENTLOGOFF",
          "AGENTCALLBACKLOGIN",
          "AGENTCALLBACKLOGOFF",
          "PAUSE",
          "PAUSEALL",
          "UNPAUSE",
          "UNPAUSEALL",
          "PAUSEREASON",
          "PENALTY",
          "CONFIGRELOAD",
          "SYSCOMPAT",
          "DID",
          "RINGCANCELED",
          "RINGNOANSWER",
          "RINGNOANSWERED");

  private final Staging staging;
  private final Map<String, Stay> open = new LinkedHashMap<>();
  private final Map<String, Integer> segments = new LinkedHashMap<>();
  private final CanonicalRow call = new CanonicalRow(CanonicalTable.CALLS);

  /// One stay of a call in a queue.
  private static final class Stay {

    private final String callId;
    private final String queue;
    private final long line;
    private final long entered;
    private String caller = "";
    private long answered = -1;
    private long left = -1;
    private String agent = "";
    private long ringMillis = -1;
    private String outcome = "";
    private String transfer = "";
    private String releasedBy = "";

    Stay(String callId, String queue, long line, long entered) {
      this.callId = callId;
      this.queue = queue;
      this.line = line;
      this.entered = entered;
    }
  }

  QueueLogCalls(Staging staging) {
    this.staging = staging;
  }

  @Override
  public void line(long number, String text) throws MalformedLine, SQLException {
    String[] part = text.split("\\|", -1);
    if (part.length < 5) {
      throw new MalformedLine(RejectReason.COLUMN_COUNT, "", Integer.toString(part.length));
    }
    long at = instant(part[0]);
    String event = part[4];
    if (event.equals("QUEUESTART")) {
      restart();
    } else if (event.equals("ENTERQUEUE")) {
      enter(number, at, part);
    } else if (!OF_NO_CALL.contains(event)) {
      move(at, event, part);
    }
  }

  private static long instant(String text) throws MalformedLine {
    try {
      return InstantForm.EPOCH_SECONDS.micros(text, new SiteClock(ZoneOffset.UTC));
    } catch (DateTimeException | SiteClock.NoSuchReading _) {
      throw new MalformedLine(RejectReason.BAD_INSTANT, "time", text);
    }
  }

  private void enter(long number, long at, String[] part) throws MalformedLine, SQLException {
    Stay before = open.remove(key(part));
    if (before != null) {
      listOpen(before);
    }
    Stay stay = new Stay(part[1], part[2], number, at);
    stay.caller = caller(part);
    open.put(key(part), stay);
  }

  /// `url|caller|position`; in the wild also caller before url. A position is the short number.
  private static String caller(String[] part) {
    for (int i = 5; i < part.length; i++) {
      String value = part[i].strip();
      boolean key = value.length() > 4 && !value.contains("/") && !value.contains(":");
      if (key) {
        return value;
      }
    }
    return "";
  }

  private static String key(String[] part) {
    return part[1] + "|" + part[2];
  }

  private void move(long at, String event, String[] part) throws MalformedLine, SQLException {
    boolean ofNoCall = Set.of("NONE", "REALTIME", "MANAGER", "").contains(part[1]);
    Stay stay = open.get(key(part));
    if (ofNoCall || !known(event)) {
      throw new MalformedLine(RejectReason.UNKNOWN_EVENT, "event", "");
    }
    if (stay == null) {
      throw new MalformedLine(RejectReason.NEVER_ENTERED, "event", "");
    }
    switch (event) {
      case "CONNECT" -> {
        stay.answered = at;
        stay.agent = part[3];
        stay.ringMillis = seconds(part, 7);
      }
      case "COMPLETEAGENT", "COMPLETECALLER", "TRANSFER", "BLINDTRANSFER", "ATTENDEDTRANSFER" ->
          complete(stay, at, event);
      default -> leave(stay, at, event);
    }
    if (stay.left >= 0) {
      open.remove(key(part));
      put(stay);
    }
  }

  private static boolean known(String event) {
    return switch (event) {
      case "CONNECT",
          "COMPLETEAGENT",
          "COMPLETECALLER",
          "TRANSFER",
          "BLINDTRANSFER",
          "ATTENDEDTRANSFER",
          "ABANDON",
          "EXITEMPTY",
          "EXITWITHKEY",
          "EXITWITHTIMEOUT",
          "AGENTDUMP",
          "FULL",
          "JOINEMPTY" ->
          true;
      default -> false;
    };
  }

  private static void complete(Stay stay, long at, String event) throws MalformedLine {
    if (stay.answered < 0) {
      throw new MalformedLine(RejectReason.NEVER_ENTERED, "event", "");
    }
    stay.left = at;
    stay.outcome = "ANSWERED";
    switch (event) {
      case "COMPLETEAGENT" -> stay.releasedBy = "AGENT";
      case "COMPLETECALLER" -> stay.releasedBy = "CUSTOMER";
      case "ATTENDEDTRANSFER" -> stay.transfer = "CONSULT";
      default -> stay.transfer = "BLIND";
    }
  }

  private static void leave(Stay stay, long at, String event) {
    stay.left = at;
    stay.outcome =
        switch (event) {
          case "ABANDON" -> "ABANDONED_QUEUE";
          case "EXITWITHTIMEOUT" -> "TIMEOUT";
          case "EXITWITHKEY" -> "CALLBACK_REQUESTED";
          case "AGENTDUMP" -> "NO_ANSWER";
          default -> "OVERFLOW";
        };
  }

  /// Milliseconds of a field in seconds; below 0 where it is not there.
  private static long seconds(String[] part, int at) {
    return at < part.length ? DurationUnit.SECONDS.millis(part[at]) : -1;
  }

  private void put(Stay stay) throws MalformedLine, SQLException {
    // a call that enters a second queue is a second stay; each is a row, told apart by its number
    int number = segments.merge(stay.callId, 1, Integer::sum);
    call.clear()
        .text("call_id", number == 1 ? stay.callId : stay.callId + "#" + number)
        .text("direction", "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", stay.caller)
        .text("queue_id", stay.queue)
        .number("start_ts", stay.entered)
        .number("queue_ts", stay.entered)
        .number("end_ts", stay.left)
        .text("outcome", stay.outcome)
        .text("agent_id", stay.agent)
        .text("released_by", stay.releasedBy)
        .text("transfer_kind", stay.transfer);
    if (stay.outcome.equals("ANSWERED")) {
      long waited = (stay.answered - stay.entered) / 1_000;
      long ringing = Math.clamp(stay.ringMillis, 0, waited);
      call.number("answer_ts", stay.answered)
          .number("wait_ms", waited - ringing)
          .number("ring_ms", ringing)
          .number("talk_ms", (stay.left - stay.answered) / 1_000);
    } else {
      call.number("wait_ms", (stay.left - stay.entered) / 1_000).number("talk_ms", 0);
    }
    staging.add(call, stay.line, stay.left / SECOND + stay.line);
  }

  /// A restart of the switch ends whatever was open; how it ended nobody knows.
  private void restart() throws SQLException {
    for (Stay stay : open.values()) {
      listOpen(stay);
    }
    open.clear();
  }

  private void listOpen(Stay stay) throws SQLException {
    staging.reject(new RejectedRow(stay.line, RejectReason.OPEN_CALL, "event", ""), stay.callId);
  }

  @Override
  public void end() throws SQLException {
    for (Stay stay : open.values()) {
      listOpen(stay);
    }
  }
}
