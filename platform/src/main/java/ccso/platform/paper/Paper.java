package ccso.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Prints blocks as A4 pages of PDF with a running head and page numbers. The same blocks give the
/// same bytes: the file's dates and id come from what it is handed. A character that the typeface
/// lacks is printed as 〓, so that no reason somebody typed can keep a report from being printed.
public final class Paper {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final float SMALL = 8.5f;
  private static final String LACKING = "\u3013";

  private Paper() {}

  /// What the file says of itself.
  ///
  /// @param running above each page, at the left
  /// @param at date of the file
  public record Head(String title, String author, String running, Instant at) {}

  public static byte[] print(Head head, List<Block> blocks) {
    try (PDDocument document = new PDDocument();
        TrueTypeFont regular = Typeface.REGULAR.open();
        TrueTypeFont bold = Typeface.BOLD.open()) {
      Fonts fonts = Fonts.of(document, regular, bold);
      draw(document, head, Layout.of(blocks, fonts::width), fonts);
      describe(document, head);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(PDDocument document, Head head, List<Layout.Sheet> sheets, Fonts fonts)
      throws IOException {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    for (int i = 0; i < sheets.size(); i++) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      String number = (i + 1) + " / " + sheets.size();
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        fonts.show(stream, new Layout.Words(head.running(), Layout.LEFT, 50, SMALL, false));
        float x = (float) (Layout.RIGHT - fonts.width(number, SMALL, false));
        fonts.show(stream, new Layout.Words(number, x, 50, SMALL, false));
        for (Layout.Words words : sheets.get(i).words()) {
          fonts.show(stream, words);
        }
        stream.setLineWidth(0.4f);
        stream.setStrokingColor(0.7f);
        for (Layout.Rule rule : sheets.get(i).rules()) {
          stream.moveTo(Layout.LEFT, Layout.HEIGHT - rule.y());
          stream.lineTo(Layout.RIGHT, Layout.HEIGHT - rule.y());
          stream.stroke();
        }
      }
      sheets.get(i).marks().forEach(mark -> outline.addLast(bookmark(page, mark)));
    }
  }

  private static PDOutlineItem bookmark(PDPage page, Layout.Mark mark) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) (Layout.HEIGHT - mark.y()));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(mark.text());
    item.setDestination(place);
    return item;
  }

  private static void describe(PDDocument document, Head head) {
    Calendar at = GregorianCalendar.from(head.at().atZone(CHINA));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(head.title());
    information.setAuthor(head.author());
    information.setCreationDate(at);
    information.setModificationDate(at);
    document.setDocumentInformation(information);
    document.setDocumentId((long) (head.title() + head.at()).hashCode());
    document.getDocumentCatalog().setLanguage("zh-CN");
  }

  /// Both weights in one document.
  private record Fonts(PDFont regular, PDFont bold, CmapLookup known) {

    static Fonts of(PDDocument document, TrueTypeFont regular, TrueTypeFont bold)
        throws IOException {
      return new Fonts(
          PDType0Font.load(document, regular, /* embedSubset= */ true),
          PDType0Font.load(document, bold, /* embedSubset= */ true),
          regular.getUnicodeCmapLookup());
    }

    double width(String text, float size, boolean heavy) {
      try {
        return (heavy ? bold : regular).getStringWidth(printable(text)) / 1000 * size;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void show(PDPageContentStream stream, Layout.Words words) throws IOException {
      if (words.text().isEmpty()) {
        return;
      }
      stream.beginText();
      stream.setFont(words.bold() ? bold : regular, words.size());
      stream.newLineAtOffset(words.x(), Layout.HEIGHT - words.y());
      stream.showText(printable(words.text()));
      stream.endText();
    }

    private String printable(String text) {
      StringBuilder all = new StringBuilder();
      text.codePoints()
          .map(it -> it == '\t' ? ' ' : it)
          .filter(it -> !Character.isISOControl(it))
          .forEach(it -> {
            if (known.getGlyphId(it) == 0) {
              all.append(LACKING);
            } else {
              all.appendCodePoint(it);
            }
          });
      return all.toString();
    }
  }
}
