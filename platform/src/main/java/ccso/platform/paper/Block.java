package ccso.platform.paper;

import java.util.List;

/// What stands on paper, from top to bottom.
public sealed interface Block {

  /// The title, centred and large.
  record Title(String text) implements Block {}

  /// A heading; also a bookmark of the file.
  record Heading(String text) implements Block {}

  /// A paragraph.
  record Text(String text) implements Block {}

  /// A line at the right edge: who writes, and when.
  record Closing(String text) implements Block {}

  /// Cells in columns, the head repeated on each page.
  ///
  /// @param widths parts of the whole width
  record Table(List<Integer> widths, List<String> head, List<List<String>> rows) implements Block {
    public Table {
      widths = List.copyOf(widths);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
      for (List<String> row : rows) {
        if (row.size() != widths.size()) {
          throw new IllegalArgumentException("a row of another width: " + row);
        }
      }
    }
  }

  /// What follows begins on a new page.
  record NewPage() implements Block {}
}
