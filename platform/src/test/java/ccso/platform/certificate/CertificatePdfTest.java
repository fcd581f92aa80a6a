package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatePdfTest {

  @Test
  void whatIsCopiedFromTheSheetIsAsTyped() throws IOException {
    CertificateSheet sheet = Sheets.example();

    String copied = copiedFrom(sheet);

    assertThat(copied)
        .startsWith("达标证书 CERTIFICATE OF CONFORMITY 证书编号 No. CCSO-2026-00012-R0-03 兹证明")
        .contains("江淮云听信息服务有限公司 Jianghuai Yunting Information Service Co., Ltd.")
        .contains("统一社会信用代码 91340100MA8EXAMPL3")
        .contains("YD/T 2823-2015 《呼叫中心服务质量和运营管理规范》")
        .contains("九大类别全部达标")
        .contains("评审范围 呼入客户服务、工单处理、满意度回访")
        .contains("运营场所 安徽省合肥市高新区示例路 88 号")
        .contains("座席规模 420 座席 Seats 420 seats 运营性质 自建")
        .contains("发证日期 2026年8月18日 Date of issue 18 August 2026")
        .contains("有效期至 2029年8月17日 Valid until 17 August 2029")
        .contains("扫码核验真伪", "verify.ccso.example", "中国通信企业协会")
        .doesNotContainPattern("[\u2e80-\u2fdf]");
    sheet
        .texts()
        .filter(text -> !text.contains("{0}") && !text.equals(sheet.words().title().en()))
        .filter(text -> !text.equals(sheet.words().creditCode().en()))
        .forEach(text -> assertThat(copied).contains(text));
  }

  @Test
  void itIsOnePageOfA4InChineseWithItsOwnTitle() throws IOException {
    try (PDDocument pdf = printed(Sheets.example())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox()).hasToString(PDRectangle.A4.toString());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("达标证书 CCSO-2026-00012-R0-03 江淮云听信息服务有限公司");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-08-17T16:00:00Z");
    }
  }

  @Test
  void itsFontsAreEmbeddedWithNoMoreThanTheCharactersUsed() throws IOException {
    try (PDDocument pdf = printed(Sheets.example())) {
      PDResources resources = pdf.getPage(0).getResources();
      assertThat(resources.getFontNames()).hasSize(2);
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerifSC-.*");
      }
    }
    assertThat(CertificatePdf.render(Sheets.example())).hasSizeLessThan(300_000);
  }

  @Test
  void theSameSheetGivesTheSameBytesAndAnotherSheetOthers() {
    byte[] once = CertificatePdf.render(Sheets.example());

    assertThat(CertificatePdf.render(Sheets.example())).isEqualTo(once);
    assertThat(CertificatePdf.render(Sheets.demonstration())).isNotEqualTo(once);
  }

  @Test
  void onlyADemonstrationSaysSo() throws IOException {
    assertThat(copiedFrom(Sheets.demonstration())).contains("演示 DEMO");
    assertThat(copiedFrom(Sheets.example())).doesNotContain("演示", "DEMO");
  }

  @ParameterizedTest
  @CsvSource({
    "䶮㼆𬭎𠅤（上海）呼叫服务有限公司",
    "𬭎泰·龘“数据”服务（集团）股份有限公司",
    "ＡＢＣ～服务／有限公司",
  })
  void rareCharactersOfNamesArePrinted(String name) throws IOException {
    assertThat(copiedFrom(Sheets.heldBy(name, "Rare Names Ltd."))).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "华铃😀服务有限公司, U+1F600 GRINNING FACE",
    "华铃\u2f08服务有限公司, U+2F08 KANGXI RADICAL MAN",
    "华铃\u00ad服务有限公司, U+00AD SOFT HYPHEN",
    "华铃\u200b服务有限公司, U+200B ZERO WIDTH SPACE",
    "华铃\ue000服务有限公司, U+E000 PRIVATE USE AREA E000",
    "华铃\ud842\udfb7服务有限公司, U+20BB7 CJK UNIFIED IDEOGRAPHS EXTENSION B 20BB7",
  })
  void aCharacterThatCannotBePrintedIsRefusedByName(String name, String refused) {
    CertificateSheet sheet = Sheets.heldBy(name, "");

    assertThatThrownBy(() -> CertificatePdf.render(sheet))
        .isInstanceOfSatisfying(
            UnprintableCharacter.class, why -> assertThat(why.name()).isEqualTo(refused))
        .hasMessageContaining(refused);
    assertThat(sheet.unprintable()).hasSize(1);
  }

  @Test
  void theCharactersToChangeAreAllToldWhereANameIsEntered() {
    assertThat(PrintableCharacters.lackingIn("华😀铃\n中😀心")).isEqualTo(List.of("😀", "\n"));
    assertThat(PrintableCharacters.lackingIn("江淮云听信息服务有限公司 Co., Ltd.")).isEmpty();
  }

  @Test
  void bothWeightsHaveTheSameCharacters() throws IOException {
    try (TrueTypeFont regular = Face.REGULAR.open();
        TrueTypeFont bold = Face.BOLD.open()) {
      CmapLookup one = regular.getUnicodeCmapLookup();
      CmapLookup other = bold.getUnicodeCmapLookup();
      assertThat(IntStream.range(0, 0x30000))
          .allMatch(code -> (one.getGlyphId(code) == 0) == (other.getGlyphId(code) == 0));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 一大类别全部达标", "2, 两大类别全部达标", "9, 九大类别全部达标", "12, 12大类别全部达标"})
  void theStatementCountsTheCategoriesOfTheEdition(int categories, String statement) {
    assertThat(Sheets.statement(categories)).isEqualTo(statement);
  }

  private static String copiedFrom(CertificateSheet sheet) throws IOException {
    try (PDDocument pdf = printed(sheet)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  static PDDocument printed(CertificateSheet sheet) throws IOException {
    return Loader.loadPDF(CertificatePdf.render(sheet));
  }
}
