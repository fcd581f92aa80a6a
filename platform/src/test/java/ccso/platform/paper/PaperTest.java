package ccso.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final Paper.Head HEAD =
      new Paper.Head("评审报告", "评定中心", "评审报告 · 案卷 SQ-1", Instant.parse("2026-03-01T02:00:00Z"));

  @Test
  void theSameBlocksGiveTheSameBytes_andWhatIsWrittenCanBeReadAgain() throws IOException {
    List<Block> blocks =
        List.of(
            new Block.Title("评审报告"),
            new Block.Heading("不符合项"),
            new Block.Text("缺少最近一个季度的记录。"),
            table(List.of("5.1.1", "抽样不足", "a".repeat(64))),
            new Block.Closing("中国通信企业协会"));

    byte[] once = Paper.print(HEAD, blocks);

    assertThat(Paper.print(HEAD, blocks)).isEqualTo(once);
    assertThat(text(once)).contains("评审报告 · 案卷 SQ-1", "1 / 1", "缺少最近一个季度的记录。", "抽样不足", "中国通信企业协会");
  }

  @Test
  void aLongTableGoesOverWithItsHeadOnEachPage_andEvenALongRowDoes() throws IOException {
    byte[] paper =
        Paper.print(
            HEAD,
            List.of(
                new Block.Table(
                    List.of(1, 1),
                    List.of("表头", "理由"),
                    Collections.nCopies(3, List.of("条", "很长的理由。".repeat(700))))));

    try (PDDocument document = Loader.loadPDF(paper)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("表头", page + " / ");
      }
    }
  }

  @Test
  void whatTheTypefaceLacksIsMarkedAndKeepsNothingFromBeingPrinted() throws IOException {
    byte[] paper = Paper.print(HEAD, List.of(new Block.Text("理由\uD83D\uDE00\u0007如下")));

    assertThat(text(paper)).contains("理由〓如下");
  }

  @Test
  void aDigestIsBrokenAnywhereAndNothingIsLost() {
    List<String> lines = Lines.of("见 " + "0123456789abcdef".repeat(4) + " 为准", 20, String::length);

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(20));
    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo("见" + "0123456789abcdef".repeat(4) + "为准");
  }

  private static Block table(List<String> row) {
    return new Block.Table(List.of(1, 2, 3), List.of("条款", "理由", "SHA-256"), List.of(row));
  }

  private static String text(byte[] paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
