package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RawLines.RawLine;
import ccso.recompute.records.SourceLayout;
import ccso.recompute.records.Staging;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The layout of the Anonymous Bank (Technion, 1999). It names no time zone: give UTC, and instants
/// are its wall clock.
public final class AnonymousBank implements SourceLayout {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public String code() {
    return "anonymous-bank";
  }

  @Override
  public void read(HandedInFile file, Staging staging, Loading watcher)
      throws FileRefused, SQLException {
    RawLines lines = RawLines.utf8(file);
    requireHeader(file, lines.next());
    CanonicalRow row = new CanonicalRow(CanonicalTable.CALLS);
    for (RawLine line = lines.next(); line != null; line = lines.next()) {
      staging.line();
      load(line, row, staging);
      if (line.number() % 10_000 == 0) {
        watcher.tell(file.rawBytes(), file.size(), staging.rows());
      }
    }
  }

  /// Whether a first line is the header of this layout.
  static boolean starts(String firstLine) {
    return List.of(firstLine.split("\t", -1)).equals(AnonymousBankLayout.COLUMNS);
  }

  private static void load(RawLine line, CanonicalRow row, Staging staging) throws SQLException {
    try {
      String text = line.sound();
      fill(row.clear(), AnonymousBankLayout.read(text));
      staging.add(row, line.number(), Fingerprint.of(text));
    } catch (MalformedLine malformed) {
      staging.reject(malformed.at(line.number()), line.text());
    }
  }

  private static void fill(CanonicalRow row, BankCall call) {
    LocalDateTime menuEnd = call.endOf(call.vru());
    row.text("call_id", call.key())
        .text("direction", "INBOUND")
        .text("medium", "VOICE")
        .text("caller_key", call.customer())
        .text("queue_id", call.type())
        .text("reason_code", call.type())
        .text("outcome", call.canonicalOutcome())
        .text("agent_id", call.server().orElse(null))
        .instant("start_ts", call.arrival().toInstant(ZoneOffset.UTC))
        .instant("ivr_end_ts", menuEnd.toInstant(ZoneOffset.UTC))
        .number("wait_ms", millis(call.queue()))
        .number("talk_ms", millis(call.service()));
    put(row, "queue_ts", call.queue().map(call::startOf));
    put(row, "answer_ts", call.service().map(call::startOf));
    put(row, "end_ts", call.service().map(call::endOf).or(() -> call.queue().map(call::endOf)));
    if (!row.has("end_ts") && call.outcome() == BankCall.Outcome.HANG) {
      put(row, "end_ts", Optional.of(menuEnd));
    }
  }

  private static void put(CanonicalRow row, String column, Optional<LocalDateTime> time) {
    time.ifPresent(there -> row.instant(column, there.toInstant(ZoneOffset.UTC)));
  }

  private static long millis(Optional<TimeSpan> span) {
    return span.map(there -> Duration.ofSeconds(there.seconds()).toMillis()).orElse(0L);
  }

  private static void requireHeader(HandedInFile file, @Nullable RawLine first) throws FileRefused {
    String path = file.path().toString();
    if (first == null) {
      throw new FileRefused(new FileRefusal.Empty(path));
    }
    String text = first.text();
    String header = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<String> found = List.of(header.split("\t", -1));
    List<String> expected = AnonymousBankLayout.COLUMNS;
    for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "";
      String there = i < found.size() ? found.get(i) : "";
      if (i >= expected.size() || !wanted.equals(there)) {
        throw new FileRefused(new FileRefusal.WrongHeader(path, i + 1, wanted, Shown.name(there)));
      }
    }
  }
}
