package ccso.platform.evidence;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 谁看过: openings of evidence (table `evidence_access`), appended.
@Component
public class EvidenceAccesses {
  private final JdbcClient sql;
  private final InstantSource clock;

  EvidenceAccesses(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// How content was opened; worded under `evidence.access.how.<name>`.
  public enum How {
    DOWNLOAD,
    PREVIEW
  }

  /// What one person opened of one file, taken together.
  ///
  /// @param citation of the version that was opened
  /// @param name of the person; whether a reader may see it is for the page to say
  public record Access(
      EvidenceReader.Side side,
      String name,
      String label,
      String citation,
      How how,
      int times,
      Instant first,
      Instant last) {}

  void append(UUID caseId, EvidenceFile file, EvidenceReader reader, How how) {
    sql.sql(
            """
            insert into evidence_access (case_id, label, version, person_id, reader, how, at) values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            caseId,
            file.label(),
            file.version(),
            reader.person(),
            reader.side().name(),
            how.name(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The most recent first.
  public List<Access> ofCase(UUID caseId, int limit) {
    return sql.sql(
            """
            select a.reader, p.display_name, a.label, a.label || 'v' || a.version, a.how, count(*), min(a.at), max(a.at)
            from evidence_access a join person p on p.id = a.person_id where a.case_id = ?
            group by a.reader, p.id, p.display_name, a.label, a.version, a.how order by max(a.seq) desc limit ?
            """)
        .params(caseId, limit)
        .query((r, n) ->
            new Access(
                EvidenceReader.Side.valueOf(r.getString(1)),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                How.valueOf(r.getString(5)),
                r.getInt(6),
                Objects.requireNonNull(r.getTimestamp(7)).toInstant(),
                Objects.requireNonNull(r.getTimestamp(8)).toInstant()))
        .list();
  }
}
