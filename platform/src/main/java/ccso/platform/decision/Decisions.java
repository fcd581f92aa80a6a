package ccso.platform.decision;

import ccso.platform.decision.CertificationDecision.Outcome;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decisions (table `certification_decision`): one a case, never changed.
@Component
public class Decisions {
  private final JdbcClient sql;

  Decisions(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<CertificationDecision> find(UUID caseId) {
    return sql.sql(
            """
            select d.*, p.display_name from certification_decision d join person p on p.id = d.decided_by
            where d.case_id = ?
            """)
        .param(caseId)
        .query((r, n) ->
            new CertificationDecision(
                r.getObject("case_id", UUID.class),
                r.getString("facts_sha256"),
                r.getString("verdict").equals("MET"),
                Outcome.valueOf(r.getString("outcome")),
                r.getString("reason"),
                r.getObject("decided_by", UUID.class),
                r.getString("display_name"),
                Objects.requireNonNull(r.getTimestamp("decided_at")).toInstant()))
        .optional();
  }

  /// False when the case was decided already.
  boolean add(CertificationDecision decision) {
    return sql.sql(
                """
                insert into certification_decision
                  (case_id, facts_sha256, verdict, outcome, reason, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (case_id) do nothing
                """)
            .params(
                decision.caseId(),
                decision.factsSha256(),
                decision.met() ? "MET" : "NOT_MET",
                decision.outcome().name(),
                decision.reason(),
                decision.decidedBy(),
                decision.decidedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
