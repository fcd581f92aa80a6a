package ccso.recompute.integrity;

import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the screens share: the records, the limits, and where measures go.
final class Screening {

  private final Records records;
  private final IntegrityLimits limits;
  private final List<Measure> measures = new ArrayList<>();

  Screening(Records records, IntegrityLimits limits) {
    this.records = records;
    this.limits = limits;
  }

  Records records() {
    return records;
  }

  double limit(String rule, String name) {
    return limits.named(rule).limit(name);
  }

  List<Measure> measures() {
    return measures;
  }

  /// Takes an effect that is beyond its limit where it is greater.
  void above(String rule, String limit, Optional<YearMonth> month, double effect, long n) {
    above(rule, limit, month, "", effect, n);
  }

  void above(
      String rule, String limit, Optional<YearMonth> month, String subject, double effect, long n) {
    double most = limit(rule, limit);
    measures.add(new Measure(limits.named(rule), month, subject, effect, most, n, effect > most));
  }

  /// Takes an effect that is beyond its limit where it is smaller.
  void below(
      String rule, String limit, Optional<YearMonth> month, String subject, double effect, long n) {
    double least = limit(rule, limit);
    measures.add(new Measure(limits.named(rule), month, subject, effect, least, n, effect < least));
  }

  /// Takes a row of a result set.
  interface Row {
    void take(ResultSet row) throws SQLException;
  }

  void each(String sql, Row row) throws SQLException {
    try (Statement statement = records.database().connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        row.take(result);
      }
    }
  }

  /// A query that gives month, cases and records: the share of cases is the effect.
  void shares(String rule, String limit, String sql) throws SQLException {
    each(
        sql,
        row -> {
          long n = row.getLong(3);
          if (n > 0) {
            above(rule, limit, month(row), (double) row.getLong(2) / n, n);
          }
        });
  }

  /// The first column of a row.
  static Optional<YearMonth> month(ResultSet row) throws SQLException {
    return Optional.of(YearMonth.from(row.getObject(1, LocalDate.class)));
  }
}
