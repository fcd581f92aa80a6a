package ccso.recompute.source;

import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RawLines.RawLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text with separators: comma, tab, semicolon or bar, whichever the first line has most of. Cells
/// may be quoted as RFC 4180 says, also over several lines.
final class SeparatedText implements Cells {

  /// A quote that is never closed must not swallow the file.
  private static final int MOST_LINES_A_ROW = 50;

  private static final char[] SEPARATORS = {',', '\t', ';', '|'};

  private final HandedInFile file;
  private final RawLines lines;
  private char separator;
  private boolean started;
  private String[] cells = new String[16];

  SeparatedText(HandedInFile file) throws FileRefused {
    this.file = file;
    lines = RawLines.sniffed(file);
  }

  @Override
  public long rawBytes() {
    return file.rawBytes();
  }

  @Override
  public @Nullable Row next() throws FileRefused {
    RawLine line = lines.next();
    if (line == null) {
      return null;
    }
    try {
      String text = line.sound();
      if (!started) {
        separator = separatorOf(text);
        started = true;
      }
      return row(line.number(), text);
    } catch (MalformedLine malformed) {
      return new Row(line.number(), new String[0], line.text(), malformed);
    }
  }

  private Row row(long number, String text) throws FileRefused, MalformedLine {
    if (text.indexOf('"') < 0) {
      return new Row(number, plain(text), text, null);
    }
    StringBuilder whole = new StringBuilder(text);
    for (int more = 0; openQuote(whole) && more < MOST_LINES_A_ROW; more++) {
      RawLine next = lines.next();
      if (next == null) {
        break;
      }
      whole.append('\n').append(next.sound());
    }
    return new Row(number, quoted(whole), whole.toString(), null);
  }

  private String[] plain(String text) {
    int count = 0;
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      put(count++, text.substring(from, at));
      from = at + 1;
    }
    put(count++, text.substring(from));
    String[] row = new String[count];
    System.arraycopy(cells, 0, row, 0, count);
    return row;
  }

  private void put(int at, String cell) {
    if (at == cells.length) {
      String[] wider = new String[2 * cells.length];
      System.arraycopy(cells, 0, wider, 0, at);
      cells = wider;
    }
    cells[at] = cell;
  }

  private static boolean openQuote(StringBuilder text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      open ^= text.charAt(i) == '"';
    }
    return open;
  }

  private String[] quoted(StringBuilder text) {
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean doubled = inside && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          cell.append(c);
          i++;
        } else {
          inside = !inside;
        }
      } else if (c == separator && !inside) {
        row.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    row.add(cell.toString());
    return row.toArray(String[]::new);
  }

  private static char separatorOf(String header) {
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }
}
