package ccso.recompute;

import ccso.recompute.indicator.IndicatorDefinition;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputedIndicator;
import ccso.recompute.indicator.Thresholds;
import ccso.recompute.indicator.Unit;
import ccso.recompute.months.MonthCoverage;
import ccso.recompute.months.TwelveMonthSeries;
import ccso.recompute.records.RejectedRow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/// Tells a [RecomputedFile] to a reader at a terminal: what was read, what was left out, one table
/// a month, and how far it is from twelve months. Same file and limits, same text.
final class RecomputationText {

  private static final String SERVICE_LEVELS = "SERVICE_LEVEL_";

  private final Messages messages;
  private final RecomputedFile file;
  private final List<String> lines = new ArrayList<>();

  private RecomputationText(Messages messages, RecomputedFile file) {
    this.messages = messages;
    this.file = file;
  }

  /// @param until last month of the window of twelve; the last month of the file where empty
  static List<String> of(RecomputedFile file, Optional<YearMonth> until, Messages messages) {
    RecomputationText text = new RecomputationText(messages, file);
    text.whatWasRead();
    text.rejectedLines();
    if (file.months().isEmpty()) {
      text.paragraph(messages.say("report.no-calls"));
      return text.lines;
    }
    file.months().forEach(text::month);
    text.howToRead();
    text.twelveMonths(until);
    return text.lines;
  }

  private void whatWasRead() {
    lines.add(messages.say("report.title"));
    lines.add("");
    lines.add(messages.say("report.file") + "  " + file.name());
    lines.add(messages.say("report.digest") + "  " + file.sha256());
    TextTable counts = new TextTable();
    counts.row(messages.say("report.bytes"), grouped(file.bytes()));
    counts.row(messages.say("report.rows"), grouped(file.rows()));
    counts.row(messages.say("report.calls"), grouped(file.calls()));
    counts.row(messages.say("report.phantoms"), grouped(file.phantoms()));
    counts.row(messages.say("report.rejected"), grouped(file.rejected()));
    lines.addAll(counts.lines());
  }

  private void rejectedLines() {
    for (RejectedRow row : file.firstRejected()) {
      String reason = messages.say(row.reason(), row.found());
      String line = Long.toString(row.line());
      lines.add(
          "  "
              + (row.field().isEmpty()
                  ? messages.say("report.line", line, reason)
                  : messages.say("report.line-field", line, row.field(), reason)));
    }
    long unlisted = file.rejected() - file.firstRejected().size();
    if (unlisted > 0) {
      lines.add(messages.say("report.more-rejected", file.firstRejected().size(), unlisted));
      new TreeMap<>(file.rejectedByReason())
          .forEach((reason, count) ->
              lines.add(
                  "  " + messages.say("report.reason-count", count, messages.say(reason, "…"))));
    }
  }

  private void month(YearMonth month) {
    table(month.toString(), file.indicators(), month);
    table(month + "  " + messages.say("report.facts"), file.facts(), month);
  }

  private void table(String title, List<RecomputedIndicator> indicators, YearMonth month) {
    lines.add("");
    lines.add(title);
    TextTable table = new TextTable();
    table.row(
        messages.say("report.indicator"),
        messages.say("report.value"),
        messages.say("report.pair"),
        messages.say("report.formula"));
    for (RecomputedIndicator indicator : indicators) {
      IndicatorDefinition definition = indicator.definition();
      indicator
          .in(month)
          .ifPresent(figure ->
              table.row(
                  definition.name(messages.reader()),
                  value(definition.unit(), figure),
                  pair(definition.unit(), figure),
                  definition.formula(messages.reader())));
    }
    lines.addAll(table.lines());
  }

  private String value(Unit unit, MonthlyFigure figure) {
    if (unit == Unit.PAIRS) {
      return figure.numerator() + " / " + figure.denominator();
    }
    Optional<BigDecimal> rounded = figure.in(unit);
    if (rounded.isEmpty()) {
      return messages.say("report.no-value");
    }
    return switch (unit) {
      case CALLS, PAIRS -> grouped(rounded.get().longValueExact());
      case PERCENT -> messages.say("report.percent", rounded.get());
      case SECONDS -> messages.say("report.seconds", rounded.get());
      case MINUTES, HOURS, POINTS, PER_10000 -> rounded.get().toString();
    };
  }

  private static String pair(Unit unit, MonthlyFigure figure) {
    return switch (unit) {
      case CALLS, PAIRS -> "";
      case SECONDS -> seconds(figure.numerator()) + " / " + grouped(figure.denominator());
      case PERCENT, MINUTES, HOURS, POINTS, PER_10000 ->
          grouped(figure.numerator()) + " / " + grouped(figure.denominator());
    };
  }

  private void howToRead() {
    Thresholds limits = file.thresholds();
    paragraph(messages.say("report.letters", limits.thresholdSeconds(), limits.shortSeconds()));
    file.months().forEach(this::spread);
    lines.add(messages.say("report.handle-time"));
    lines.add(messages.say("report.rounding"));
  }

  private void spread(YearMonth month) {
    List<BigDecimal> levels =
        file.indicators().stream()
            .filter(indicator -> indicator.definition().code().startsWith(SERVICE_LEVELS))
            .flatMap(indicator -> indicator.in(month).stream())
            .flatMap(level -> level.in(Unit.PERCENT).stream())
            .sorted()
            .toList();
    if (!levels.isEmpty()) {
      lines.add(
          messages.say(
              "report.spread",
              month,
              messages.say("report.percent", levels.getFirst()),
              messages.say("report.percent", levels.getLast())));
    }
  }

  private void twelveMonths(Optional<YearMonth> until) {
    TwelveMonthSeries window =
        TwelveMonthSeries.endingWith(until.orElseGet(file.months()::getLast));
    MonthCoverage coverage = window.coveredBy(file.months());
    paragraph(
        messages.say(
            "report.window",
            window.first(),
            window.last(),
            until.isPresent() ? "" : messages.say("report.window-assumed")));
    months("report.present", coverage.present());
    months("report.missing", coverage.missing());
    months("report.outside", coverage.outside());
    lines.add(messages.say(coverage.complete() ? "report.complete" : "report.incomplete"));
  }

  private void months(String key, List<YearMonth> months) {
    if (!months.isEmpty()) {
      lines.add(messages.say(key, months.size(), messages.list(months)));
    }
  }

  private void paragraph(String sentence) {
    lines.add("");
    lines.add(sentence);
  }

  /// Milliseconds in seconds, with as many decimals as there are.
  private static String seconds(long millis) {
    return millis % 1_000 == 0
        ? grouped(millis / 1_000)
        : String.format(Locale.ROOT, "%,d.%03d", millis / 1_000, millis % 1_000);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
