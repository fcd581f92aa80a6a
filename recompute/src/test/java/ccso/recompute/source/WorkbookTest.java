package ccso.recompute.source;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.FileRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook's first sheet is read like any export: shared and inline texts, empty cells, dates as
/// days.
class WorkbookTest {

  @TempDir private Path folder;

  @Test
  void datesAreDaysAndMissingCellsAreEmpty() throws Exception {
    // 46027.375 is 2026-01-05 09:00, 46027.3753472222 half a minute later
    Path book =
        workbook(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>座席</t></is></c><c r="D1" t="s"><v>2</v></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c><c r="B2"><v>46027.375</v></c><c r="D2"><v>46027.3753472222</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>C2</t></is></c><c r="B3"><v>46027.5</v></c><c r="C3"><v>1001</v></c></row>
            """);
    Mapping mapping = new ProposeMapping(CanonicalTable.CALLS, Loaded.SHANGHAI).of(book);
    assertThat(mapping.instants()).containsEntry("start_ts", InstantForm.WORKBOOK_DAYS);
    Loaded loaded = Loaded.by(new MappedRecords(mapping), folder, book, Loaded.SHANGHAI);
    assertThat(
            loaded.ask(
                "SELECT call_id, start_local, agent_id, end_at - start_at, row_no FROM calls ORDER BY 1"))
        .containsExactly("C1|2026-01-05 09:00:00.0|-|30000|2", "C2|2026-01-05 12:00:00.0|1001|-|3");
  }

  @Test
  void aBrokenWorkbookIsRefused() throws Exception {
    Path book = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></ro>");
    Mapping any =
        Mapping.of("ccso-mapping 1\ntable\tcalls\ncolumn\tcall_id\tid\ncolumn\tstart_ts\tat\n");
    assertThat(Loaded.refusalOf(new MappedRecords(any), folder, book))
        .isEqualTo(new FileRefusal.BrokenContent(book.toString()));
    Path text = Files.writeString(folder.resolve("text.xlsx"), "id,at\n");
    assertThat(Loaded.refusalOf(new MappedRecords(any), folder, text))
        .isEqualTo(new FileRefusal.BrokenContent(text.toString()));
  }

  private Path workbook(String rows) throws IOException {
    Map<String, String> parts =
        Map.of(
            "xl/sharedStrings.xml",
            "<sst><si><t>通话编号</t></si><si><r><t>开始</t></r><r><t>时间</t></r></si><si><t>结束时间</t></si></sst>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    Path book = folder.resolve("calls.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(book))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return book;
  }
}
