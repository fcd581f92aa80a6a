package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `./ccso recompute` as somebody at a terminal meets it.
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void withoutAFileItRecomputesTheMonthThatComesWithTheProject() {
    assertThat(run()).isZero();
    assertThat(printed())
        .contains(
            "anonymous_bank_1999_02.tsv.gz",
            "4004237dcb32355816e9bf98b9a61401ec4ded56c5c66c4a51d3e78f9802cf46",
            "33,344",
            "33,066",
            "278")
        .containsPattern("V1 .* 52\\.08 % +16,209 / 31,125 +a ÷（A ＋ B）\n")
        .containsPattern("V2 .* 54\\.27 % +16,209 / 29,868 +a ÷（A ＋ B － b）\n")
        .containsPattern("V3 .* 56\\.12 % +17,466 / 31,125 +（a ＋ b）÷（A ＋ B）\n")
        .containsPattern("V4 .* 59\\.68 % +16,209 / 27,162 +a ÷ A\n")
        .containsPattern("V5 .* 52\\.54 % +16,209 / 30,851 +a ÷（A ＋ B － s）\n")
        .containsPattern("V6 .* 49\\.02 % +16,209 / 33,066 +a ÷（A ＋ B ＋ P）\n")
        .contains("从 49.02 % 到 59.68 %", "四舍五入", "Technion");
    assertThat(err.size()).isZero();
  }

  @Test
  void bothHandleTimesArePrintedAndTheTextSaysWhichIsWhich() {
    run("--lang", "en");
    assertThat(printed())
        .containsPattern("average handle time, all answered +176\\.35 s +4,790,100 / 27,162")
        .containsPattern(
            "average handle time, answered with an agent on record +179\\.03 s +4,775,034 / 26,671")
        .contains("There are two average handle times");
  }

  @Test
  void oneMonthIsThereAndElevenAreNamedAsMissing() {
    run();
    assertThat(printed())
        .contains(
            "窗口为 1998-03 至 1999-02",
            "有记录的月份 1 个：1999-02。",
            "缺少的月份 11 个：1998-03、1998-04、1998-05、1998-06、1998-07、1998-08、1998-09、"
                + "1998-10、1998-11、1998-12、1999-01。",
            "还不是连续12个月");
  }

  @Test
  void theWindowMayBeSetAndTheMonthMayLieOutsideIt() {
    run("--lang", "en", "--until", "1999-12");
    assertThat(printed())
        .contains("the window is 1999-01 to 1999-12.", "Months missing, 11: 1999-01, 1999-03,");
    out.reset();
    run("--lang", "en", "--until", "2026-10");
    assertThat(printed())
        .contains("Months missing, 12:", "Outside the window there are records of 1 more: 1999-02.")
        .doesNotContain("Months with records");
  }

  @Test
  void twelveMonthsAreCalledTwelveAndAGapIsNamed() throws Exception {
    List<String> year = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String row = RealMonth.rows().get(month);
      year.add(RealMonth.with(row, 6, String.format(Locale.ROOT, "99%02d01", month)));
    }
    run(RealMonth.write(folder.resolve("year.tsv"), year).toString());
    assertThat(printed()).contains("十二个月都有记录").doesNotContain("缺少的月份");
    out.reset();
    year.remove(6);
    run(RealMonth.write(folder.resolve("gap.tsv"), year).toString());
    assertThat(printed()).contains("缺少的月份 1 个：1999-07。", "还不是连续12个月");
  }

  @Test
  void theLimitsOfServiceLevelMayBeSet() {
    run("--threshold", "30", "--short", "10");
    assertThat(printed()).contains("T = 30 秒", "排队不超过 10 秒即放弃").doesNotContain("52.08 %");
  }

  @Test
  void rejectedLinesArePrintedWithTheirNumbersAndTheRestIsComputed() throws Exception {
    List<String> rows = RealMonth.firstRows(9);
    rows.add(4, RealMonth.with(rows.get(4), 11, "24:10:00"));
    rows.add(7, "AA0101\t34999");
    assertThat(run(RealMonth.write(folder.resolve("some.tsv"), rows).toString())).isZero();
    assertThat(printed())
        .containsPattern("拒收的行 +2\n")
        .contains("第 6 行，q_exit 列：“24:10:00”不是一天之内的时刻", "第 9 行：应有 17 列，实际 2 列");
  }

  @Test
  void aFileOfBrokenLinesListsThemAndIsRefused() throws Exception {
    Path file = RealMonth.write(folder.resolve("broken.tsv"), List.of("one", "two"));
    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(printed()).contains("第 2 行", "第 3 行", "没有一行可以计入");
  }

  @Test
  void noServersNameIsPrinted() throws Exception {
    run();
    run("--lang", "en");
    List<String> rows = RealMonth.firstRows(200);
    rows.replaceAll(row -> RealMonth.with(row, 16, RealMonth.field(row, 17)));
    run(RealMonth.write(folder.resolve("shifted.tsv"), rows).toString());
    Stream<String> names =
        RealMonth.rows().stream().map(row -> RealMonth.field(row, 17)).distinct();
    assertThat(names).hasSizeGreaterThan(20).noneMatch(printed()::contains);
  }

  @Test
  void aRefusalIsOneSentenceOnTheErrorStreamInTheReadersLanguage() {
    String missing = folder.resolve("missing.tsv").toString();
    assertThat(run(missing)).isEqualTo(2);
    assertThat(complaint()).isEqualTo("没有计算：找不到文件 " + missing + "，该路径下什么也没有。请核对文件名和所在的文件夹。\n");
    err.reset();
    assertThat(run(missing, "--lang", "en")).isEqualTo(2);
    assertThat(complaint())
        .startsWith("Nothing was computed: the file " + missing + " was not found");
    assertThat(out.size()).isZero();
  }

  @Test
  void aTruncatedFileLeavesNotOneFigureBehind() throws Exception {
    byte[] whole = Files.readAllBytes(RealMonth.FILE);
    Path cut = Files.write(folder.resolve("cut.tsv.gz"), Arrays.copyOf(whole, 500_000));
    assertThat(run(cut.toString())).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(complaint()).contains("中途断开", "一律不算").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--lang fr, 语言“fr”",
    "--lang, 缺少它的值",
    "--thresold 5, 不认识选项 --thresold",
    "--threshold -1, “-1”不是",
    "--threshold 86401, “86401”不是",
    "--short 2.5, “2.5”不是",
    "--until 1999-13, 月份“1999-13”",
    "a.tsv b.tsv, 多出了 b.tsv"
  })
  void aBadArgumentIsNamed(String arguments, String complaint) {
    assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(complaint()).contains(complaint);
    assertThat(out.size()).isZero();
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).contains("--lang", "--threshold", "--short", "--until");
  }

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
