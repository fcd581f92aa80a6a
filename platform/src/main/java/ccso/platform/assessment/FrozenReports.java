package ccso.platform.assessment;

import ccso.judging.FrozenFacts;
import ccso.judging.PassRule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Frozen facts (table `frozen_facts`): appended, never changed, read back byte for byte.
@Component
public class FrozenReports {
  private final JdbcClient sql;

  FrozenReports(JdbcClient sql) {
    this.sql = sql;
  }

  /// The facts as last frozen, judged anew. Whoever asks has opened the case for the actor.
  ///
  /// Bytes that do not give their digest are a bug or worse, and thrown.
  public Optional<FrozenReport> latest(UUID caseId) {
    return sql.sql(
            """
            select f.content, f.sha256, f.frozen_at, p.display_name
            from frozen_facts f join person p on p.id = f.frozen_by
            where f.case_id = ? order by f.seq desc limit 1
            """)
        .param(caseId)
        .query((r, n) ->
            report(
                r.getBytes(1),
                r.getString(2),
                Objects.requireNonNull(r.getTimestamp(3)).toInstant(),
                r.getString(4)))
        .optional();
  }

  void add(UUID caseId, FrozenFacts frozen, UUID person, Instant at) {
    sql.sql(
            """
            insert into frozen_facts (case_id, sha256, content, frozen_by, frozen_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(caseId, frozen.sha256(), frozen.json(), person, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static FrozenReport report(byte[] content, String sha256, Instant at, String by) {
    FrozenFacts frozen = FrozenFacts.read(content);
    if (!frozen.sha256().equals(sha256)) {
      throw new IllegalStateException("frozen facts do not give their digest " + sha256);
    }
    return new FrozenReport(frozen, PassRule.judge(frozen.facts()), at, by);
  }
}
