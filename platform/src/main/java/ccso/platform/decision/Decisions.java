package ccso.platform.decision;

import ccso.platform.decision.CertificationDecision.Outcome;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decisions (tables `certification_decision`, `cited_determination`): one a case and round, never
/// changed.
@Component
public class Decisions {
  private final JdbcClient sql;

  Decisions(JdbcClient sql) {
    this.sql = sql;
  }

  /// The last one. It counts no more where the case went back to the committee after it.
  public Optional<CertificationDecision> find(UUID caseId) {
    return sql.sql(
            """
            select d.*, p.display_name, array(
                select c.requirement_key from cited_determination c
                where c.case_id = d.case_id and c.round = d.round order by 1) as cited
            from certification_decision d join person p on p.id = d.decided_by
            where d.case_id = ? order by d.round desc limit 1
            """)
        .param(caseId)
        .query((r, n) ->
            new CertificationDecision(
                r.getObject("case_id", UUID.class),
                r.getInt("round"),
                r.getString("facts_sha256"),
                r.getString("verdict").equals("MET"),
                Outcome.valueOf(r.getString("outcome")),
                r.getString("reason"),
                r.getString("minutes"),
                List.of((String[]) r.getArray("cited").getArray()),
                r.getObject("decided_by", UUID.class),
                r.getString("display_name"),
                Objects.requireNonNull(r.getTimestamp("decided_at")).toInstant()))
        .optional();
  }

  /// How many rounds are closed.
  int rounds(UUID caseId) {
    return sql.sql("select count(*) from certification_decision where case_id = ?")
        .param(caseId)
        .query(Integer.class)
        .single();
  }

  /// The case's row is held, so the round is free.
  void add(CertificationDecision decision) {
    sql.sql(
            """
            insert into certification_decision
              (case_id, round, facts_sha256, verdict, outcome, reason, minutes, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            decision.caseId(),
            decision.round(),
            decision.factsSha256(),
            decision.met() ? "MET" : "NOT_MET",
            decision.outcome().name(),
            decision.reason(),
            decision.minutes(),
            decision.decidedBy(),
            decision.decidedAt().atOffset(ZoneOffset.UTC))
        .update();
    sql.sql(
            """
            insert into cited_determination (case_id, round, requirement_key)
            select ?, ?, unnest(?::text[])
            """)
        .params(decision.caseId(), decision.round(), decision.cited().toArray(String[]::new))
        .update();
  }
}
