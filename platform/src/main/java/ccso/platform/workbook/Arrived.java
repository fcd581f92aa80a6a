package ccso.platform.workbook;

import java.util.List;
import java.util.Map;

/// What came back, as it was read and before anything is said about it. Kept between the page that
/// shows the difference and the one that takes it.
///
/// @param rows with anything in them, in the order of the sheet
public record Arrived(List<Row> rows) {
  public Arrived {
    rows = List.copyOf(rows);
  }

  /// @param number as Excel counts, from 1
  /// @param key empty where the hidden cell is: a row somebody added
  /// @param hash as it went out; empty where it is gone
  /// @param cells texts by column code; a date as ISO, a number plain
  public record Row(int number, String key, String hash, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    String cell(Column column) {
      return cells.getOrDefault(column.code(), "");
    }
  }
}
