package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.explanation.Explanation;
import ccso.recompute.explanation.FindExplanation;
import ccso.recompute.indicator.Comparison;
import ccso.recompute.indicator.DefinitionCard;
import ccso.recompute.indicator.Kpi;
import ccso.recompute.indicator.MissingRecords;
import ccso.recompute.indicator.MonthlyFigure;
import ccso.recompute.indicator.RecomputeKpi;
import ccso.recompute.indicator.Unit;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.Records;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Holds declared figures against the records, and where they differ looks for the definition that
/// gives them. The declared figures are a file of lines `SERVICE_LEVEL 2026-01 81.2`.
final class ExplainVerb implements Verbs.Verb {

  private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);
  private static final int SHOWN = 3;

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException, SQLException {
    arguments.needed("--declared");
    Map<String, Map<YearMonth, BigDecimal>> declared =
        declared(arguments.textOf("--declared").orElseThrow());
    try (TemporaryStore temporary = TemporaryStore.make()) {
      arguments.load(temporary.store(), messages, out);
      try (Records records = temporary.store().open()) {
        for (Map.Entry<String, Map<YearMonth, BigDecimal>> kpi : declared.entrySet()) {
          out.println();
          explain(
              records, DefinitionCard.usual(kpi.getKey(), ALWAYS), kpi.getValue(), messages, out);
        }
      }
    }
    return Verbs.DONE;
  }

  private static Map<String, Map<YearMonth, BigDecimal>> declared(String text) throws BadArgument {
    Map<String, Map<YearMonth, BigDecimal>> declared = new TreeMap<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      String[] part = line.strip().split("\\s+", -1);
      try {
        Kpi kpi = Kpi.named(part[0]);
        declared
            .computeIfAbsent(kpi.code(), _ -> new TreeMap<>())
            .put(YearMonth.parse(part[1]), new BigDecimal(part[2]));
      } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
        throw new BadArgument("argument.bad-declared", line);
      }
    }
    return declared;
  }

  private static void explain(
      Records records,
      DefinitionCard card,
      Map<YearMonth, BigDecimal> declared,
      Messages messages,
      PrintStream out)
      throws SQLException {
    out.println(
        card.definition().name(messages.reader())
            + messages.say("report.colon")
            + card.definition().formula(messages.reader()));
    RecomputeKpi.Outcome outcome = new RecomputeKpi(records).by(card);
    Map<YearMonth, BigDecimal> differing = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    declared.forEach((month, value) -> {
      Comparison comparison = Comparison.of(card, month, value, outcome);
      lines.add("  " + line(comparison, card.definition().unit(), messages));
      if (comparison instanceof Comparison.Differs) {
        differing.put(month, value);
      }
    });
    lines.forEach(out::println);
    if (!differing.isEmpty()) {
      explanations(new FindExplanation(records).of(card, differing), messages, out);
    }
  }

  private static void explanations(
      List<Explanation> explanations, Messages messages, PrintStream out) {
    if (explanations.isEmpty()) {
      out.println("  " + messages.say("explain.none"));
    }
    for (Explanation explanation : explanations.stream().limit(SHOWN).toList()) {
      out.println(
          "  "
              + messages.say(
                  "explain.gives",
                  explanation.months().size(),
                  explanation.of(),
                  explanation.definition().formula(messages.reader()),
                  limits(explanation, messages)));
    }
  }

  private static String limits(Explanation explanation, Messages messages) {
    List<String> limits = new ArrayList<>();
    if (explanation.thresholdSeconds() >= 0) {
      limits.add("T = " + explanation.thresholdSeconds() + " s");
    }
    if (explanation.shortSeconds() >= 0) {
      limits.add("s = " + explanation.shortSeconds() + " s");
    }
    limits.add(messages.say("explain.clock." + explanation.clockStart()));
    return messages.list(limits);
  }

  private static String line(Comparison comparison, Unit unit, Messages messages) {
    String month = comparison.month().toString();
    return switch (comparison) {
      case Comparison.Agrees agrees ->
          messages.say(
              "explain.agrees", month, agrees.declared(), value(agrees.recomputed(), unit));
      case Comparison.Differs differs ->
          messages.say(
              "explain.differs",
              month,
              differs.declared(),
              value(differs.recomputed(), unit),
              differs.difference());
      case Comparison.NoFigure none -> messages.say("explain.no-figure", month, none.declared());
      case Comparison.NotComputable none ->
          messages.say(
              "explain.not-computable",
              month,
              none.declared(),
              messages.list(none.missing().stream().map(ExplainVerb::needed).toList()));
    };
  }

  private static String value(MonthlyFigure figure, Unit unit) {
    return figure.in(unit).map(BigDecimal::toString).orElse("")
        + " ("
        + figure.numerator()
        + " / "
        + figure.denominator()
        + ")";
  }

  private static String needed(MissingRecords missing) {
    return missing.column().isEmpty() ? missing.table() : missing.table() + "." + missing.column();
  }
}
