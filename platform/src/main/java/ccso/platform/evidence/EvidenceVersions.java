package ccso.platform.evidence;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Versions of files and what is said about each, as they are written (tables `evidence_version`,
/// `evidence_particulars`); both appended.
@Component
class EvidenceVersions {
  private final JdbcClient sql;

  EvidenceVersions(JdbcClient sql) {
    this.sql = sql;
  }

  /// @param version one more than there are; the caller holds the case's row
  void add(UUID file, int version, KeptContent content, Particulars said, UUID by, Instant at) {
    sql.sql(
            """
            insert into evidence_version (evidence_id, version, file_name, media_type, size, sha256, address, uploaded_by,
              uploaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file,
            version,
            content.name().value(),
            content.type().mediaType(),
            content.size(),
            content.sha256(),
            content.address(),
            by,
            at.atOffset(ZoneOffset.UTC))
        .update();
    say(file, version, said, by, at);
  }

  void say(UUID file, int version, Particulars said, UUID by, Instant at) {
    Withheld masked = said.masked();
    sql.sql(
            """
            insert into evidence_particulars (evidence_id, version, formed_on, valid_until, masked, by_person, at)
            values (:file, :version, :formedOn, :validUntil, :masked, :by, :at)
            """)
        .param("file", file)
        .param("version", version)
        .param("formedOn", said.formedOn(), Types.DATE)
        .param("validUntil", said.validUntil(), Types.DATE)
        .param("masked", masked == null ? null : masked.name(), Types.VARCHAR)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
