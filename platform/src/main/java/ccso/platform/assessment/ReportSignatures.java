package ccso.platform.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signatures of the team (table `report_signature`): one a member and digest, never changed.
@Component
public class ReportSignatures {
  private final JdbcClient sql;

  ReportSignatures(JdbcClient sql) {
    this.sql = sql;
  }

  /// Under the facts with this digest, in the order they were given.
  public List<ReportSignature> under(UUID caseId, String sha256) {
    return sql.sql(
            """
            select s.person_id, p.display_name, s.signed_at
            from report_signature s join person p on p.id = s.person_id
            where s.case_id = ? and s.sha256 = ? order by s.signed_at, p.display_name
            """)
        .params(caseId, sha256)
        .query((r, n) ->
            new ReportSignature(
                r.getObject(1, UUID.class),
                r.getString(2),
                Objects.requireNonNull(r.getTimestamp(3)).toInstant()))
        .list();
  }

  /// How many of the team have not signed.
  public int missing(UUID caseId, String sha256) {
    return sql.sql(
            """
            select count(*) from team_member t where t.case_id = :case and not exists (
              select from report_signature s
              where s.case_id = t.case_id and s.person_id = t.person_id and s.sha256 = :digest)
            """)
        .param("case", caseId)
        .param("digest", sha256)
        .query(Integer.class)
        .single();
  }

  /// False when the member has signed already.
  boolean add(UUID caseId, String sha256, UUID person, Instant at) {
    return sql.sql(
                """
                insert into report_signature (case_id, sha256, person_id, signed_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(caseId, sha256, person, at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
