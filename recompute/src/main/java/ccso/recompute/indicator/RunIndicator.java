package ccso.recompute.indicator;

import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs definitions on records: the one place where an indicator's SQL meets a database.
public final class RunIndicator {

  private final Records records;

  public RunIndicator(Records records) {
    this.records = records;
  }

  /// @param limits values of the parameters that the query names
  public RecomputedIndicator run(IndicatorDefinition definition, Map<String, Long> limits)
      throws SQLException {
    String sql = definition.sqlWith(limits);
    return new RecomputedIndicator(definition, sql, figures(sql));
  }

  /// A query that gives month, numerator and denominator, a row a month.
  private List<MonthlyFigure> figures(String sql) throws SQLException {
    List<MonthlyFigure> figures = new ArrayList<>();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        figures.add(
            new MonthlyFigure(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("numerator"),
                row.getLong("denominator")));
      }
    }
    return figures;
  }
}
