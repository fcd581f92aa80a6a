package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However long a name is, it stays within the frame and off the other words.
class LongNamesTest {

  /// The innermost rule of the frame, mm from each edge.
  private static final double FRAME = 18.4;

  @ParameterizedTest(name = "{0} characters, {1} in English, {2} of scope")
  @CsvSource({
    "2, 0, 2",
    "12, 50, 17",
    "24, 90, 60",
    "50, 160, 120",
    "120, 300, 240",
    "300, 700, 600"
  })
  void allStaysInItsPlace(int holder, int english, int scope) throws IOException {
    Bilingual name =
        new Bilingual(cut("江淮云听（华东）信息服务、", holder), cut("Jianghuai Yunting Co. ", english));
    Bilingual matter = new Bilingual(cut("呼入客户服务、工单处理、", scope), cut("inbound service, ", scope));

    stays(Sheets.with(name, matter));
  }

  @Test
  void aWordThatCannotBeBrokenShrinks() throws IOException {
    Bilingual name = new Bilingual("W".repeat(120), "x".repeat(200));

    stays(Sheets.with(name, Sheets.example().scope()));
  }

  private static void stays(CertificateSheet sheet) throws IOException {
    List<Glyph> glyphs = glyphsOf(sheet);
    assertThat(glyphs)
        .allSatisfy(glyph -> {
          assertThat(glyph.left()).isGreaterThan(FRAME);
          assertThat(glyph.right()).isLessThan(SheetFrame.WIDTH - FRAME);
          assertThat(glyph.top()).isGreaterThan(FRAME);
          assertThat(glyph.bottom()).isLessThan(SheetFrame.HEIGHT - FRAME);
        });
    for (Glyph one : glyphs) {
      assertThat(glyphs).as("over %s", one).noneMatch(other -> one.overlaps(other));
    }
    StringBuilder all = new StringBuilder();
    glyphs.forEach(glyph -> all.append(glyph.text()));
    assertThat(all).contains(sheet.holder().zh()).contains(sheet.scope().zh());
    assertThat(all.toString().replace(" ", ""))
        .contains(sheet.holder().en().replace(" ", ""), sheet.scope().en().replace(" ", ""));
  }

  private static String cut(String text, int length) {
    return text.repeat(length / text.length() + 1).substring(0, length).strip();
  }

  /// One character as printed, mm from the top left; the box covers what has ink, about.
  record Glyph(String text, double left, double right, double top, double bottom) {

    boolean overlaps(Glyph other) {
      return !equals(other)
          && left < other.right - 0.05
          && other.left < right - 0.05
          && top < other.bottom - 0.05
          && other.top < bottom - 0.05;
    }
  }

  private static List<Glyph> glyphsOf(CertificateSheet sheet) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    try (PDDocument pdf = CertificatePdfTest.printed(sheet)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition at) {
          double size = at.getFontSizeInPt() / Pen.POINTS_PER_MM;
          double left = at.getXDirAdj() / Pen.POINTS_PER_MM;
          double baseline = at.getYDirAdj() / Pen.POINTS_PER_MM;
          double right = left + at.getWidthDirAdj() / Pen.POINTS_PER_MM;
          glyphs.add(
              new Glyph(
                  at.getUnicode(), left, right, baseline - size * 0.8, baseline + size * 0.12));
        }
      }.getText(pdf);
    }
    return glyphs;
  }
}
