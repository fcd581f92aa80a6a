package ccso.recompute.drill;

import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RawLines.RawLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Lines of an uploaded text file by their numbers, as they stand there. A workbook and a column
/// file have no lines of text; their rows are numbered alike.
public final class SourceLines {

  private SourceLines() {}

  /// @param numbers from 1, the header being line 1
  /// @return text by number; a number beyond the end is left out
  public static SortedMap<Long, String> of(Path path, Collection<Long> numbers)
      throws FileRefused, IOException {
    SortedMap<Long, String> lines = new TreeMap<>();
    TreeSet<Long> wanted = new TreeSet<>(numbers);
    try (HandedInFile file = HandedInFile.open(path)) {
      RawLines read = RawLines.sniffed(file);
      for (RawLine line = read.next();
          line != null && !wanted.isEmpty() && line.number() <= wanted.last();
          line = read.next()) {
        if (wanted.contains(line.number())) {
          lines.put(line.number(), line.text());
        }
      }
    }
    return lines;
  }
}
