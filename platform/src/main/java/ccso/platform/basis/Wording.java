package ccso.platform.basis;

/// What people type as a reason or a note, made fit for the frozen facts: no control characters but
/// line breaks, no half characters, no blanks at its ends.
public final class Wording {

  private Wording() {}

  public static String clean(String typed) {
    var text = new StringBuilder(typed.length());
    typed.replace("\r\n", "\n").codePoints().filter(Wording::kept).forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  /// In characters as people count them, not in chars.
  public static int length(String clean) {
    return clean.codePointCount(0, clean.length());
  }

  private static boolean kept(int codePoint) {
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return codePoint == '\n' || !(half || Character.isISOControl(codePoint));
  }
}
