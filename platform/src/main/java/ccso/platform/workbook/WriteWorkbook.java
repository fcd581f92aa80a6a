package ccso.platform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a [Table] as a workbook (XLSX, ECMA-376): row 1 hidden with the column codes, columns A
/// and B hidden with key and row hash, a frozen heading, lists to choose from, numbers as numbers,
/// dates as dates, and a second sheet that says what this is. Text is always written as text, so a
/// cell that begins with `=` is no formula.
public final class WriteWorkbook {
  static final String MARK = "ccso:";
  static final int HEADINGS = 2;
  private static final int LONGEST_LIST = 255;
  private static final String WRONG = "FCEAE8";
  private static final String HEAD = "E7EEF1";
  private static final String TYPED = "FFFBEA";

  private WriteWorkbook() {}

  /// @param title of the first sheet
  /// @param notes lines of the second sheet: who, when, which filter, which edition
  public record Dress(String title, String notesTitle, List<List<String>> notes) {}

  public static byte[] write(Table table, Dress dress) {
    return write(table, dress, table.lines().stream().map(l -> out(table, l)).toList(), Map.of());
  }

  /// The rows that could not be taken, as they came, with their cells marked.
  ///
  /// @param said words of each fault, by row number and column code (empty for the whole row)
  public static byte[] writeBack(
      Table table, Dress dress, List<Arrived.Row> rows, Map<Integer, Map<String, String>> said) {
    List<Out> out =
        rows.stream()
            .map(r ->
                new Out(
                    r.key(),
                    r.hash(),
                    table.columns().stream().map(r::cell).toList(),
                    said.getOrDefault(r.number(), Map.of())))
            .toList();
    return write(table, dress, out, said);
  }

  /// One row on its way out.
  private record Out(String key, String hash, List<String> cells, Map<String, String> said) {}

  private static Out out(Table table, Line line) {
    return new Out(line.key(), table.hash(line.cells()), line.cells(), Map.of());
  }

  private static byte[] write(
      Table table, Dress dress, List<Out> rows, Map<Integer, Map<String, String>> said) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "CCSO", "1.0")) {
      Worksheet sheet = book.newWorksheet(dress.title());
      head(sheet, table);
      for (int i = 0; i < rows.size(); i++) {
        row(sheet, table, HEADINGS + i, rows.get(i));
      }
      if (said.isEmpty()) {
        lists(sheet, table, HEADINGS + Math.max(rows.size(), 1) - 1);
      }
      sheet.freezePane(0, HEADINGS);
      notes(book.newWorksheet(dress.notesTitle()), dress.notes());
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void head(Worksheet sheet, Table table) {
    sheet.value(0, 0, MARK + table.code());
    sheet.value(0, 1, table.subject());
    sheet.hideRow(0);
    sheet.hideColumn(0);
    sheet.hideColumn(1);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      sheet.value(0, i + 2, column.code());
      sheet.value(1, i + 2, column.heading());
      sheet.width(i + 2, column.width());
      sheet
          .style(1, i + 2)
          .bold()
          .wrapText(true)
          .fillColor(HEAD)
          .borderStyle(BorderStyle.THIN)
          .set();
    }
  }

  private static void row(Worksheet sheet, Table table, int at, Out row) {
    sheet.value(at, 0, row.key());
    sheet.value(at, 1, row.hash());
    String whole = row.said().get("");
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      int c = i + 2;
      cell(sheet, at, c, column, row.cells().get(i));
      String wrong = row.said().getOrDefault(column.code(), i == 0 ? whole : null);
      if (wrong != null) {
        sheet.comment(at, c, wrong);
        sheet.style(at, c).fillColor(WRONG).wrapText(true).borderStyle(BorderStyle.THIN).set();
      } else if (column.editable()) {
        var style =
            sheet.style(at, c).fillColor(TYPED).wrapText(true).borderStyle(BorderStyle.THIN);
        (column.kind() == Column.Kind.DATE ? style.format("yyyy-mm-dd") : style).set();
      } else {
        sheet.style(at, c).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, Column as, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (as.kind()) {
      case NUMBER -> {
        BigDecimal number = number(text);
        if (number == null) {
          sheet.value(row, column, text);
        } else {
          sheet.value(row, column, number);
        }
      }
      case DATE -> {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
          sheet.value(row, column, LocalDate.parse(text));
        } else {
          sheet.value(row, column, text);
        }
      }
      case TEXT -> sheet.value(row, column, text);
    }
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// Excel takes a list of at most 255 characters in the cell's own rule.
  private static void lists(Worksheet sheet, Table table, int last) {
    for (int i = 0; i < table.columns().size(); i++) {
      List<String> choices = table.columns().get(i).choices();
      String list = choices.stream().collect(Collectors.joining(",", "\"", "\""));
      if (!choices.isEmpty() && list.length() <= LONGEST_LIST) {
        sheet
            .range(HEADINGS, i + 2, last, i + 2)
            .validateWithListByFormula(list)
            .allowBlank(true)
            .showErrorMessage(true);
      }
    }
  }

  private static void notes(Worksheet sheet, List<List<String>> notes) {
    sheet.width(0, 24);
    sheet.width(1, 80);
    for (int r = 0; r < notes.size(); r++) {
      for (int c = 0; c < notes.get(r).size(); c++) {
        sheet.value(r, c, notes.get(r).get(c));
        sheet.style(r, c).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /// Words of faults by row and column, for [#writeBack].
  static Map<Integer, Map<String, String>> said(
      List<CellFault> faults, java.util.function.Function<CellFault, String> words) {
    Map<Integer, Map<String, String>> said = new TreeMap<>();
    faults.forEach(it ->
        said.computeIfAbsent(it.row(), r -> new TreeMap<>())
            .merge(it.column(), words.apply(it), (a, b) -> a + "\n" + b));
    return said;
  }
}
