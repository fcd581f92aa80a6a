package ccso.platform.certificate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two weights of the certificate's typeface; where they come from: `fonts/README.md`.
enum Face {
  REGULAR("/fonts/NotoSerifSC-Regular.ttf"),
  BOLD("/fonts/NotoSerifSC-Bold.ttf");

  private final String resource;

  Face(String resource) {
    this.resource = resource;
  }

  /// Some 14 MB in memory until closed; opened per sheet, as certificates are printed rarely.
  TrueTypeFont open() throws IOException {
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }
}
