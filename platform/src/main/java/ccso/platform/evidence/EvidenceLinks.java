package ccso.platform.evidence;

import ccso.platform.evidence.CaseEvidence.Link;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 交叉关联: which file serves which entries (table `evidence_link`).
@Component
class EvidenceLinks {
  private static final RowMapper<RequirementEntry> ENTRY =
      (r, n) -> new RequirementEntry(r.getString("requirement_key"), r.getInt("entry"));

  private final JdbcClient sql;

  EvidenceLinks(JdbcClient sql) {
    this.sql = sql;
  }

  List<Link> ofCase(UUID caseId) {
    return sql.sql(
            """
            select l.requirement_key, l.entry, l.evidence_id
            from evidence_link l join evidence_file f on f.id = l.evidence_id
            where l.case_id = ? order by length(f.label), f.label, l.requirement_key, l.entry
            """)
        .param(caseId)
        .query((r, n) -> new Link(ENTRY.mapRow(r, n), r.getObject("evidence_id", UUID.class)))
        .list();
  }

  /// Adds all of them by one statement; answers those that were not there before.
  List<RequirementEntry> add(
      UUID caseId, UUID file, Collection<RequirementEntry> entries, UUID by, Instant at) {
    return sql.sql(
            """
            insert into evidence_link (case_id, requirement_key, entry, evidence_id, linked_by, linked_at)
            select ?, asked.requirement_key, asked.entry, ?, ?, ?
            from unnest(?, ?) as asked (requirement_key, entry)
            on conflict do nothing
            returning requirement_key, entry
            """)
        .param(caseId)
        .param(file)
        .param(by)
        .param(at.atOffset(ZoneOffset.UTC))
        .param(entries.stream().map(RequirementEntry::requirementKey).toArray(String[]::new))
        .param(entries.stream().map(RequirementEntry::entry).toArray(Integer[]::new))
        .query(ENTRY)
        .list();
  }

  /// False when there was no such link.
  boolean remove(UUID caseId, UUID file, RequirementEntry entry) {
    return sql.sql(
                """
                delete from evidence_link
                where case_id = ? and requirement_key = ? and entry = ? and evidence_id = ?
                """)
            .params(caseId, entry.requirementKey(), entry.entry(), file)
            .update()
        > 0;
  }
}
