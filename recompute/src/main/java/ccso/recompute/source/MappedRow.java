package ccso.recompute.source;

import ccso.recompute.records.CanonicalColumn;
import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.SiteClock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row into a canonical record, as a mapping says.
final class MappedRow {

  private final Mapping mapping;
  private final CanonicalTable table;
  private final SiteClock clock;
  private final List<Reader> readers = new ArrayList<>();
  private final int siteCell;

  /// One column of the table and where it comes from.
  ///
  /// @param cell in the row, below 0 for a constant
  /// @param second put behind the first, below 0 where there is none
  private record Reader(
      int place,
      CanonicalColumn column,
      int cell,
      int second,
      String constant,
      InstantForm form,
      DurationUnit unit,
      Map<String, String> words) {}

  MappedRow(Mapping mapping, List<String> header, String path, SiteClock clock) throws FileRefused {
    this.mapping = mapping;
    this.clock = clock;
    table = mapping.table();
    for (Map.Entry<String, String> source : mapping.sources().entrySet()) {
      readers.add(reader(source.getKey(), source.getValue(), header, path));
    }
    mapping.constants().forEach((column, value) -> readers.add(reader(column, -1, -1, value)));
    String siteHeading = mapping.sources().get("site_id");
    siteCell = siteHeading == null ? -1 : header.indexOf(siteHeading);
  }

  private Reader reader(String column, String heading, List<String> header, String path)
      throws FileRefused {
    String[] headings = heading.split(Pattern.quote(Mapping.TOGETHER), 2);
    int cell = header.indexOf(headings[0]);
    int second = headings.length < 2 ? -1 : header.indexOf(headings[1]);
    if (cell < 0 || (headings.length == 2 && second < 0)) {
      throw new FileRefused(new FileRefusal.NoMapping(path, Shown.name(heading)));
    }
    return reader(column, cell, second, "");
  }

  private Reader reader(String column, int cell, int second, String constant) {
    int place = table.place(column);
    Map<String, String> words = new HashMap<>();
    mapping
        .words()
        .getOrDefault(column, Map.of())
        .forEach((word, code) -> words.put(word.toLowerCase(Locale.ROOT), code));
    return new Reader(
        place,
        table.columns().get(place),
        cell,
        second,
        constant,
        mapping.instants().getOrDefault(column, InstantForm.WALL_CLOCK),
        mapping.durations().getOrDefault(column, DurationUnit.SECONDS),
        words);
  }

  /// The site that a row names; empty where the export has no such column.
  String site(String[] cells) {
    return siteCell < 0 || siteCell >= cells.length ? "" : cells[siteCell].strip();
  }

  void fill(CanonicalRow record, String[] cells) throws MalformedLine {
    Optional<String> wanted = mapping.site();
    if (wanted.isPresent() && siteCell >= 0 && !site(cells).equals(wanted.get())) {
      throw new MalformedLine(RejectReason.OTHER_SITE, "site_id", "");
    }
    for (Reader reader : readers) {
      String cell = reader.cell() < 0 ? reader.constant() : cells[reader.cell()];
      if (reader.second() >= 0) {
        cell = cell.strip() + " " + cells[reader.second()].strip();
      }
      if (!cell.isBlank()) {
        put(record, reader, cell);
      }
    }
    if (table == CanonicalTable.CALLS) {
      DerivedParts.of(record);
    }
    if (mapping.rightClosed() && table.has("interval_start_ts")) {
      long minutes = record.has("interval_min") ? record.number("interval_min") : 0;
      record.number(
          "interval_start_ts", record.number("interval_start_ts") - minutes * 60_000_000L);
    }
  }

  private void put(CanonicalRow record, Reader reader, String cell) throws MalformedLine {
    switch (reader.column().kind()) {
      case KEY, TEXT -> record.text(reader.place(), cell.strip());
      case CODE -> record.text(reader.place(), code(reader, cell));
      case INSTANT, CLOCK -> record.number(reader.place(), instant(reader, cell));
      case DAY, DAY_CLOCK -> record.number(reader.place(), day(reader, cell));
      case MILLIS -> record.number(reader.place(), millis(reader, cell));
      case COUNT -> record.number(reader.place(), thousandths(reader, cell) / 1_000);
      case THOUSANDTHS -> record.number(reader.place(), thousandths(reader, cell));
      case FLAG -> record.number(reader.place(), flag(reader, cell));
    }
  }

  private static String code(Reader reader, String cell) throws MalformedLine {
    @Nullable String own = reader.words().get(cell.strip().toLowerCase(Locale.ROOT));
    String code = own != null ? own : CanonicalTable.codeOf(reader.column().name(), cell);
    if (code.isEmpty()) {
      throw malformed(RejectReason.UNKNOWN_CODE, reader, cell);
    }
    return code;
  }

  private long instant(Reader reader, String cell) throws MalformedLine {
    try {
      return reader.form().micros(cell, clock);
    } catch (DateTimeException | ArithmeticException _) {
      throw malformed(RejectReason.BAD_INSTANT, reader, cell);
    } catch (SiteClock.NoSuchReading _) {
      throw malformed(RejectReason.TIME_JUMPED_OVER, reader, cell);
    }
  }

  private static long day(Reader reader, String cell) throws MalformedLine {
    try {
      SiteClock utc = new SiteClock(ZoneOffset.UTC);
      String text = cell.strip();
      InstantForm form =
          text.matches("[0-9]{5}(\\.0*)?") ? InstantForm.WORKBOOK_DAYS : InstantForm.WALL_CLOCK;
      return text.matches("[0-9]{8}")
          ? LocalDate.of(
                  Integer.parseInt(text.substring(0, 4)),
                  Integer.parseInt(text.substring(4, 6)),
                  Integer.parseInt(text.substring(6)))
              .toEpochDay()
          : Math.floorDiv(form.micros(text, utc), 86_400_000_000L);
    } catch (DateTimeException | SiteClock.NoSuchReading _) {
      throw malformed(RejectReason.BAD_DATE, reader, cell);
    }
  }

  private static long millis(Reader reader, String cell) throws MalformedLine {
    long millis = reader.unit().millis(cell);
    if (millis < 0) {
      throw malformed(RejectReason.BAD_DURATION, reader, cell);
    }
    return millis;
  }

  private static long thousandths(Reader reader, String cell) throws MalformedLine {
    try {
      return new BigDecimal(cell.strip())
          .movePointRight(3)
          .setScale(0, RoundingMode.HALF_UP)
          .longValueExact();
    } catch (ArithmeticException | NumberFormatException _) {
      throw malformed(RejectReason.BAD_NUMBER, reader, cell);
    }
  }

  private static long flag(Reader reader, String cell) throws MalformedLine {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes", "y", "是", "有", "t", "√" -> 1;
      case "0", "false", "no", "n", "否", "无", "f" -> 0;
      default -> throw malformed(RejectReason.BAD_FLAG, reader, cell);
    };
  }

  private static MalformedLine malformed(RejectReason reason, Reader reader, String cell) {
    return new MalformedLine(reason, reader.column().name(), cell);
  }
}
