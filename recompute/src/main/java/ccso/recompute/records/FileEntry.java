package ccso.recompute.records;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The entry of a loaded file as text, a `key: value` a line.
final class FileEntry {

  private static final String TABLE = "records.";
  private static final String REASON = "rejected.";

  private FileEntry() {}

  static String write(LoadedFile file) {
    StringBuilder text = new StringBuilder();
    line(text, "file_id", Integer.toString(file.fileId()));
    line(text, "name", file.name().replaceAll("\\p{Cntrl}", "?"));
    line(text, "bytes", Long.toString(file.bytes()));
    line(text, "sha256", file.sha256());
    line(text, "rows", Long.toString(file.rows()));
    line(text, "superseded", Long.toString(file.superseded()));
    line(text, "layout", file.layout());
    line(text, "zone", file.zone());
    new TreeMap<>(file.recordsByTable())
        .forEach((table, count) -> line(text, TABLE + table, count.toString()));
    new TreeMap<>(file.rejectedByReason())
        .forEach((reason, count) -> line(text, REASON + reason, count.toString()));
    line(
        text, "months", String.join(" ", file.months().stream().map(YearMonth::toString).toList()));
    return text.toString();
  }

  static LoadedFile read(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    text.lines()
        .forEach(line -> {
          int colon = line.indexOf(": ");
          lines.put(line.substring(0, colon), line.substring(colon + 2));
        });
    Map<String, Long> records = new TreeMap<>();
    Map<RejectReason, Long> rejected = new TreeMap<>();
    lines.forEach((key, value) -> {
      if (key.startsWith(TABLE)) {
        records.put(key.substring(TABLE.length()), Long.valueOf(value));
      } else if (key.startsWith(REASON)) {
        rejected.put(RejectReason.valueOf(key.substring(REASON.length())), Long.valueOf(value));
      }
    });
    List<YearMonth> months = new ArrayList<>();
    for (String month : value(lines, "months").split(" ", -1)) {
      if (!month.isEmpty()) {
        months.add(YearMonth.parse(month));
      }
    }
    return new LoadedFile(
        Integer.parseInt(value(lines, "file_id")),
        value(lines, "name"),
        Long.parseLong(value(lines, "bytes")),
        value(lines, "sha256"),
        Long.parseLong(value(lines, "rows")),
        Long.parseLong(value(lines, "superseded")),
        value(lines, "layout"),
        value(lines, "zone"),
        records,
        rejected,
        months);
  }

  private static String value(Map<String, String> lines, String key) {
    String value = lines.get(key);
    if (value == null) {
      throw new IllegalStateException("an entry without " + key);
    }
    return value;
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }
}
