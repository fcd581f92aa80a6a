package ccso.platform.decision;

import ccso.platform.decision.TechnicalReview.Outcome;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Technical reviews (table `technical_review`): one a report, never changed.
@Component
public class TechnicalReviews {
  private final JdbcClient sql;

  TechnicalReviews(JdbcClient sql) {
    this.sql = sql;
  }

  /// Of all reports of the case, the oldest first.
  public List<TechnicalReview> ofCase(UUID caseId) {
    return sql.sql(
            """
            select t.*, p.display_name from technical_review t join person p on p.id = t.person_id
            where t.case_id = ? order by t.reviewed_at
            """)
        .param(caseId)
        .query((r, n) ->
            new TechnicalReview(
                r.getObject("case_id", UUID.class),
                r.getString("sha256"),
                Outcome.valueOf(r.getString("outcome")),
                r.getString("remark"),
                r.getObject("person_id", UUID.class),
                r.getString("display_name"),
                Objects.requireNonNull(r.getTimestamp("reviewed_at")).toInstant()))
        .list();
  }

  /// The one that let the report pass, if there is.
  public Optional<TechnicalReview> passed(UUID caseId) {
    return ofCase(caseId).stream().filter(it -> it.outcome() == Outcome.PASSED).findFirst();
  }

  void add(TechnicalReview review) {
    sql.sql(
            """
            insert into technical_review (case_id, sha256, person_id, outcome, remark, reviewed_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            review.caseId(),
            review.sha256(),
            review.reviewer(),
            review.outcome().name(),
            review.remark(),
            review.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
