package ccso.platform.workbook;

import java.util.List;

/// One row as it stands on the platform.
///
/// @param key stable and unique in its table
/// @param cells texts in the order of the columns; empty for nothing
public record Line(String key, List<String> cells) {
  public Line {
    cells = List.copyOf(cells);
  }
}
