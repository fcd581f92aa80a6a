package ccso.platform.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Prints a sheet as one A4 page of PDF, unsigned.
///
/// The same sheet gives the same bytes: the file's dates are the sheet's, its id comes from the
/// number. No seal is drawn; [#SEAL_ZONE] is kept for the one that the association's own electronic
/// seal puts there.
///
/// Refuses: [UnprintableCharacter].
public final class CertificatePdf {

  /// The circle over the issuer's name and date, mm from the page's top left corner.
  public static final SealZone SEAL_ZONE = new SealZone(129, 239, 40);

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  public record SealZone(double left, double top, double diameter) {}

  private CertificatePdf() {}

  public static byte[] render(CertificateSheet sheet) {
    PrintableCharacters.require(sheet.texts());
    Map<Face, TrueTypeFont> faces = new EnumMap<>(Face.class);
    try (PDDocument document = new PDDocument();
        TrueTypeFont regular = Face.REGULAR.open();
        TrueTypeFont bold = Face.BOLD.open()) {
      faces.put(Face.REGULAR, regular);
      faces.put(Face.BOLD, bold);
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (Pen pen = new Pen(document, page, faces)) {
        new SheetFrame(pen).draw(sheet);
        new SheetText(pen, sheet).draw();
        new SheetFoot(pen).draw(sheet);
      }
      describe(document, sheet);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, CertificateSheet sheet) {
    Calendar issued = GregorianCalendar.from(sheet.issued().atStartOfDay(CHINA));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(
        "%s %s %s".formatted(sheet.words().title().zh(), sheet.number(), sheet.holder().zh()));
    information.setAuthor(sheet.issuer().zh());
    information.setSubject("%s %s".formatted(sheet.standardCode(), sheet.standardTitle().zh()));
    information.setCreationDate(issued);
    information.setModificationDate(issued);
    document.setDocumentInformation(information);
    document.setDocumentId((long) sheet.number().compact().hashCode());

    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    catalog.setViewerPreferences(preferences);
    preferences.setDisplayDocTitle(true);
  }
}
