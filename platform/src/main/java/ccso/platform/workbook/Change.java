package ccso.platform.workbook;

import java.util.List;

/// A row that changed in the workbook.
///
/// @param row number as Excel counts
/// @param before cells as they stand on the platform
/// @param after cells as they came, made tidy
public record Change(int row, String key, List<String> before, List<String> after) {
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
