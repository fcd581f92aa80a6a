package ccso.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.recompute.sample.Seed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verbs as an applicant at a laptop meets them.
class VerbsTest {

  private static final String CALLS =
      """
      通话编号,主叫号码,开始时间,入队时间,应答时间,结束时间,通话时长(秒)
      C1,13800138000,2026-01-05 09:00:00,2026-01-05 09:00:05,2026-01-05 09:00:15,2026-01-05 09:02:15,120
      C2,+86 138-0013-8000,2026-01-05 10:00:00,2026-01-05 10:00:05,,2026-01-05 10:00:45,
      C3,021-62345678,2026-01-05 11:00:00,2026-01-05 11:00:05,2026-01-05 11:00:35,2026-01-05 11:01:35,60
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void numbersAreKeyedAtHomeAndTheSameNumberGetsTheSameKey() throws Exception {
    Path raw = Files.writeString(folder.resolve("calls.csv"), CALLS);
    assertThat(run("mask", raw, "--key", folder.resolve("key"), "--out", folder.resolve("m.csv")))
        .isZero();
    List<String> lines = Files.readAllLines(folder.resolve("m.csv"));
    assertThat(lines)
        .hasSize(4)
        .noneMatch(line -> line.contains("13800138000") || line.contains("62345678"));
    assertThat(lines.get(1).split(",", -1)[1])
        .matches("k[0-9a-f]{32}")
        .isNotEqualTo(lines.get(3).split(",", -1)[1]);
    assertThat(lines.get(2)).doesNotContain("138-0013");
    assertThat(Files.readString(folder.resolve("key"))).matches("[0-9a-f]{64}\n");
    assertThat(printed()).contains("替换号码 3 处，其中不同的号码 2 个");
    assertThat(run("mask", raw, "--key", folder.resolve("key"), "--out", folder.resolve("m.csv")))
        .as("nothing is written over")
        .isEqualTo(Verbs.REFUSED);
  }

  @Test
  void aRunIsRecordedAndRunsAgainToTheSameBytes() throws Exception {
    Path masked = masked();
    Path record = folder.resolve("run.txt");
    assertThat(run("kpis", masked, "--run", record)).isZero();
    assertThat(printed()).contains("人工接通率", "百分之 66.67", "2 / 3", "以下指标缺少所需的记录", "qa_evaluations");
    assertThat(run("verify-run", masked, "--run", record)).isZero();
    assertThat(printed()).contains("逐字节相同");

    Path other = folder.resolve("other.csv");
    Files.writeString(other, Files.readString(masked).replace("C3,", "C4,"));
    assertThat(run("verify-run", other, "--run", record)).isEqualTo(Verbs.REFUSED);
    assertThat(printed()).contains("与记录不同", "input\t");

    Files.writeString(
        record,
        Files.readString(record)
            .replace("result\tCONNECT_RATE\t2026-01\t2", "result\tCONNECT_RATE\t2026-01\t3"));
    assertThat(run("verify-run", masked, "--run", record)).isEqualTo(Verbs.REFUSED);
  }

  @Test
  void aDeclaredFigureIsExplainedByTheDefinitionThatGivesIt() throws Exception {
    Path declared = folder.resolve("declared.txt");
    Files.writeString(
        declared, "SERVICE_LEVEL 2026-01 50.00\nCONNECT_RATE 2026-01 66.7\nCSAT 2026-01 90\n");
    assertThat(run("explain", masked(), "--declared", declared)).isZero();
    assertThat(printed())
        .contains(
            "2026-01：申报 50.00，验算 33.33 (1 / 3)，相差 16.67",
            "1 / 1 个月的申报值等于“a ÷ A”（T = 20 s、排队时间）",
            "2026-01：申报 66.7，验算 66.67 (2 / 3)，一致",
            "缺少记录 surveys");
    Files.writeString(declared, "NONSENSE 2026-01 1\n");
    assertThat(run("explain", folder.resolve("masked.csv"), "--declared", declared))
        .isEqualTo(Verbs.REFUSED);
  }

  @Test
  void theDrawIsBoundToTheManifestAndRepeatable() throws Exception {
    Path masked = masked();
    assertThat(run("draw", masked, "--digits", "0042", "--per-month", "2")).isZero();
    String first = printed();
    assertThat(first).contains("month\t2026-01\t3\t", "0042", "sort | head -n 2");
    run("draw", masked, "--digits", "0042", "--per-month", "2");
    assertThat(printed()).isEqualTo(first);
    assertThat(
            run(
                "draw",
                masked,
                "--digits",
                "1",
                "--nonce",
                "00ff",
                "--commitment",
                Seed.commitmentTo("00ff")))
        .isZero();
    assertThat(printed()).contains("1,00ff,");
    assertThat(
            run(
                "draw",
                masked,
                "--digits",
                "1",
                "--nonce",
                "00fe",
                "--commitment",
                Seed.commitmentTo("00ff")))
        .isEqualTo(Verbs.REFUSED);
    assertThat(run("draw", masked, "--digits", "x")).isEqualTo(Verbs.REFUSED);
  }

  @Test
  void unmaskedNumbersAreRefusedAndAHelpIsThere() throws Exception {
    Path raw = Files.writeString(folder.resolve("calls.csv"), CALLS);
    assertThat(run("integrity", raw)).isEqualTo(Verbs.REFUSED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("未脱敏", "主叫号码");
    assertThat(run("kpis", "--help", "--lang", "en")).isZero();
    assertThat(printed()).contains("Usage: ./ccso <verb>");
    assertThat(run("nonsense")).isEqualTo(Verbs.REFUSED);
    assertThat(run("kpis", "--mapping")).isEqualTo(Verbs.REFUSED);
    assertThat(run("kpis", folder.resolve("calls.csv"), "--zone", "Mars/Base"))
        .isEqualTo(Verbs.REFUSED);
  }

  @Test
  void syntheticMonthsPassTheScreens() throws Exception {
    Path file = folder.resolve("syn.csv");
    assertThat(
            run(
                "synthetic",
                "--out",
                file,
                "--month",
                "2026-01",
                "--months",
                "1",
                "--seats",
                "2",
                "--defect",
                "doubled-keys"))
        .isZero();
    assertThat(printed()).contains("合成数据");
    assertThat(run("integrity", file, "--lang", "en")).isZero();
    assertThat(printed()).contains("None of it is a judgement", "Not looked at");
  }

  private Path masked() throws Exception {
    Path raw = Files.writeString(folder.resolve("calls.csv"), CALLS);
    Path masked = folder.resolve("masked.csv");
    assertThat(run("mask", raw, "--key", folder.resolve("key"), "--out", masked)).isZero();
    return masked;
  }

  private int run(Object... arguments) {
    out.reset();
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(argument.toString());
    }
    return Verbs.run(
        texts,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
