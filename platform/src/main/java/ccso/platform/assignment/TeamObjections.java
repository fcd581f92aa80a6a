package ccso.platform.assignment;

import java.sql.Array;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the applicant says to a team (tables `team_objection`, `team_objection_answer`,
/// `team_consent`); only added to.
@Component
class TeamObjections {
  private final JdbcClient sql;
  private final InstantSource clock;

  TeamObjections(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In the order raised.
  List<TeamObjection> ofCase(UUID caseId) {
    return sql.sql(
            """
            select o.id, o.against, o.reason, o.raised_at, a.replaced, a.reason as answer, a.decided_at
            from team_objection o left join team_objection_answer a on a.objection_id = o.id
            where o.case_id = ? order by o.raised_at
            """)
        .param(caseId)
        .query((r, n) -> {
          var decided = r.getTimestamp("decided_at");
          String answer = r.getString("answer");
          return new TeamObjection(
              r.getObject("id", UUID.class),
              Objects.requireNonNull(ids(r.getArray("against"))),
              r.getString("reason"),
              Objects.requireNonNull(r.getTimestamp("raised_at")).toInstant(),
              ids(r.getArray("replaced")),
              answer == null ? "" : answer,
              decided == null ? null : decided.toInstant());
        })
        .list();
  }

  void raise(UUID caseId, Collection<UUID> against, String reason, UUID by) {
    sql.sql(
            """
            insert into team_objection (id, case_id, against, reason, raised_by, raised_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            caseId,
            against.toArray(UUID[]::new),
            reason,
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void decide(UUID objection, Collection<UUID> replaced, String reason, UUID by) {
    sql.sql(
            """
            insert into team_objection_answer (objection_id, replaced, reason, decided_by, decided_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            objection,
            replaced.toArray(UUID[]::new),
            reason,
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// 无异议.
  ///
  /// @param members invitations of the team consented to
  void consent(UUID caseId, Collection<UUID> members, UUID by) {
    sql.sql("insert into team_consent (case_id, members, said_by, said_at) values (?, ?, ?, ?)")
        .params(caseId, members.toArray(UUID[]::new), by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The teams consented to, each by its invitations.
  List<Set<UUID>> consents(UUID caseId) {
    return sql.sql("select members from team_consent where case_id = ? order by seq")
        .param(caseId)
        .query((r, n) -> Set.copyOf(Objects.requireNonNull(ids(r.getArray(1)))))
        .list();
  }

  private static @Nullable List<UUID> ids(@Nullable Array stored) throws SQLException {
    return stored == null ? null : List.of((UUID[]) stored.getArray());
  }
}
