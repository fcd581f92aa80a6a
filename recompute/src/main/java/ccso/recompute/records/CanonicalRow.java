package ccso.recompute.records;

import ccso.recompute.records.CanonicalColumn.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One record on its way into a canonical table; cleared and filled again for the next, since
/// millions pass. What is not put is null.
public final class CanonicalRow {

  private static final long MICROS = 1_000_000L;

  final CanonicalTable table;
  final long[] numbers;
  final @Nullable String[] texts;
  final boolean[] filled;

  public CanonicalRow(CanonicalTable table) {
    int columns = table.columns().size();
    this.table = table;
    numbers = new long[columns];
    texts = new String[columns];
    filled = new boolean[columns];
  }

  public CanonicalTable table() {
    return table;
  }

  public CanonicalRow clear() {
    Arrays.fill(filled, false);
    return this;
  }

  /// Puts a text; blank text is nothing.
  public CanonicalRow text(int place, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      texts[place] = value;
      filled[place] = true;
    }
    return this;
  }

  public CanonicalRow text(String column, @Nullable String value) {
    return text(table.place(column), value);
  }

  /// Puts what the column's kind is counted in: milliseconds, thousandths, a count, epoch
  /// microseconds in UTC for an instant, epoch days for a day, 0 or 1 for a flag.
  public CanonicalRow number(int place, long value) {
    numbers[place] = value;
    filled[place] = true;
    return this;
  }

  public CanonicalRow number(String column, long value) {
    return number(table.place(column), value);
  }

  public CanonicalRow instant(String column, Instant value) {
    return number(
        column,
        Math.addExact(Math.multiplyExact(value.getEpochSecond(), MICROS), value.getNano() / 1000));
  }

  public CanonicalRow day(String column, LocalDate value) {
    return number(column, value.toEpochDay());
  }

  public CanonicalRow flag(String column, boolean value) {
    return number(column, value ? 1 : 0);
  }

  public boolean has(String column) {
    return filled[table.place(column)];
  }

  /// A number that was put.
  ///
  /// @throws IllegalStateException where it was not
  public long number(String column) {
    int place = table.place(column);
    if (!filled[place]) {
      throw new IllegalStateException(column + " is not there");
    }
    return numbers[place];
  }

  /// A text that was put; empty where it was not.
  public String text(String column) {
    int place = table.place(column);
    String value = texts[place];
    return filled[place] && value != null ? value : "";
  }

  /// The first column that must be there and is not; empty where none lacks.
  String lacking() {
    for (int i = 0; i < filled.length; i++) {
      CanonicalColumn column = table.columns().get(i);
      if (column.required() && !filled[i]) {
        return column.name();
      }
    }
    return "";
  }

  /// Epoch microseconds (UTC) of the clock, for a day its midnight.
  long clockMicros() {
    int clock = table.clock();
    boolean day = table.columns().get(clock).kind() == Kind.DAY_CLOCK;
    return day ? numbers[clock] * 86_400L * MICROS : numbers[clock];
  }

  boolean clockIsDay() {
    return table.columns().get(table.clock()).kind() == Kind.DAY_CLOCK;
  }
}
