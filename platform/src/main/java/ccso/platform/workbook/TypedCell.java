package ccso.platform.workbook;

import java.util.Map;

/// A cell as it came back.
///
/// @param now what the platform has there
/// @param typed what the workbook has there; empty for nothing
/// @param row all cells of the row by column code, for rules over two of them
public record TypedCell(
    String key, Column column, String now, String typed, Map<String, String> row) {
  public TypedCell {
    row = Map.copyOf(row);
  }
}
