package ccso.platform.workbook;

import ccso.platform.basis.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads a workbook that went out as a [Table]. Columns are found by their codes, so moved columns,
/// new columns, other headings, filters and hidden rows do no harm; of a formula the value last
/// computed is read.
///
/// Refuses every [WorkbookRefusal].
public final class ReadWorkbook {
  /// Bytes of a file.
  public static final int LARGEST = 8 * 1024 * 1024;

  /// Bytes when unpacked: what breaks out of a small archive is not read.
  static final long LARGEST_UNPACKED = 120L * 1024 * 1024;

  static final int MOST_ROWS = 20_000;
  private static final int KEY = 0;
  private static final int HASH = 1;

  private ReadWorkbook() {}

  public static Arrived read(byte[] file, Table table) {
    refuseWhatIsNone(file);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      for (Sheet sheet : book.getSheets().toList()) {
        Optional<Arrived> arrived = read(sheet, table);
        if (arrived.isPresent()) {
          return arrived.get();
        }
      }
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      // The reader answers damage with whatever its parser throws.
      throw new Refused(new WorkbookRefusal.NotAWorkbook());
    }
    throw new Refused(new WorkbookRefusal.OtherTemplate());
  }

  private static void refuseWhatIsNone(byte[] file) {
    if (file.length == 0) {
      throw new Refused(new WorkbookRefusal.NoFile());
    }
    if (file.length > LARGEST) {
      throw new Refused(new WorkbookRefusal.TooLarge(LARGEST / 1024 / 1024));
    }
    if (ReadableWorkbook.isOLE2Header(file)) {
      throw new Refused(new WorkbookRefusal.OldOrLocked());
    }
    if (!ReadableWorkbook.isOOXMLZipHeader(file)) {
      throw new Refused(new WorkbookRefusal.NotAWorkbook());
    }
    if (unpacked(file) > LARGEST_UNPACKED) {
      throw new Refused(new WorkbookRefusal.TooLarge(LARGEST / 1024 / 1024));
    }
  }

  /// Counts what really comes out, not what the archive says of itself. By the central directory,
  /// as spreadsheet programs read it: the entries' own headers may leave their sizes open.
  private static long unpacked(byte[] file) {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0 && size <= LARGEST_UNPACKED; n = in.read(buffer)) {
            size += n;
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new Refused(new WorkbookRefusal.NotAWorkbook());
    }
    return size;
  }

  /// Empty where the sheet is not the list.
  private static Optional<Arrived> read(Sheet sheet, Table table) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      var walk = rows.iterator();
      if (!walk.hasNext()) {
        return Optional.empty();
      }
      Row codes = walk.next();
      if (!text(codes, KEY).equals(WriteWorkbook.MARK + table.code())) {
        return Optional.empty();
      }
      if (!text(codes, HASH).equals(table.subject())) {
        throw new Refused(new WorkbookRefusal.OtherSubject(text(codes, HASH)));
      }
      Map<Integer, Column> columns = columns(codes, table);
      List<Arrived.Row> arrived = new ArrayList<>();
      while (walk.hasNext()) {
        Row row = walk.next();
        if (row.getRowNum() > WriteWorkbook.HEADINGS) {
          read(row, columns).ifPresent(arrived::add);
        }
        if (arrived.size() > MOST_ROWS) {
          throw new Refused(new WorkbookRefusal.TooManyRows(MOST_ROWS));
        }
      }
      return Optional.of(new Arrived(arrived));
    }
  }

  private static Map<Integer, Column> columns(Row codes, Table table) {
    Map<Integer, Column> columns = new HashMap<>();
    for (Column column : table.columns()) {
      codes.stream()
          .filter(cell -> cell != null && text(cell).equals(column.code()))
          .findFirst()
          .ifPresentOrElse(
              cell -> columns.put(cell.getColumnIndex(), column),
              () -> {
                if (column.editable()) {
                  throw new Refused(new WorkbookRefusal.ColumnMissing(column.heading()));
                }
              });
    }
    return columns;
  }

  private static Optional<Arrived.Row> read(Row row, Map<Integer, Column> columns) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach((at, column) -> {
      String text = row.getOptionalCell(at).map(cell -> text(cell, column)).orElse("");
      if (!text.isEmpty()) {
        cells.put(column.code(), text);
      }
    });
    String key = text(row, KEY);
    return key.isEmpty() && cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Arrived.Row(row.getRowNum(), key, text(row, HASH), cells));
  }

  private static String text(Row row, int at) {
    return row.getOptionalCell(at).map(ReadWorkbook::text).orElse("");
  }

  private static String text(Cell cell, Column column) {
    if (column.kind() == Column.Kind.DATE && cell.getType() == CellType.NUMBER) {
      LocalDateTime date = cell.asDate();
      return date == null ? "" : date.toLocalDate().toString();
    }
    return text(cell);
  }

  /// A number without the noise of binary fractions: Excel keeps fifteen digits.
  private static String text(Cell cell) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }
}
