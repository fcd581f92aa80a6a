package ccso.platform.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two weights of the typeface of everything printed; where they come from: `fonts/README.md`.
public enum Typeface {
  REGULAR("/fonts/NotoSerifSC-Regular.ttf"),
  BOLD("/fonts/NotoSerifSC-Bold.ttf");

  private final String resource;

  Typeface(String resource) {
    this.resource = resource;
  }

  /// Some 14 MB in memory until closed; opened per document, as little is printed.
  public TrueTypeFont open() throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }
}
