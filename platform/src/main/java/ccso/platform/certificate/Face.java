package ccso.platform.certificate;

import ccso.platform.paper.Typeface;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The two weights a sheet is set in.
enum Face {
  REGULAR(Typeface.REGULAR),
  BOLD(Typeface.BOLD);

  private final Typeface typeface;

  Face(Typeface typeface) {
    this.typeface = typeface;
  }

  /// Opened per sheet, as certificates are printed rarely.
  TrueTypeFont open() throws IOException {
    return typeface.open();
  }
}
