package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.SiteClock;
import ccso.recompute.records.Staging;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A layout of JSON, a record or a page of records a line, as interfaces answer and streams
/// deliver.
abstract class JsonRecords extends LineLayout {

  /// An object, and ways into it that miss nothing in silence.
  record Fields(Map<?, ?> object) {

    /// Empty where it is not there or null.
    String text(String name) {
      Object value = object.get(name);
      return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
    }

    String needed(String name) throws MalformedLine {
      String text = text(name);
      if (text.isEmpty()) {
        throw new MalformedLine(RejectReason.EMPTY_FIELD, name, "");
      }
      return text;
    }

    /// An object inside; one without fields where there is none.
    Fields inside(String name) {
      return object.get(name) instanceof Map<?, ?> inside
          ? new Fields(inside)
          : new Fields(Map.of());
    }

    /// A whole number times so much; 0 where it is not there.
    long number(String name, long times) throws MalformedLine {
      String text = text(name);
      if (text.isEmpty()) {
        return 0;
      }
      try {
        return Math.multiplyExact(Long.parseLong(text), times);
      } catch (ArithmeticException | NumberFormatException _) {
        throw new MalformedLine(RejectReason.BAD_NUMBER, name, text);
      }
    }

    /// Epoch microseconds of an instant with its offset; below 0 where it is not there.
    long instant(String name) throws MalformedLine {
      String text = text(name);
      try {
        return text.isEmpty()
            ? -1
            : InstantForm.WITH_OFFSET.micros(text, new SiteClock(ZoneOffset.UTC));
      } catch (DateTimeException | SiteClock.NoSuchReading _) {
        throw new MalformedLine(RejectReason.BAD_INSTANT, name, text);
      }
    }
  }

  /// Puts a record into a call.
  abstract void fill(Fields record, CanonicalRow call) throws MalformedLine;

  /// Which copy of a record is later; 0 for sources that send each once.
  long version(Fields record) throws MalformedLine {
    return 0;
  }

  @Override
  Gathering gathering(Staging staging) {
    CanonicalRow call = new CanonicalRow(CanonicalTable.CALLS);
    return new Gathering() {
      @Override
      public void line(long number, String text) throws MalformedLine, SQLException {
        take(number, Json.of(text));
      }

      private void take(long number, @Nullable Object value) throws MalformedLine, SQLException {
        switch (value) {
          case List<?> several -> {
            for (Object one : several) {
              take(number, one);
            }
          }
          case Map<?, ?> page when page(page) instanceof List<?> several -> take(number, several);
          case Map<?, ?> object -> {
            Fields record = new Fields(object);
            fill(record, call.clear());
            staging.addVersion(call, number, Fingerprint.of(object.toString()), version(record));
          }
          case null, default -> throw new MalformedLine(RejectReason.NOT_JSON, "", "");
        }
      }

      @Override
      public void end() {
        // every record is a call
      }
    };
  }

  /// The list in an answer of an interface, under whichever name.
  private static @Nullable Object page(Map<?, ?> object) {
    for (String name : List.of("list", "List", "result", "Data", "data")) {
      Object value = object.get(name);
      if (value instanceof List) {
        return value;
      }
      if (value instanceof Map<?, ?> deeper) {
        return page(deeper);
      }
    }
    return null;
  }
}
