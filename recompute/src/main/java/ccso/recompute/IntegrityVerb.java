package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.integrity.IntegrityLimits;
import ccso.recompute.integrity.IntegrityReport;
import ccso.recompute.integrity.Measure;
import ccso.recompute.integrity.ScreenRecords;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.Records;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Prints what in the records needs explanation.
final class IntegrityVerb implements Verbs.Verb {

  private static final int LISTED = 200;

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException, SQLException {
    ScreenRecords.Claims claims =
        new ScreenRecords.Claims(
            arguments.number("--threshold", ScreenRecords.Claims.NONE.thresholdSeconds()),
            arguments.number("--seats", 0),
            Map.of(),
            Optional.empty());
    try (TemporaryStore temporary = TemporaryStore.make()) {
      arguments.load(temporary.store(), messages, out);
      try (Records records = temporary.store().open()) {
        print(new ScreenRecords(IntegrityLimits.current()).of(records, claims), messages, out);
      }
    }
    return Verbs.DONE;
  }

  private static void print(IntegrityReport report, Messages messages, PrintStream out) {
    out.println();
    out.println(messages.say("integrity.head", report.version()));
    if (report.findings().isEmpty()) {
      out.println(messages.say("integrity.nothing"));
    }
    TextTable table = new TextTable();
    report.findings().stream()
        .limit(LISTED)
        .forEach(finding ->
            table.row(
                messages.say("integrity.kind." + finding.rule().kind())
                    + " "
                    + messages.say("integrity." + finding.rule().code()),
                number(finding.effect()),
                messages.say("integrity.limit", number(finding.limit())),
                finding.month().map(YearMonth::toString).orElse(""),
                finding.subject(),
                base(finding)));
    table.lines().forEach(out::println);
    if (!report.notMeasured().isEmpty()) {
      out.println();
      out.println(
          messages.say(
              "integrity.not-measured",
              messages.list(
                  report.notMeasured().stream()
                      .map(code -> messages.say("integrity." + code))
                      .toList())));
    }
  }

  private static String base(Measure finding) {
    return "(" + finding.rule().baseRate() + ")";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.4g", number);
  }
}
