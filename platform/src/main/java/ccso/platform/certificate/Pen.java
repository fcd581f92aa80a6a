package ccso.platform.certificate;

import ccso.platform.certificate.Curve.Bend;
import ccso.platform.certificate.Curve.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Draws on a PDF page in millimetres from its top left corner.
final class Pen implements AutoCloseable, Setting.Measure {

  static final double POINTS_PER_MM = 72 / 25.4;

  /// Spacing beyond this is read as spaces by programs that extract text, so that such a line also
  /// carries its words as typed.
  private static final double TRACKING_READ_AS_SPACE = 0.1;

  private final PDPageContentStream out;
  private final float pageHeight;
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

  /// The fonts must stay open until the document is saved.
  Pen(PDDocument document, PDPage page, Map<Face, TrueTypeFont> faces) throws IOException {
    for (Map.Entry<Face, TrueTypeFont> face : faces.entrySet()) {
      fonts.put(face.getKey(), PDType0Font.load(document, face.getValue(), true));
    }
    pageHeight = page.getMediaBox().getHeight();
    out = new PDPageContentStream(document, page);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  void box(double x, double y, double width, double height, Ink ink) throws IOException {
    fillWith(ink);
    rectangle(x, y, width, height);
    out.fill();
  }

  void frame(double x, double y, double width, double height, Ink ink, double stroke)
      throws IOException {
    strokeWith(ink, stroke);
    rectangle(x, y, width, height);
    out.stroke();
  }

  void line(double x, double y, double toX, double toY, Ink ink, double stroke) throws IOException {
    strokeWith(ink, stroke);
    out.moveTo(x(x), y(y));
    out.lineTo(x(toX), y(toY));
    out.stroke();
  }

  /// A line with round ends that reach half its breadth beyond; of no length, a dot.
  void rounded(double x, double y, double toX, double toY, Ink ink, double stroke)
      throws IOException {
    out.setLineCapStyle(1);
    line(x, y, toX, toY, ink, stroke);
    out.setLineCapStyle(0);
  }

  void curves(List<Curve> curves, Ink ink, double stroke) throws IOException {
    strokeWith(ink, stroke);
    for (Curve curve : curves) {
      out.moveTo(x(curve.start().x()), y(curve.start().y()));
      for (Bend bend : curve.bends()) {
        Point first = bend.first();
        Point second = bend.second();
        Point end = bend.end();
        out.curveTo(
            x(first.x()), y(first.y()), x(second.x()), y(second.y()), x(end.x()), y(end.y()));
      }
      if (curve.closed()) {
        out.closeAndStroke();
      } else {
        out.stroke();
      }
    }
  }

  void qr(QrMatrix qr, double x, double y, double side, Ink ink) throws IOException {
    double module = side / qr.size();
    fillWith(ink);
    for (QrMatrix.Run run : qr.runs()) {
      rectangle(x + run.x() * module, y + run.y() * module, run.length() * module, module);
    }
    out.fill();
  }

  @Override
  public double width(String text, Type type) {
    try {
      double ems = font(type).getStringWidth(text) / 1000;
      int gaps = text.codePointCount(0, text.length()) - 1;
      return type.size() * (ems + type.tracking() * gaps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sets a line of text.
  ///
  /// @param x where the text starts
  /// @param y its baseline
  void text(String text, Type type, double x, double y) throws IOException {
    show(text, type, Matrix.getTranslateInstance(x(x), y(y)));
  }

  void centred(String text, Type type, double middle, double y) throws IOException {
    text(text, type, middle - width(text, type) / 2, y);
  }

  /// Sets a line of text about its middle.
  ///
  /// @param degrees counter-clockwise
  void slanted(String text, Type type, double middleX, double middleY, double degrees)
      throws IOException {
    Matrix place = Matrix.getRotateInstance(StrictMath.toRadians(degrees), x(middleX), y(middleY));
    place.concatenate(
        Matrix.getTranslateInstance(points(-width(text, type) / 2), points(-type.size() * 0.35)));
    show(text, type, place);
  }

  private void show(String text, Type type, Matrix place) throws IOException {
    boolean spaced = type.tracking() > TRACKING_READ_AS_SPACE;
    if (spaced) {
      COSDictionary asTyped = new COSDictionary();
      asTyped.setItem(COSName.ACTUAL_TEXT, new COSString(text));
      out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(asTyped));
    }
    fillWith(type.ink());
    out.beginText();
    out.setFont(font(type), (float) (type.size() * POINTS_PER_MM));
    out.setTextMatrix(place);
    if (type.tracking() == 0) {
      out.showText(text);
    } else {
      out.showTextWithPositioning(byPositions(text, type.tracking()));
    }
    out.endText();
    if (spaced) {
      out.endMarkedContent();
    }
  }

  /// Each character, and after each but the last the move to the next in thousandths of the em.
  private static Object[] byPositions(String text, double tracking) {
    String[] characters = text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    Object[] positions = new Object[characters.length * 2 - 1];
    for (int i = 0; i < characters.length; i++) {
      positions[2 * i] = characters[i];
      if (i > 0) {
        positions[2 * i - 1] = (float) (-1000 * tracking);
      }
    }
    return positions;
  }

  private PDType0Font font(Type type) {
    return Objects.requireNonNull(fonts.get(type.face()));
  }

  private void strokeWith(Ink ink, double stroke) throws IOException {
    out.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    out.setLineWidth(points(stroke));
  }

  private void fillWith(Ink ink) throws IOException {
    out.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
  }

  private void rectangle(double x, double y, double width, double height) throws IOException {
    out.addRect(x(x), y(y + height), points(width), points(height));
  }

  private static float x(double mm) {
    return points(mm);
  }

  private float y(double mm) {
    return points(pageHeight / POINTS_PER_MM - mm);
  }

  /// To a hundredth of a point, so that the file stays small.
  private static float points(double mm) {
    return Math.round(mm * POINTS_PER_MM * 100) / 100f;
  }
}
