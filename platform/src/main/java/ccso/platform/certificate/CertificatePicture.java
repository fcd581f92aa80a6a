package ccso.platform.certificate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The certificate as a picture, for those who cannot open a PDF where they are.
public final class CertificatePicture {

  /// Pixels; A4 at 150 to the inch.
  public static final int WIDTH = 1240;

  public static final int HEIGHT = 1754;

  private CertificatePicture() {}

  /// A PNG of the first page, about 350 KB.
  public static byte[] png(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new ReducedPicture(drawn(document)).png();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage drawn(PDDocument document) throws IOException {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    PDRectangle page = document.getPage(0).getMediaBox();
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, WIDTH, HEIGHT);
      new PDFRenderer(document)
          .renderPageToGraphics(0, graphics, WIDTH / page.getWidth(), HEIGHT / page.getHeight());
    } finally {
      graphics.dispose();
    }
    return picture;
  }
}
