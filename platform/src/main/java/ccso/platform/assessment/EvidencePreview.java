package ccso.platform.assessment;

import java.util.List;

/// What of a file can be shown beside the requirement without opening it.
///
/// @param rows first rows of a table or lines of a text, already cut; a line is a row of one cell
/// @param more there is more than is shown
public record EvidencePreview(Kind kind, List<List<String>> rows, boolean more) {
  static final EvidencePreview NONE = new EvidencePreview(Kind.NONE, List.of(), false);

  public EvidencePreview {
    rows = List.copyOf(rows);
  }

  /// How the page shows it.
  public enum Kind {
    NONE,
    TABLE,
    TEXT,
    PICTURE,
    PAGES
  }
}
