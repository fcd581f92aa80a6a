package ccso.platform.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// References to material on site (table `onsite_reference`), at most one an entry.
@Component
class OnSiteReferences {
  private final JdbcClient sql;

  OnSiteReferences(JdbcClient sql) {
    this.sql = sql;
  }

  List<OnSiteReference> ofCase(UUID caseId) {
    return sql.sql(
            """
            select r.*, p.display_name from onsite_reference r join person p on p.id = r.stated_by
            where r.case_id = ? order by r.requirement_key, r.entry
            """)
        .param(caseId)
        .query((r, n) ->
            new OnSiteReference(
                new RequirementEntry(r.getString("requirement_key"), r.getInt("entry")),
                Withheld.find(Objects.requireNonNullElse(r.getString("reason"), "")).orElse(null),
                r.getString("statement"),
                r.getString("display_name"),
                Objects.requireNonNull(r.getTimestamp("stated_at")).toInstant()))
        .list();
  }

  void put(
      UUID caseId, RequirementEntry entry, Withheld reason, String statement, UUID by, Instant at) {
    sql.sql(
            """
            insert into onsite_reference (case_id, requirement_key, entry, reason, statement, stated_by, stated_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id, requirement_key, entry) do update
            set reason = excluded.reason, statement = excluded.statement, stated_by = excluded.stated_by, stated_at = excluded.stated_at
            """)
        .params(
            caseId,
            entry.requirementKey(),
            entry.entry(),
            reason.name(),
            statement,
            by,
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// False when there was none.
  boolean remove(UUID caseId, RequirementEntry entry) {
    return sql.sql(
                "delete from onsite_reference where case_id = ? and requirement_key = ? and entry = ?")
            .params(caseId, entry.requirementKey(), entry.entry())
            .update()
        > 0;
  }
}
