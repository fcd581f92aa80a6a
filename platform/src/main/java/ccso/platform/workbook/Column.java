package ccso.platform.workbook;

import java.util.List;

/// One column of a table that goes out and comes back.
///
/// @param code stands in the workbook's hidden first row, so that a column is found again wherever
///   it was moved and whatever its heading became
/// @param heading as shown, in the reader's language
/// @param width in characters
/// @param choices the only texts an editable cell may hold; empty where it is free
public record Column(
    String code, String heading, Kind kind, boolean editable, int width, List<String> choices) {

  /// What its cells are in the workbook; as text they are plain, `85.6`, or ISO, `2026-11-23`.
  public enum Kind {
    TEXT,
    NUMBER,
    DATE
  }

  public Column {
    choices = List.copyOf(choices);
  }

  public static Column shown(String code, String heading, int width) {
    return new Column(code, heading, Kind.TEXT, false, width, List.of());
  }

  public static Column typed(String code, String heading, Kind kind, int width) {
    return new Column(code, heading, kind, true, width, List.of());
  }

  public static Column chosen(String code, String heading, int width, List<String> choices) {
    return new Column(code, heading, Kind.TEXT, true, width, choices);
  }
}
