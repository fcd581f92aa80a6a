package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much one case may hold, all versions counted (settings `ccso.evidence.case-versions`,
/// `ccso.evidence.case-megabytes`).
@Component
class EvidenceLimits {
  private final JdbcClient sql;
  private final int versions;
  private final FileSize size;

  EvidenceLimits(
      JdbcClient sql,
      @Value("${ccso.evidence.case-versions:5000}") int versions,
      @Value("${ccso.evidence.case-megabytes:51200}") long megabytes) {
    this.sql = sql;
    this.versions = versions;
    this.size = FileSize.ofMegabytes(megabytes);
  }

  private record Held(long versions, long bytes) {}

  /// Refuses [EvidenceRefusal.CaseFull].
  ///
  /// @param more bytes that are to come, of at least one file
  void refuseMore(UUID caseId, String fileName, long more) {
    Held held =
        sql.sql(
                """
                select count(*), coalesce(sum(v.size), 0)::bigint
                from evidence_version v join evidence_file f on f.id = v.evidence_id where f.case_id = ?
                """)
            .param(caseId)
            .query((r, n) -> new Held(r.getLong(1), r.getLong(2)))
            .single();
    if (held.versions() >= versions || held.bytes() + more > size.bytes()) {
      throw new Refused(new EvidenceRefusal.CaseFull(fileName, versions, size));
    }
  }
}
