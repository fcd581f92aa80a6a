package ccso.recompute.source;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.SiteClock;
import ccso.recompute.records.SourceLayout;
import ccso.recompute.records.Staging;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A layout of rows and columns with headings of its own, in which several rows may be one call.
abstract class CellsLayout implements SourceLayout {

  private static final int TOLD_EVERY = 10_000;

  /// A row by heading.
  static final class ExportRow {

    private final Map<String, Integer> places;
    private final String[] cells;
    private final SiteClock clock;

    ExportRow(Map<String, Integer> places, String[] cells, SiteClock clock) {
      this.places = places;
      this.cells = cells;
      this.clock = clock;
    }

    /// Empty where the export has no such column.
    String cell(String heading) {
      Integer place = places.get(heading);
      return place == null ? "" : cells[place].strip();
    }

    /// Epoch microseconds; below 0 where nothing is there, or the zero that means so.
    long instant(String heading) throws MalformedLine {
      String cell = cell(heading);
      if (cell.isEmpty() || cell.equals("0") || cell.startsWith("0000-")) {
        return -1;
      }
      for (InstantForm form : InstantForm.values()) {
        try {
          return form.micros(cell, clock);
        } catch (DateTimeException | ArithmeticException _) {
          // the next form may be it
        } catch (SiteClock.NoSuchReading _) {
          throw new MalformedLine(RejectReason.TIME_JUMPED_OVER, heading, cell);
        }
      }
      throw new MalformedLine(RejectReason.BAD_INSTANT, heading, cell);
    }

    /// Milliseconds of a whole number of seconds; 0 where nothing is there.
    long seconds(String heading) throws MalformedLine {
      String cell = cell(heading);
      long millis = cell.isEmpty() ? 0 : DurationUnit.SECONDS.millis(cell);
      if (millis < 0) {
        throw new MalformedLine(RejectReason.BAD_DURATION, heading, cell);
      }
      return millis;
    }

    String needed(String heading) throws MalformedLine {
      String cell = cell(heading);
      if (cell.isEmpty()) {
        throw new MalformedLine(RejectReason.EMPTY_FIELD, heading, "");
      }
      return cell;
    }
  }

  /// What gathers the rows of one file.
  interface Gathering {

    void row(long line, ExportRow row) throws MalformedLine, SQLException;

    void end() throws SQLException;
  }

  /// A heading without which this is not the layout.
  abstract String mark();

  abstract Gathering gathering(Staging staging);

  @Override
  public void read(HandedInFile file, Staging staging, Loading watcher)
      throws FileRefused, IOException, SQLException {
    try (Cells cells = OpenCells.cells(file)) {
      Cells.Row header = cells.next();
      if (header == null) {
        throw new FileRefused(new FileRefusal.Empty(file.path().toString()));
      }
      Map<String, Integer> places = places(header.cells());
      if (!places.containsKey(mark())) {
        throw new FileRefused(new FileRefusal.NoMapping(file.path().toString(), mark()));
      }
      Gathering gathering = gathering(staging);
      for (Cells.Row next = cells.next(); next != null; next = cells.next()) {
        staging.line();
        one(next, places, header.cells().length, gathering, staging);
        if (staging.rows() % TOLD_EVERY == 0) {
          watcher.tell(cells.rawBytes(), file.size(), staging.rows());
        }
      }
      gathering.end();
    }
  }

  /// Headings in lower case, since exports of the same system differ in that.
  private static Map<String, Integer> places(String[] header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      places.put(header[i].strip().toLowerCase(Locale.ROOT), i);
    }
    return places;
  }

  private static void one(
      Cells.Row next, Map<String, Integer> places, int width, Gathering gathering, Staging staging)
      throws SQLException {
    try {
      if (next.fault() != null) {
        throw next.fault();
      }
      if (next.cells().length != width) {
        throw new MalformedLine(
            RejectReason.COLUMN_COUNT, "", Integer.toString(next.cells().length));
      }
      gathering.row(next.number(), new ExportRow(places, next.cells(), staging.clock()));
    } catch (MalformedLine malformed) {
      staging.reject(malformed.at(next.number()), next.raw());
    }
  }
}
