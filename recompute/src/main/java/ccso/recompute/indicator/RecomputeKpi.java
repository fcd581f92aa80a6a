package ccso.recompute.indicator;

import ccso.recompute.indicator.CountingRules.Aggregation;
import ccso.recompute.records.Records;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Recomputes one indicator as its card says (`现场验算`).
public final class RecomputeKpi {

  /// What became of it.
  public sealed interface Outcome permits Computed, NotComputable {}

  /// @param indicator the figures, and the SQL exactly as it was run
  /// @param view the view of calls that the card's counting rules made, as SQL
  public record Computed(RecomputedIndicator indicator, String view) implements Outcome {}

  /// Records that the indicator needs are not there.
  public record NotComputable(List<MissingRecords> missing) implements Outcome {

    public NotComputable {
      missing = List.copyOf(missing);
    }
  }

  /// A mean of days is kept as so many billionths.
  private static final long BILLION = 1_000_000_000L;

  private final Records records;
  private final Map<String, Boolean> present = new TreeMap<>();

  public RecomputeKpi(Records records) {
    this.records = records;
  }

  public Outcome by(DefinitionCard card) throws SQLException {
    IndicatorDefinition definition = card.definition();
    List<MissingRecords> missing = missing(definition);
    if (!missing.isEmpty()) {
      return new NotComputable(missing);
    }
    String view = card.rules().view(card.limits().containsKey("threshold_s"));
    records.database().execute(view);
    try {
      RecomputedIndicator indicator = new RunIndicator(records).run(definition, card.limits());
      return new Computed(
          card.rules().aggregation() == Aggregation.MEAN_OF_DAYS
              ? meanOfDays(indicator)
              : indicator,
          view);
    } finally {
      records.countCallsAsUsual();
    }
  }

  private static RecomputedIndicator meanOfDays(RecomputedIndicator days) {
    Map<YearMonth, List<BigDecimal>> values = new TreeMap<>();
    for (MonthlyFigure day : days.figures()) {
      if (day.denominator() > 0) {
        values
            .computeIfAbsent(day.month(), _ -> new ArrayList<>())
            .add(
                BigDecimal.valueOf(day.numerator())
                    .divide(BigDecimal.valueOf(day.denominator()), MathContext.DECIMAL64));
      }
    }
    List<MonthlyFigure> means = new ArrayList<>();
    values.forEach((month, shares) -> {
      BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      means.add(
          new MonthlyFigure(
              month,
              sum.multiply(BigDecimal.valueOf(BILLION))
                  .divide(BigDecimal.valueOf(shares.size()), 0, RoundingMode.HALF_UP)
                  .longValueExact(),
              BILLION));
    });
    return new RecomputedIndicator(days.definition(), days.sql(), means);
  }

  /// Tables that are empty, and columns of others that nothing is in.
  private List<MissingRecords> missing(IndicatorDefinition definition) throws SQLException {
    List<MissingRecords> missing = new ArrayList<>();
    for (NeededRecords needed : NeededRecords.of(definition.needs())) {
      if (!there(needed.table(), "*")) {
        missing.add(new MissingRecords(needed.table(), ""));
        continue;
      }
      for (String column : needed.columns()) {
        if (!there(needed.table(), column)) {
          missing.add(new MissingRecords(needed.table(), column));
        }
      }
    }
    return missing;
  }

  private boolean there(String table, String column) throws SQLException {
    String key = table + "." + column;
    Boolean known = present.get(key);
    if (known == null) {
      String where = column.equals("*") ? "" : " WHERE " + column + " IS NOT NULL";
      String sql = "SELECT 1 FROM " + table + where + " LIMIT 1";
      try (Statement statement = records.database().connection().createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        known = row.next();
      }
      present.put(key, known);
    }
    return known;
  }
}
