package ccso.recompute.source;

/// Parts of a stranger's file as they may be shown.
final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  /// A header may be any line of any file: what is shown of it is short and has no control
  /// characters.
  static String name(String found) {
    String start = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    return start.replaceAll("\\p{Cntrl}", "?");
  }
}
