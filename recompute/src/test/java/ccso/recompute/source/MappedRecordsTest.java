package ccso.recompute.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.RejectReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An export of somebody's own, read by a mapping proposed from its headers and values.
class MappedRecordsTest {

  private static final String HEADER = "通话编号,队列,座席工号,开始时间,入队时间,应答时间,结束时间,排队时长(秒),通话时长,结果";
  private static final String ANSWERED =
      "C1,售后,1001,2026-01-31 23:59:50,2026-01-31 23:59:55,2026-02-01 00:00:05,2026-02-01 00:02:05,10,120,已接听";
  private static final String LOST =
      "C2,售后,,2026-01-05 09:00:00,2026-01-05 09:00:05,,2026-01-05 09:00:45,40,0,排队放弃";

  private static final String CALLS =
      "SELECT call_id, queue_id, agent_id, month, start_ts, start_local, wait_ms, talk_ms, outcome, row_no FROM calls ORDER BY call_id";

  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  @Test
  void anExportInChineseIsReadByTheMappingProposedForIt() throws Exception {
    Loaded loaded = load("calls.csv", StandardCharsets.UTF_8, HEADER, ANSWERED, LOST);
    assertThat(loaded.ask(CALLS))
        .containsExactly(
            "C1|售后|1001|2026-01-01|2026-01-31 15:59:50.0|2026-01-31 23:59:50.0|10000|120000|ANSWERED|2",
            "C2|售后|-|2026-01-01|2026-01-05 01:00:00.0|2026-01-05 09:00:00.0|40000|0|ABANDONED_QUEUE|3");
    assertThat(loaded.file().months()).containsExactly(YearMonth.of(2026, 1));
    assertThat(loaded.file().rejected()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16", "UTF-8"})
  void theEncodingIsToldByTheContent(String encoding) throws Exception {
    Loaded loaded = load("calls.csv", Charset.forName(encoding), HEADER, ANSWERED, LOST);
    assertThat(loaded.ask("SELECT DISTINCT queue_id FROM calls")).containsExactly("售后");
    assertThat(loaded.file().rows()).isEqualTo(2);
  }

  @Test
  void aLineInAnotherEncodingIsListedAndTheOthersCount() throws Exception {
    Path gb = folder.resolve("mixed.csv");
    try (OutputStream out = Files.newOutputStream(gb)) {
      out.write((HEADER + "\n" + ANSWERED + "\n").getBytes(GB18030));
      out.write((LOST + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(loadAs("mixed.csv", gb).rejected()).containsExactly("3 WRONG_ENCODING");
    Path utf8 = folder.resolve("mixed8.csv");
    try (OutputStream out = Files.newOutputStream(utf8)) {
      out.write((HEADER + "\n" + ANSWERED + "\n").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 2_000; i++) {
        out.write((ANSWERED.replace("C1", "D" + i) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write((LOST + "\n").getBytes(GB18030));
    }
    assertThat(loadAs("mixed8.csv", utf8).file().rejectedByReason())
        .containsExactly(Map.entry(RejectReason.WRONG_ENCODING, 1L));
  }

  @Test
  void packedFilesAreReadAndAZipHoldsOneFileOnly() throws Exception {
    byte[] text = String.join("\n", HEADER, ANSWERED, LOST).getBytes(StandardCharsets.UTF_8);
    Path gz = folder.resolve("calls.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write(text);
    }
    assertThat(loadAs("calls.csv.gz", gz).file().rows()).isEqualTo(2);
    Path zip = folder.resolve("two.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("a.csv", "b.csv")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(text);
      }
    }
    assertThat(Loaded.refusalOf(layout(zip), folder, zip))
        .isEqualTo(new FileRefusal.SeveralInZip(zip.toString()));
  }

  @Test
  void whatCannotBeReadIsListedWithItsLineColumnAndReason() throws Exception {
    Loaded loaded =
        load(
            "calls.csv",
            StandardCharsets.UTF_8,
            HEADER,
            ANSWERED,
            LOST.replace(",40,", ","),
            HEADER,
            LOST.replace("09:00:45", "9点"),
            LOST.replace("排队放弃", "奇怪"),
            LOST.replace(",40,", ",-4,"),
            LOST.replace("C2", ""),
            ANSWERED,
            LOST);
    assertThat(loaded.rejected())
        .containsExactly(
            "3 COLUMN_COUNT  9",
            "4 HEADER_AGAIN",
            "5 BAD_INSTANT end_ts 2026-01-05 9*",
            "6 UNKNOWN_CODE outcome **",
            "7 BAD_DURATION wait_ms -4",
            "8 EMPTY_FIELD call_id",
            "9 DUPLICATE_ROW call_id 2");
    assertThat(loaded.file().recordsByTable()).containsEntry("calls", 2L);
  }

  @Test
  void aQuotedCellMayHoldSeparatorsQuotesAndLineEnds() throws Exception {
    Loaded loaded =
        load(
            "q.csv",
            StandardCharsets.UTF_8,
            "call_id,start_time,queue",
            "\"C,1\",2026-01-05 09:00:00,\"say \"\"hi\"\"\nthere\"",
            "C2,2026-01-05 09:00:01,x");
    assertThat(loaded.ask("SELECT call_id, queue_id, row_no FROM calls ORDER BY row_no"))
        .containsExactly("C,1|say \"hi\"\nthere|2", "C2|x|4");
  }

  @Test
  void secondsSaidToBeMillisecondsAreRefusedByTheClocksOfTheSameRows() throws Exception {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (int i = 0; i < 40; i++) {
      rows.add(ANSWERED.replace("C1", "C" + i));
    }
    Path path = Files.writeString(folder.resolve("calls.csv"), String.join("\n", rows));
    Mapping proposed = proposed(path);
    assertThat(proposed.durations()).containsEntry("talk_ms", DurationUnit.SECONDS);
    Mapping wrong =
        Mapping.of(
            proposed.text().replace("unit\ttalk_ms\tSECONDS", "unit\ttalk_ms\tMILLISECONDS"));
    assertThat(Loaded.refusalOf(new MappedRecords(wrong), folder, path))
        .isEqualTo(new FileRefusal.UnitContradicted(path.toString(), "talk_ms", 40));
    assertThat(folder.resolve("store/files")).isEmptyDirectory();
    assertThat(folder.resolve("store").toFile().list()).containsExactly("files");
  }

  @Test
  void millisecondsAreProposedWhereTheyCannotBeSeconds() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("calls.csv"),
            String.join("\n", HEADER, ANSWERED.replace(",120,", ",120000,"), LOST));
    assertThat(proposed(path).durations()).containsEntry("talk_ms", DurationUnit.MILLISECONDS);
  }

  @Test
  void unmaskedNumbersAreRefusedWithTheirColumn() throws Exception {
    List<String> rows = new ArrayList<>(List.of("call_id,start_time,主叫号码"));
    for (int i = 0; i < 9; i++) {
      rows.add("C" + i + ",2026-01-05 09:00:00,1380013800" + i);
    }
    Path path = Files.writeString(folder.resolve("calls.csv"), String.join("\n", rows));
    assertThat(Loaded.refusalOf(layout(path), folder, path))
        .isEqualTo(new FileRefusal.NumbersNotMasked(path.toString(), "主叫号码", 2));
  }

  @Test
  void recordsOfAnotherSiteAreRejectedAndAFileOfThemIsRefused() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("calls.csv"),
            "call_id,start_time,场所\nC1,2026-01-05 09:00:00,张江\nC2,2026-01-05 09:00:00,松江\n");
    Mapping here = Mapping.of(proposed(path).text() + "site\t张江\n");
    Loaded loaded = Loaded.by(new MappedRecords(here), folder, path, Loaded.SHANGHAI);
    assertThat(loaded.rejected()).containsExactly("3 OTHER_SITE site_id");
    Path all =
        Files.writeString(
            folder.resolve("other.csv"), "call_id,start_time,场所\nC2,2026-01-05 09:00:00,松江\n");
    assertThat(Loaded.refusalOf(new MappedRecords(here), folder, all))
        .isEqualTo(new FileRefusal.OtherSite(all.toString(), "松江"));
  }

  @Test
  void aTimeThatTheClockJumpedOverIsListedAndADayHas23Or25Hours() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("dst.csv"),
            """
            call_id,start_time,end_time
            C1,2026-03-29 02:30:00,2026-03-29 03:10:00
            C2,2026-03-29 01:59:00,2026-03-29 03:01:00
            C3,2026-10-25 01:30:00,2026-10-25 03:30:00
            """);
    Mapping berlin = new ProposeMapping(CanonicalTable.CALLS, ZoneId.of("Europe/Berlin")).of(path);
    Loaded loaded = Loaded.by(new MappedRecords(berlin), folder, path, ZoneId.of("Europe/Berlin"));
    assertThat(loaded.rejected())
        .containsExactly("2 TIME_JUMPED_OVER start_ts 2026-03-29 02:30:00");
    assertThat(loaded.ask("SELECT call_id, end_ts - start_ts FROM calls ORDER BY call_id"))
        .containsExactly("C2|00:02:00", "C3|03:00:00");
  }

  @Test
  void theSameContentIsNotLoadedTwiceAndAnEmptyFileNotAtAll() throws Exception {
    load("calls.csv", StandardCharsets.UTF_8, HEADER, ANSWERED);
    Path again = Files.writeString(folder.resolve("again.csv"), HEADER + "\n" + ANSWERED + "\n");
    assertThat(Loaded.refusalOf(layout(again), folder, again))
        .isEqualTo(new FileRefusal.AlreadyLoaded(again.toString(), "calls.csv"));
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    assertThat(Loaded.refusalOf(new MappedRecords(proposed(again)), folder, empty))
        .isEqualTo(new FileRefusal.Empty(empty.toString()));
  }

  @Test
  void aColumnFileIsReadByTheSameMapping() throws Exception {
    Loaded loaded = load("calls.csv", StandardCharsets.UTF_8, HEADER, ANSWERED, LOST);
    Path parquet;
    try (var found = Files.walk(loaded.store().folder().resolve("calls"))) {
      parquet = found.filter(p -> p.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    Path copy = Files.copy(parquet, folder.resolve("export.parquet"));
    Loaded again = loadAs("export.parquet", copy);
    assertThat(
            again.ask("SELECT call_id, wait_ms, outcome FROM calls WHERE file_id = 2 ORDER BY 1"))
        .containsExactly("C1|10000|ANSWERED", "C2|40000|ABANDONED_QUEUE");
  }

  @Test
  void aMappingSavedAndReadAgainIsTheSame() throws IOException, FileRefused {
    Path path = Files.writeString(folder.resolve("calls.csv"), HEADER + "\n" + ANSWERED + "\n");
    Mapping mapping = proposed(path);
    assertThat(Mapping.of(mapping.text())).isEqualTo(mapping);
    assertThatThrownBy(() -> Mapping.of(mapping.text() + "column\tno_such\tx\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Loaded load(String name, Charset charset, String... lines) throws Exception {
    Path path = folder.resolve(name);
    Files.writeString(path, String.join("\n", lines) + "\n", charset);
    return loadAs(name, path);
  }

  private Loaded loadAs(String name, Path path) throws Exception {
    assertThat(path.toString()).endsWith(name);
    return Loaded.by(layout(path), folder, path, Loaded.SHANGHAI);
  }

  private static MappedRecords layout(Path path) throws Exception {
    return path.toString().endsWith("two.zip")
        ? new MappedRecords(Mapping.of("ccso-mapping 1\ntable\tcalls\ncolumn\tcall_id\t通话编号\n"))
        : new MappedRecords(proposed(path));
  }

  private static Mapping proposed(Path path) throws IOException, FileRefused {
    return new ProposeMapping(CanonicalTable.CALLS, Loaded.SHANGHAI).of(path);
  }
}
