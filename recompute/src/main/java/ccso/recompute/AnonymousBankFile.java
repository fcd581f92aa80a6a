package ccso.recompute;

import ccso.recompute.RawLines.RawLine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a whole file of the Anonymous Bank layout into call records, in one pass over its bytes.
final class AnonymousBankFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What reading the file told about it.
  ///
  /// @param bytes of the content, unpacked
  /// @param sha256 of the content, unpacked, lower-case hex
  /// @param rows lines under the header
  record Read(long bytes, String sha256, long rows) {}

  private AnonymousBankFile() {}

  /// Refuses a file that is not wholly there or does not start with the header; the caller then
  /// throws the records away.
  static Read load(HandedInFile file, CallRecords records)
      throws FileRefused, IOException, SQLException {
    RawLines lines = new RawLines(file);
    requireHeader(file, lines.next());
    long rows = 0;
    for (RawLine line = lines.next(); line != null; line = lines.next()) {
      rows++;
      load(line, records);
    }
    file.requireWhole();
    if (rows == 0) {
      throw new FileRefused(new FileRefusal.NoRows(file.path().toString()));
    }
    return new Read(file.bytes(), file.sha256(), rows);
  }

  private static void load(RawLine line, CallRecords records) throws SQLException {
    try {
      if (line.tooLong()) {
        throw new MalformedLine(RejectReason.LINE_TOO_LONG, "", "");
      }
      records.add(line.number(), line.text(), AnonymousBankLayout.read(line.text()));
    } catch (MalformedLine malformed) {
      records.reject(malformed.at(line.number()), line.text());
    }
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
        throw new FileRefused(new FileRefusal.WrongHeader(path, i + 1, wanted, shown(there)));
      }
    }
  }

  /// A header may be any line of any file: what is shown of it is short and has no control
  /// characters.
  private static String shown(String name) {
    String start = name.length() > 40 ? name.substring(0, 40) + "…" : name;
    return start.replaceAll("\\p{Cntrl}", "?");
  }
}
