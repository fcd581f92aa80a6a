package ccso.platform.audit;

import ccso.platform.basis.Actor;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The audit trail (操作留痕). Appends in the caller's transaction: no effect without its line, no line
/// without its effect. The database grants no change or deletion of what is written here.
@Component
public class AuditTrail {
  private static final String INSERT =
      """
      insert into audit_event (at, actor, kind, case_id, subject, data)
      select ?, ?, kind, case_id, subject, data::jsonb
      from unnest(?::text[], ?::uuid[], ?::text[], ?::text[]) with ordinality
        as event (kind, case_id, subject, data, place)
      order by place
      """;
  private static final String SELECT =
      """
      select e.seq, e.at, e.actor, coalesce(p.display_name, e.actor) as actor_name, e.kind, e.case_id,
             c.number as case_number, e.subject, e.data
      from audit_event e
      left join person p on e.actor = 'person:' || p.id
      left join assessment_case c on c.id = e.case_id
      """;

  private final JdbcClient sql;
  private final JsonMapper json;
  private final InstantSource clock;

  AuditTrail(JdbcClient sql, JsonMapper json, InstantSource clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  public void append(Actor actor, AuditEvent event) {
    append(actor, List.of(event));
  }

  /// All of them, in their order, by one statement.
  public void append(Actor actor, List<? extends AuditEvent> events) {
    sql.sql(INSERT)
        .params(
            clock.instant().atOffset(ZoneOffset.UTC),
            actor.code(),
            events.stream().map(AuditEvent::kind).toArray(String[]::new),
            events.stream().map(AuditEvent::caseId).toArray(UUID[]::new),
            events.stream().map(AuditEvent::subject).toArray(String[]::new),
            events.stream().map(it -> json.writeValueAsString(it.data())).toArray(String[]::new))
        .update();
  }

  /// The newest lines of one case; the caller has opened the case for the actor.
  public List<AuditEntry> ofCase(UUID caseId, int limit) {
    return sql.sql(SELECT + " where e.case_id = ? order by e.seq desc limit ?")
        .params(caseId, limit)
        .query(row())
        .list();
  }

  /// The newest lines of one case that are of these kinds, for readers who may not see all; the
  /// caller has opened the case for the actor.
  public List<AuditEntry> ofCase(UUID caseId, Collection<String> kinds, int limit) {
    return sql.sql(SELECT + " where e.case_id = ? and e.kind = any(?) order by e.seq desc limit ?")
        .params(caseId, kinds.toArray(String[]::new), limit)
        .query(row())
        .list();
  }

  /// The newest lines of all, older than `before` (exclusive); for the auditor.
  public List<AuditEntry> all(long before, int limit) {
    return sql.sql(SELECT + " where e.seq < ? order by e.seq desc limit ?")
        .params(before, limit)
        .query(row())
        .list();
  }

  private RowMapper<AuditEntry> row() {
    return (r, n) ->
        new AuditEntry(
            r.getLong("seq"),
            Objects.requireNonNull(r.getTimestamp("at")).toInstant(),
            r.getString("actor"),
            r.getString("actor_name"),
            r.getString("kind"),
            r.getObject("case_id", UUID.class),
            r.getString("case_number"),
            r.getString("subject"),
            json.readValue(r.getString("data"), new TypeReference<Map<String, Object>>() {}));
  }
}
