package ccso.recompute.bench;

import ccso.recompute.explanation.WaitCube;
import ccso.recompute.indicator.CountingRules;
import ccso.recompute.indicator.CountingRules.ClockStart;
import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.indicator.RecomputeKpi;
import ccso.recompute.integrity.IntegrityLimits;
import ccso.recompute.integrity.ScreenRecords;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.LoadFile;
import ccso.recompute.records.LoadedFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.RecordStore;
import ccso.recompute.records.Records;
import ccso.recompute.sample.DrawSample;
import ccso.recompute.sample.SamplePlan;
import ccso.recompute.sample.Seed;
import ccso.recompute.source.MappedRecords;
import ccso.recompute.source.ProposeMapping;
import ccso.recompute.synthetic.Centre;
import ccso.recompute.synthetic.WriteYear;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures a synthetic year: loading once, everything else five times, the median beside the
/// median of a plain scan of the columns that the indicators read.
public final class RecordBench {

  private static final int TIMES = 5;
  private static final double CALLS_PER_SEAT_AND_YEAR = 33_300;

  /// All indicators that are sums by month and outcome, grouped by the two and turned round
  /// afterwards.
  private static final String SUMS =
      """
      WITH g AS (
        SELECT month AS m, outcome AS o, count(*) AS n,
               count(CASE WHEN wait_ms <= 5000 THEN 1 END) AS w5, count(CASE WHEN wait_ms <= 20000 THEN 1 END) AS w20,
               sum(wait_ms) AS sw, sum(talk_ms) AS st, sum(hold_ms) AS sh, sum(acw_ms) AS sa, count(recording_id) AS r
        FROM all_calls GROUP BY month, outcome)
      SELECT m, sum(n), sum(CASE WHEN o = 'ANSWERED' THEN w20 ELSE 0 END),
             sum(CASE WHEN o = 'ABANDONED_QUEUE' THEN w5 ELSE 0 END), sum(st), sum(sh), sum(sa), sum(sw), sum(r)
      FROM g GROUP BY m ORDER BY m
      """;

  private static final String SCAN =
      """
      SELECT max(month), max(outcome), max(wait_ms), max(talk_ms), max(hold_ms), max(acw_ms), max(recording_id)
      FROM all_calls
      """;

  private static final String QUARTERS =
      """
      SELECT count(*) FROM (
        SELECT queue_id, CAST(floor(start_at / 900000e0) AS BIGINT) AS q,
               count(CASE WHEN outcome = 'ANSWERED' AND wait_ms <= 20000 THEN 1 END) AS a, count(*) AS n
        FROM all_calls GROUP BY queue_id, CAST(floor(start_at / 900000e0) AS BIGINT)) AS c
      """;

  private final PrintStream out;

  private RecordBench(PrintStream out) {
    this.out = out;
  }

  /// How many calls; ten million unless said.
  public static void main(String[] arguments) throws Exception {
    long calls = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000L;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("ccso-bench-");
    try {
      new RecordBench(out).run(folder, calls);
    } finally {
      delete(folder);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private void run(Path folder, long calls) throws Exception {
    int seats = (int) Math.max(1, Math.round(calls / CALLS_PER_SEAT_AND_YEAR));
    Path csv = folder.resolve("year.csv");
    long rows = new WriteYear(Centre.of(1, seats, YearMonth.of(2025, 1), 12)).into(csv);
    out.printf(Locale.ROOT, "%,d rows, %,d bytes of text%n", rows, Files.size(csv));
    RecordStore store = RecordStore.in(folder.resolve("store"));
    load(store, csv, rows);
    Files.delete(csv);
    try (Records records = store.open()) {
      measure(records);
    }
  }

  private void load(RecordStore store, Path csv, long rows) throws Exception {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    MappedRecords layout =
        new MappedRecords(new ProposeMapping(CanonicalTable.CALLS, zone).of(csv));
    long began = System.nanoTime();
    LoadedFile loaded = new LoadFile(store).load(csv, layout, zone, Loading.UNWATCHED);
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(
        Locale.ROOT,
        "load: %.1f s, %,d rows/s, %d rejected%n",
        seconds,
        Math.round(rows / seconds),
        loaded.rejected());
  }

  private void measure(Records records) throws Exception {
    double scan = row("scan of the columns", 0, () -> ask(records, SCAN));
    row("all sums by month and outcome, one pass", scan, () -> ask(records, SUMS));
    row("15-minute levels by queue", scan, () -> ask(records, QUARTERS));
    RecomputeKpi recompute = new RecomputeKpi(records);
    LocalDate from = LocalDate.of(2025, 1, 1);
    row(
        "service level by its card",
        scan,
        () -> recompute.by(DefinitionCard.usual("SERVICE_LEVEL", from)));
    row("repeat contacts", scan, () -> recompute.by(DefinitionCard.usual("FCR", from)));
    row(
        "wait cube",
        scan,
        () -> WaitCube.of(records, CountingRules.USUAL, ClockStart.QUEUE).months());
    WaitCube cube = WaitCube.of(records, CountingRules.USUAL, ClockStart.QUEUE);
    row("another threshold from the cube, twelve months", 0, () -> thresholds(cube));
    row(
        "draw of 360",
        scan,
        () -> new DrawSample(records).by(Seed.of("20991231428857142857"), SamplePlan.USUAL));
    once(
        "all integrity screens",
        () -> new ScreenRecords(IntegrityLimits.current()).of(records, ScreenRecords.Claims.NONE));
  }

  private static void thresholds(WaitCube cube) {
    for (YearMonth month : cube.months()) {
      cube.level(month, WaitCube.Level.SERVICE_LEVEL_V5, 31, 4, false, true);
    }
  }

  private double row(String what, double scan, Work work) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      seconds.add(timed(work));
    }
    seconds.sort(null);
    double median = seconds.get(TIMES / 2);
    String ratio = scan > 0 ? String.format(Locale.ROOT, "  %.1f x scan", median / scan) : "";
    out.printf(Locale.ROOT, "%s: %.3f s%s%n", what, median, ratio);
    return median;
  }

  private void once(String what, Work work) throws Exception {
    out.printf(Locale.ROOT, "%s: %.1f s%n", what, timed(work));
  }

  private static double timed(Work work) throws Exception {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1e9;
  }

  private static void ask(Records records, String sql) throws SQLException {
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        row.getObject(1);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> inside = Files.walk(folder)) {
      all = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
