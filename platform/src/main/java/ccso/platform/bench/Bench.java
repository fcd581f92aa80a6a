package ccso.platform.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures the built platform on data of its own and prints a Markdown table. The script gives the
/// start command in `CCSO_START` (one word a line) and an empty folder in `CCSO_DATA`.
final class Bench {
  private static final int WARM = 30;
  private static final int COUNT = 200;
  private static final int PATIENCE = 120; // seconds
  private static final List<String> ASSESSORS =
      List.of(
          "chenli",
          "like",
          "wuqian",
          "shenhang",
          "heyu",
          "songqi",
          "luyan",
          "zhaoyi",
          "qianwen",
          "zhouwei");
  private static final List<String> OWNERS = List.of("zhoumin", "hehai", "tangli", "guyue");
  private static final Pattern NUMBER = Pattern.compile("SQ-\\d{4}-\\d{4}");
  private static final Pattern CERTIFICATE = Pattern.compile("/v/([A-Z0-9]{16,20})");

  private final PrintStream out;
  private final List<String> command;
  private final Path data;

  private Bench(PrintStream out, List<String> command, Path data) {
    this.out = out;
    this.command = command;
    this.data = data;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command =
        Objects.requireNonNull(System.getenv("CCSO_START"), "CCSO_START").lines().toList();
    Path data = Path.of(Objects.requireNonNull(System.getenv("CCSO_DATA"), "CCSO_DATA"));
    new Bench(System.out, command, data).run();
  }

  private void run() throws IOException, InterruptedException {
    out.printf(
        "%s, %d cores, Java %s, %s%n%n",
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        cpu());
    out.println("| what | p50 ms | p95 ms | SQL statements |");
    out.println("|---|---:|---:|---:|");
    starts();
    try (MeasuredPlatform platform =
        MeasuredPlatform.start(
            command,
            data.resolve("demo"),
            "--ccso.demo=true",
            "--ccso.demo.password=" + MeasuredPlatform.PASSWORD)) {
      awaitDemonstration(platform.address());
      pages(platform.address());
      judging(platform.address());
      out.printf("%nIdle memory, application and database: %s%n", memory(platform.pid()));
    }
  }

  /// The platform answers while the demonstration is still being made; its last case is a draft of
  /// this owner's.
  private static void awaitDemonstration(String address) throws InterruptedException {
    for (int i = 0; i < PATIENCE; i++) {
      try (Visitor owner = new Visitor(address).signIn("zhoumin")) {
        if (NUMBER
                .matcher(owner.get("/home").body())
                .results()
                .map(r -> r.group())
                .distinct()
                .count()
            > 1) {
          return;
        }
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new IllegalStateException("the demonstration was not made");
  }

  private void starts() throws IOException, InterruptedException {
    Path kept = Files.createDirectories(data.resolve("kept"));
    long cold;
    try (MeasuredPlatform first = MeasuredPlatform.start(command, kept)) {
      cold = first.startedIn();
    }
    long warm;
    try (MeasuredPlatform second = MeasuredPlatform.start(command, kept)) {
      warm = second.startedIn();
    }
    Files.createDirectories(data.resolve("demo"));
    row("start, new data folder", cold);
    row("start, data kept", warm);
    out.printf("| new data folder ÷ data kept | %.1f × | | |%n", (double) cold / warm);
  }

  private void pages(String address) {
    try (Visitor owner = new Visitor(address).signIn("zhoumin");
        Visitor stranger = new Visitor(address)) {
      String readiness = "/cases/" + numberOn(owner.get("/home"), 1);
      row("readiness page", Times.of(WARM, COUNT, () -> owner.get(readiness)));
      row(
          "items page, all requirements",
          Times.of(WARM, COUNT, () -> owner.get(readiness + "/items")));
      String certificate = first(CERTIFICATE, stranger.get("/register").body());
      row("/v/{number}", Times.of(WARM, COUNT, () -> stranger.get("/v/" + certificate)));
      row("home page", Times.of(WARM, COUNT, () -> stranger.get("/")));
    }
  }

  /// Draws a team for the case that waits for one, then judges it: singly first, the whole in one
  /// batch after.
  private void judging(String address) {
    String number;
    try (Visitor clerk = new Visitor(address).signIn("clerk")) {
      number = waitingForATeam(clerk);
      String team = "/desk/cases/" + number + "/team";
      post(clerk, team, team, Map.of());
      for (String name : ASSESSORS) {
        answer(address, name, "/assess/invitations/" + number, "/acceptance", "none");
      }
      for (String name : OWNERS) {
        answer(address, name, "/cases/" + number + "/team", "/consent", "sure");
      }
      post(clerk, team, team + "/confirmation", Map.of("override", "measured"));
    }
    try (Visitor assessor = memberOf(address, number)) {
      String base = "/assess/" + number;
      row("judging page", Times.of(WARM, COUNT, () -> assessor.get(base + "/judge/1.1.1")));
      Times single = Times.of(WARM, COUNT, () -> judge(assessor, base));
      row("one judgement written", single);
      batch(assessor, base, single);
    }
  }

  /// Does nothing where the page is not this person's.
  private static void answer(String address, String name, String page, String step, String ticked) {
    try (Visitor visitor = new Visitor(address).signIn(name)) {
      if (visitor.get(page).status() == 200) {
        post(visitor, page, page + step, Map.of(ticked, "yes"));
      }
    }
  }

  private static void post(
      Visitor visitor, String page, String target, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", Visitor.field(visitor.get(page).body(), "_csrf"));
    visitor.post(target, all);
  }

  /// The page's own fields are read anew each time, outside the measured request.
  private static Visitor.Answer judge(Visitor assessor, String base) {
    String page = assessor.get(base + "/judge/1.1.1").body();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : List.of("_csrf", "requirement", "stage", "basedOn")) {
      fields.put(name, Visitor.field(page, name));
    }
    fields.put("clientId", UUID.randomUUID().toString());
    fields.put("judgement", "CONFORMING");
    fields.put("reason", "");
    return assessor.post(base + "/determinations", fields);
  }

  private void batch(Visitor assessor, String base, Times single) {
    Map<String, String> choice = new LinkedHashMap<>();
    choice.put("_csrf", Visitor.field(assessor.get(base + "/batch").body(), "_csrf"));
    choice.put("part", "all");
    choice.put("judgement", "CONFORMING");
    choice.put("reason", "");
    String plan = assessor.post(base + "/batch", choice).body();
    choice.put("stage", Visitor.field(plan, "stage"));
    choice.put("batchId", Visitor.field(plan, "batchId"));
    int judged = plan.split("<li>", -1).length - 1;
    Visitor.Answer done = assessor.post(base + "/batch/entries", choice);
    double millis = done.nanos() / 1e6;
    out.printf("| %d in one batch | %.1f | | %d |%n", judged, millis, done.statements());
    out.printf("| as many singly ÷ one batch | %.1f × | | |%n", judged * single.median() / millis);
  }

  private static String waitingForATeam(Visitor clerk) {
    Matcher numbers = NUMBER.matcher(clerk.get("/desk").body());
    while (numbers.find()) {
      if (clerk.get("/desk/cases/" + numbers.group() + "/team").body().contains("name=\"size\"")) {
        return numbers.group();
      }
    }
    throw new IllegalStateException("no case waits for a team");
  }

  private static Visitor memberOf(String address, String number) {
    for (String name : ASSESSORS) {
      Visitor assessor = new Visitor(address).signIn(name);
      if (assessor.get("/assess/" + number).status() == 200) {
        return assessor;
      }
      assessor.close();
    }
    throw new IllegalStateException("nobody of the demonstration is on the team of " + number);
  }

  private static String numberOn(Visitor.Answer page, int at) {
    List<String> numbers = new ArrayList<>();
    NUMBER.matcher(page.body()).results().map(r -> r.group()).distinct().forEach(numbers::add);
    return numbers.get(at);
  }

  private static String first(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    if (!matcher.find()) {
      throw new IllegalStateException("nothing like " + pattern + " on the page");
    }
    return matcher.group(1);
  }

  private void row(String what, Times times) {
    out.printf(
        "| %s | %s | %s | %d |%n",
        what, times.percentile(50), times.percentile(95), times.statements());
  }

  private void row(String what, long millis) {
    out.printf("| %s | %d | | |%n", what, millis);
  }

  /// Sum of the proportional set sizes of the process and its descendants; Linux only.
  private static String memory(long pid) throws IOException {
    long kilobytes = 0;
    List<Long> pids = new ArrayList<>(List.of(pid));
    ProcessHandle.of(pid).ifPresent(p -> p.descendants().forEach(d -> pids.add(d.pid())));
    for (long one : pids) {
      Path rollup = Path.of("/proc/" + one + "/smaps_rollup");
      if (!Files.isReadable(rollup)) {
        return "not readable here";
      }
      for (String line : Files.readAllLines(rollup)) {
        if (line.startsWith("Pss:")) {
          kilobytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    }
    return kilobytes / 1024 + " MB (sum of proportional set sizes)";
  }

  private static String cpu() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(l -> l.startsWith("model name"))
        .map(l -> l.substring(l.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
