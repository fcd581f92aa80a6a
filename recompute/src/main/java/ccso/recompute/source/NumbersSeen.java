package ccso.recompute.source;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import java.util.List;

/// Looks for telephone numbers that were not keyed, column by column: in the first rows all of
/// them, then in every hundredth.
final class NumbersSeen {

  private static final int ALL_OF_THE_FIRST = 2_000;
  private static final int THEN_EVERY = 97;

  /// One order number may look like a telephone number; so many in one column do not.
  private static final int ENOUGH = 3;

  private final List<String> header;
  private final long[] numbers;
  private final long[] filled;
  private final long[] firstLine;
  private long rows;

  NumbersSeen(List<String> header) {
    this.header = header;
    numbers = new long[header.size()];
    filled = new long[header.size()];
    firstLine = new long[header.size()];
  }

  void look(Cells.Row row) {
    rows++;
    if (rows > ALL_OF_THE_FIRST && rows % THEN_EVERY != 0) {
      return;
    }
    String[] cells = row.cells();
    for (int i = 0; i < Math.min(cells.length, numbers.length); i++) {
      if (cells[i].isBlank()) {
        continue;
      }
      filled[i]++;
      if (TelephoneNumber.is(cells[i])) {
        firstLine[i] = numbers[i] == 0 ? row.number() : firstLine[i];
        numbers[i]++;
      }
    }
  }

  /// Refuses a file in which a fifth or more of what a column says are numbers.
  void requireMasked(String path) throws FileRefused {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= ENOUGH && 5 * numbers[i] >= filled[i]) {
        throw new FileRefused(
            new FileRefusal.NumbersNotMasked(path, Shown.name(header.get(i)), firstLine[i]));
      }
    }
  }
}
