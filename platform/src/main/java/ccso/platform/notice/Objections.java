package ccso.platform.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Objections and what became of them (tables `objection`, `objection_answer`); never changed.
@Component
public class Objections {
  private static final String SELECT =
      """
      select o.reference, o.notice_number, o.statement, o.contact, o.raised_at, a.outcome, a.reason, a.answered_at
      from objection o left join objection_answer a using (reference)
      """;

  private final JdbcClient sql;

  Objections(JdbcClient sql) {
    this.sql = sql;
  }

  /// How many of a case nobody has answered, whatever notice they were raised to.
  public int open(UUID caseId) {
    return sql.sql(
            """
            select count(*) from objection o join public_notice n on n.number = o.notice_number
            where n.case_id = ? and not exists (select from objection_answer a where a.reference = o.reference)
            """)
        .param(caseId)
        .query(Integer.class)
        .single();
  }

  /// The open ones first, then by age; for the clerk.
  List<Objection> all(int limit) {
    return sql.sql(SELECT + "order by a.reference is not null, o.raised_at desc limit ?")
        .param(limit)
        .query((r, n) -> read(r))
        .list();
  }

  Optional<Objection> find(String reference) {
    return sql.sql(SELECT + "where o.reference = ?")
        .param(reference)
        .query((r, n) -> read(r))
        .optional();
  }

  void add(Objection objection) {
    sql.sql(
            """
            insert into objection (reference, notice_number, statement, contact, raised_at) values (?, ?, ?, ?, ?)
            """)
        .params(
            objection.reference(),
            objection.notice(),
            objection.statement(),
            objection.contact(),
            objection.raisedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// False when it was answered already.
  boolean answer(String reference, Objection.Outcome outcome, String reason, UUID by, Instant at) {
    return sql.sql(
                """
                insert into objection_answer (reference, outcome, reason, answered_by, answered_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(reference, outcome.name(), reason, by, at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Objection read(ResultSet r) throws SQLException {
    return new Objection(
        r.getString("reference"),
        r.getString("notice_number"),
        r.getString("statement"),
        r.getString("contact"),
        Objects.requireNonNull(r.getTimestamp("raised_at")).toInstant(),
        answer(r));
  }

  private static Objection.@Nullable Answer answer(ResultSet r) throws SQLException {
    String outcome = r.getString("outcome");
    return outcome == null
        ? null
        : new Objection.Answer(
            Objection.Outcome.valueOf(outcome),
            r.getString("reason"),
            Objects.requireNonNull(r.getTimestamp("answered_at")).toInstant());
  }
}
