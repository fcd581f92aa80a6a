package ccso.platform.decision;

import ccso.platform.casefile.AssessmentCase;
import ccso.platform.decision.Vote.Choice;
import ccso.platform.standard.SchemePolicies;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Votes and recusals (tables `committee_vote`, `committee_recusal`); never changed.
@Component
class Votes {
  private final JdbcClient sql;
  private final SchemePolicies policies;

  Votes(JdbcClient sql, SchemePolicies policies) {
    this.sql = sql;
    this.policies = policies;
  }

  /// The round named, under the policy the case is frozen to.
  Ballot ballot(AssessmentCase file, int round) {
    return Ballot.of(
        round,
        policies.byVersion(file.policyVersion()).procedure(),
        votes(file.id(), round),
        recusals(file.id()));
  }

  /// False when the member has voted in the round.
  boolean add(UUID caseId, int round, String sha256, Vote vote) {
    return sql.sql(
                """
                insert into committee_vote (case_id, round, person_id, sha256, choice, reason, voted_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (case_id, round, person_id) do nothing
                """)
            .params(
                caseId,
                round,
                vote.member(),
                sha256,
                vote.choice().name(),
                vote.reason(),
                vote.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void recuse(UUID caseId, Recusal recusal) {
    sql.sql(
            """
            insert into committee_recusal (case_id, person_id, reason, recused_at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(caseId, recusal.member(), recusal.reason(), recusal.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private List<Vote> votes(UUID caseId, int round) {
    return sql.sql(
            """
            select v.person_id, p.display_name, v.choice, v.reason, v.voted_at
            from committee_vote v join person p on p.id = v.person_id
            where v.case_id = ? and v.round = ? order by v.voted_at, p.display_name
            """)
        .params(caseId, round)
        .query((r, n) ->
            new Vote(
                r.getObject(1, UUID.class),
                r.getString(2),
                Choice.valueOf(r.getString(3)),
                r.getString(4),
                instant(r.getTimestamp(5))))
        .list();
  }

  private List<Recusal> recusals(UUID caseId) {
    return sql.sql(
            """
            select r.person_id, p.display_name, r.reason, r.recused_at
            from committee_recusal r join person p on p.id = r.person_id
            where r.case_id = ? order by r.recused_at
            """)
        .param(caseId)
        .query((r, n) ->
            new Recusal(
                r.getObject(1, UUID.class),
                r.getString(2),
                r.getString(3),
                instant(r.getTimestamp(4))))
        .list();
  }

  private static Instant instant(java.sql.@org.jspecify.annotations.Nullable Timestamp at) {
    return Objects.requireNonNull(at).toInstant();
  }
}
