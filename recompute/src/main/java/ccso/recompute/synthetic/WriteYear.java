package ccso.recompute.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the calls of a synthetic centre as one file of separated text, as a centre would export
/// them. The first column of every row says that it is synthetic.
public final class WriteYear {

  static final String HEADER =
      "call_id,site_id,direction,medium,caller_key,queue_id,start_time,queue_start,answer_time,end_time,"
          + "wait_s,talk_s,hold_s,acw_s,agent_id,outcome,recording_id,updated_at";

  private final Centre centre;
  private final Optional<Spoil> spoil;

  public WriteYear(Centre centre) {
    this.centre = centre;
    spoil = Optional.empty();
  }

  /// @param strength 1 is as weak as a person would dare, 2 is plain
  public WriteYear(Centre centre, Defect defect, int strength) {
    this.centre = centre;
    spoil = Optional.of(new Spoil(defect, strength, centre));
  }

  /// Writes all months into one file.
  ///
  /// @return rows written
  public long into(Path file) throws IOException {
    long rows = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      out.write('\n');
      for (LocalDate day = centre.start(); day.isBefore(centre.end()); day = day.plusDays(1)) {
        rows += write(day, out);
      }
    }
    return rows;
  }

  /// The calls of a spoilt month that were handed in a second time, under the same numbers.
  ///
  /// @return rows written
  public long doublesInto(Path file) throws IOException {
    List<Call> doubles = new ArrayList<>();
    for (LocalDate day = centre.start(); day.isBefore(centre.end()); day = day.plusDays(1)) {
      if (day.getDayOfMonth() == 3) {
        List<Call> calls = new Day(centre, day).calls();
        doubles.addAll(calls.subList(0, calls.size() / 2));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      out.write('\n');
      for (Call call : doubles) {
        row(call, out);
      }
    }
    return doubles.size();
  }

  private long write(LocalDate date, Writer out) throws IOException {
    List<Call> clean = new Day(centre, date).calls();
    List<Call> calls = spoil.map(spoiling -> spoiling.day(date, clean)).orElse(clean);
    for (Call call : calls) {
      row(call, out);
    }
    return calls.size();
  }

  private void row(Call call, Writer out) throws IOException {
    StringBuilder row = new StringBuilder(200);
    row.append("SYN-")
        .append(call.id())
        .append(",SYNTHETIC,INBOUND,VOICE,k")
        .append(call.customer());
    row.append(',').append(call.queued() ? call.queue() : "").append(',');
    time(row, call.arrival()).append(',');
    time(row, call.menuEnd()).append(',');
    time(row, call.answer()).append(',');
    time(row, call.end()).append(',');
    row.append(call.waited()).append(',').append(Math.max(0, call.talk())).append(',');
    row.append(call.hold()).append(',').append(call.wrapUp()).append(',');
    row.append(call.answered() ? Integer.toString(call.agent()) : "").append(',');
    row.append(outcome(call)).append(',');
    row.append(call.answered() ? "R-" + call.id() : "").append(',');
    time(row, changed(call));
    out.append(row).append('\n');
  }

  private static String outcome(Call call) {
    if (call.answered()) {
      return "ANSWERED";
    }
    return call.queued() ? "ABANDONED_QUEUE" : "ABANDONED_IVR";
  }

  /// Records are written when the call ends, but for edits that come weeks later.
  private long changed(Call call) {
    boolean late =
        spoil.filter(s -> s.defect() == Defect.LATE_EDITS).isPresent()
            && Math.floorMod(call.id().hashCode(), 100) < 5 * spoil.get().strength();
    return call.end() + call.wrapUp() + (late ? 30L * 86_400 : 1);
  }

  private static StringBuilder time(StringBuilder row, long second) {
    if (second < 0) {
      return row;
    }
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    row.append(time.toLocalDate()).append(' ');
    two(row, time.getHour()).append(':');
    two(row, time.getMinute()).append(':');
    return two(row, time.getSecond());
  }

  private static StringBuilder two(StringBuilder row, int number) {
    return row.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
