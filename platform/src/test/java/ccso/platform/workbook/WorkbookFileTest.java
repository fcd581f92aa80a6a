package ccso.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.shown("name", "名称", 10),
          Column.chosen("judgement", "自评", 10, List.of("符合", "尚未")),
          Column.typed("value", "数值", Column.Kind.NUMBER, 10),
          Column.typed("due", "期限", Column.Kind.DATE, 12));
  private static final Table TABLE =
      new Table(
          "items",
          "SQ-2026-0001",
          COLUMNS,
          List.of(
              new Line("R1", List.of("第一条", "符合", "85.6", "2026-11-30")),
              new Line("R2", List.of("=1+1", "", "0.1", "")),
              new Line("R3", List.of("+第三条", "", "", ""))));
  private static final WriteWorkbook.Dress DRESS =
      new WriteWorkbook.Dress("数据", "说明", List.of(List.of("案卷", "SQ-2026-0001")));

  @Test
  void whatWentOutComesBackTheSame() {
    Arrived arrived = ReadWorkbook.read(WriteWorkbook.write(TABLE, DRESS), TABLE);
    assertThat(arrived.rows()).extracting(Arrived.Row::key).containsExactly("R1", "R2", "R3");
    assertThat(arrived.rows().getFirst())
        .returns(3, Arrived.Row::number)
        .returns(
            Map.of("name", "第一条", "judgement", "符合", "value", "85.6", "due", "2026-11-30"),
            Arrived.Row::cells);
    assertThat(Difference.of(TABLE, arrived, cell -> new Reading.Taken(cell.typed())))
        .returns(3, Difference::untouched);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
  void aTextThatLooksLikeAFormulaIsNone(String text) throws IOException {
    Table table =
        new Table("items", "S", COLUMNS, List.of(new Line("R1", List.of(text, "", "", ""))));
    String sheet = part(WriteWorkbook.write(table, DRESS), "xl/worksheets/sheet1.xml");
    assertThat(sheet).doesNotContain("<f>", "<f ");
    assertThat(sheet).contains("t=\"s\"");
  }

  @Test
  void movedAndAddedColumnsAndOtherHeadingsDoNoHarm() throws IOException {
    byte[] file =
        workbook(sheet -> {
          head(sheet, "due", "extra", "value", "judgement");
          sheet.value(2, 0, "R1");
          sheet.value(2, 1, "abc");
          sheet.value(2, 2, LocalDate.of(2026, 12, 1));
          sheet.value(2, 3, "随便写的");
          sheet.value(2, 4, 12.5);
          sheet.value(2, 5, " 符合 ");
        });
    assertThat(ReadWorkbook.read(file, TABLE).rows())
        .singleElement()
        .returns(
            Map.of("due", "2026-12-01", "value", "12.5", "judgement", "符合"), Arrived.Row::cells);
  }

  @Test
  void aDateTypedAsTextComesAsTyped_andANumberWhereTextBelongsAsText() throws IOException {
    byte[] file =
        workbook(sheet -> {
          head(sheet, "due", "value", "judgement");
          sheet.value(2, 0, "R1");
          sheet.value(2, 2, "2026/12/1");
          sheet.value(2, 3, "８５．６");
          sheet.value(2, 4, 7);
        });
    assertThat(ReadWorkbook.read(file, TABLE).rows())
        .singleElement()
        .returns(Map.of("due", "2026/12/1", "value", "８５．６", "judgement", "7"), Arrived.Row::cells);
  }

  @Test
  void aFormulaGivesTheValueItHadWhenSaved() throws IOException {
    byte[] file =
        replace(
            workbook(sheet -> {
              head(sheet, "due", "value", "judgement");
              sheet.value(2, 0, "R1");
              sheet.value(2, 3, 4711);
            }),
            "<v>4711</v>",
            "<f>40+2</f><v>42</v>");
    assertThat(ReadWorkbook.read(file, TABLE).rows())
        .singleElement()
        .returns("42", it -> it.cells().get("value"));
  }

  @Test
  void anEmptySheetRowIsNoRow_andTenThousandRowsAreRead() throws IOException {
    byte[] file =
        workbook(sheet -> {
          head(sheet, "due", "value", "judgement");
          for (int i = 0; i < 10_000; i++) {
            if (i % 2 == 0) {
              sheet.value(2 + i, 0, "K" + i);
              sheet.value(2 + i, 4, "符合");
            }
          }
        });
    assertThat(ReadWorkbook.read(file, TABLE).rows()).hasSize(5_000);
  }

  @Test
  void moreRowsThanAListCanHaveAreRefused() throws IOException {
    byte[] file =
        workbook(sheet -> {
          head(sheet, "due", "value", "judgement");
          for (int i = 0; i <= ReadWorkbook.MOST_ROWS; i++) {
            sheet.value(2 + i, 0, "K" + i);
          }
        });
    assertThat(refusal(file)).isEqualTo(new WorkbookRefusal.TooManyRows(ReadWorkbook.MOST_ROWS));
  }

  @Test
  void anotherTemplateAnotherCaseAMissingColumn_eachHasItsOwnAnswer() throws IOException {
    assertThat(refusal(workbook(sheet -> sheet.value(0, 0, "指标名称"))))
        .isEqualTo(new WorkbookRefusal.OtherTemplate());
    assertThat(refusal(workbook(sheet -> {}))).isEqualTo(new WorkbookRefusal.OtherTemplate());
    Table other = new Table("items", "SQ-2026-0002", COLUMNS, List.of());
    assertThat(refusal(WriteWorkbook.write(other, DRESS)))
        .isEqualTo(new WorkbookRefusal.OtherSubject("SQ-2026-0002"));
    assertThat(refusal(workbook(sheet -> head(sheet, "due", "judgement"))))
        .isEqualTo(new WorkbookRefusal.ColumnMissing("数值"));
  }

  @Test
  void whatIsNoWorkbookIsRefusedInWords() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo(new WorkbookRefusal.NoFile());
    assertThat(refusal("类别,条款".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new WorkbookRefusal.NotAWorkbook());
    assertThat(refusal(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0)))
        .isEqualTo(new WorkbookRefusal.OldOrLocked());
    assertThat(refusal(new byte[ReadWorkbook.LARGEST + 1]))
        .isInstanceOf(WorkbookRefusal.TooLarge.class);
    byte[] good = WriteWorkbook.write(TABLE, DRESS);
    assertThat(refusal(Arrays.copyOf(good, good.length / 2))).isInstanceOf(WorkbookRefusal.class);
    assertThat(refusal(zip("readme.txt", new byte[10])))
        .isEqualTo(new WorkbookRefusal.NotAWorkbook());
  }

  @Test
  void whatBreaksOutOfASmallArchiveIsNotRead() throws IOException {
    byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[130 * 1024 * 1024]);
    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThat(refusal(bomb)).isInstanceOf(WorkbookRefusal.TooLarge.class);
  }

  /// Cut, flipped, shuffled: a refusal or rows, never anything else.
  @Test
  void noDamagedByteEscapesAsAnotherFault() {
    byte[] good = WriteWorkbook.write(TABLE, DRESS);
    IntStream.range(0, good.length)
        .filter(i -> i % 31 == 0)
        .forEach(i -> {
          byte[] bad = good.clone();
          bad[i] ^= (byte) 0x5A;
          try {
            ReadWorkbook.read(bad, TABLE);
          } catch (Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(WorkbookRefusal.class);
          }
        });
  }

  @Test
  void rowsComeBackWithTheirCellsMarkedAndCanBeSentAgain() throws IOException {
    byte[] back =
        WriteWorkbook.writeBack(
            TABLE,
            DRESS,
            List.of(new Arrived.Row(4, "R2", "h", Map.of("judgement", "也许", "value", "12"))),
            Map.of(4, Map.of("judgement", "自评只能填：符合 / 尚未。")));
    assertThat(part(back, "xl/comments1.xml")).contains("&#x81ea;&#x8bc4;&#x53ea;&#x80fd;");
    assertThat(ReadWorkbook.read(back, TABLE).rows())
        .singleElement()
        .returns("R2", Arrived.Row::key)
        .returns("也许", it -> it.cells().get("judgement"));
  }

  private static WorkbookRefusal refusal(byte[] file) {
    Refused refused = catchThrowableOfType(Refused.class, () -> ReadWorkbook.read(file, TABLE));
    return (WorkbookRefusal) refused.refusal();
  }

  private interface Fill {
    void in(Worksheet sheet);
  }

  private static void head(Worksheet sheet, String... codes) {
    sheet.value(0, 0, "ccso:items");
    sheet.value(0, 1, "SQ-2026-0001");
    for (int i = 0; i < codes.length; i++) {
      sheet.value(0, i + 2, codes[i]);
      sheet.value(1, i + 2, "标题 " + codes[i]);
    }
  }

  private static byte[] workbook(Fill fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      fill.in(book.newWorksheet("任意名称"));
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static String part(byte[] file, String name) throws IOException {
    return parts(file).getOrDefault(name, "");
  }

  private static byte[] replace(byte[] file, String before, String after) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var part : parts(file).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().replace(before, after).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
