package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.indicator.Kpi;
import ccso.recompute.indicator.MissingRecords;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputeKpi;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.Records;
import ccso.recompute.run.MakeRun;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Recomputes the catalogue's indicators from files of any layout, month by month, and keeps a run
/// record where one is asked for.
final class KpisVerb implements Verbs.Verb {

  /// Cards without a date of their own hold from before any record.
  private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);

  /// Parts cards in one file.
  private static final String NEXT_CARD = "(?m)^(?=ccso-card 1$)";

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException, SQLException {
    List<DefinitionCard> cards = cards(arguments);
    try (TemporaryStore temporary = TemporaryStore.make()) {
      arguments.load(temporary.store(), messages, out);
      try (Records records = temporary.store().open()) {
        print(records, cards, messages, out);
        Optional<String> run = arguments.option("--run");
        if (run.isPresent()) {
          Files.writeString(
              Path.of(run.get()), MakeRun.of(records, cards).text(), StandardOpenOption.CREATE_NEW);
          out.println(messages.say("run.written", run.get()));
        }
      }
    }
    return Verbs.DONE;
  }

  private static List<DefinitionCard> cards(Arguments arguments) throws BadArgument, IOException {
    Optional<String> text = arguments.textOf("--cards");
    if (text.isEmpty()) {
      return Kpi.all().stream().map(kpi -> DefinitionCard.usual(kpi.code(), ALWAYS)).toList();
    }
    return Arrays.stream(text.get().split(NEXT_CARD, -1))
        .filter(card -> !card.isBlank())
        .map(DefinitionCard::of)
        .toList();
  }

  private static void print(
      Records records, List<DefinitionCard> cards, Messages messages, PrintStream out)
      throws SQLException {
    RecomputeKpi recompute = new RecomputeKpi(records);
    List<String> missing = new ArrayList<>();
    TextTable table = new TextTable();
    table.row(
        messages.say("report.indicator"),
        messages.say("report.value"),
        messages.say("report.month"),
        messages.say("report.pair"),
        messages.say("report.formula"));
    for (DefinitionCard card : cards) {
      String name = card.definition().name(messages.reader());
      switch (recompute.by(card)) {
        case RecomputeKpi.NotComputable none ->
            missing.add("  " + name + messages.say("report.colon") + needs(none, messages));
        case RecomputeKpi.Computed computed ->
            computed.indicator().figures().forEach(figure -> row(table, card, figure, messages));
      }
    }
    out.println();
    table.lines().forEach(out::println);
    if (!missing.isEmpty()) {
      out.println();
      out.println(messages.say("report.not-computable"));
      missing.forEach(out::println);
    }
  }

  private static void row(
      TextTable table, DefinitionCard card, MonthlyFigure figure, Messages messages) {
    Optional<BigDecimal> value = figure.in(card.definition().unit());
    table.row(
        card.definition().name(messages.reader()),
        value.isEmpty()
            ? messages.say("report.no-value")
            : messages.say("unit." + card.definition().unit().name(), value.get()),
        figure.month().toString(),
        figure.numerator() + " / " + figure.denominator(),
        card.definition().formula(messages.reader()));
  }

  private static String needs(RecomputeKpi.NotComputable none, Messages messages) {
    return messages.list(
        none.missing().stream()
            .map((MissingRecords m) ->
                m.column().isEmpty() ? m.table() : m.table() + "." + m.column())
            .toList());
  }
}
