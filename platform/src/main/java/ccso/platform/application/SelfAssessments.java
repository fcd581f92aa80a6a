package ccso.platform.application;

import ccso.platform.application.SelfAssessment.Judgement;
import ccso.platform.basis.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Self-assessments (table `self_assessment`): appended, never changed; the latest of each
/// requirement counts.
@Component
public class SelfAssessments {
  private final JdbcClient sql;

  SelfAssessments(JdbcClient sql) {
    this.sql = sql;
  }

  /// The latest of each requirement, by its key.
  public Map<String, SelfAssessment> ofCase(UUID caseId) {
    Map<String, SelfAssessment> latest = new HashMap<>();
    sql.sql(
            """
            select distinct on (s.requirement_key) s.requirement_key, s.judgement, s.note, p.display_name, s.at
            from self_assessment s join person p on p.id = s.by_person
            where s.case_id = ? order by s.requirement_key, s.seq desc
            """)
        .param(caseId)
        .query((r, n) ->
            new SelfAssessment(
                r.getString(1),
                Judgement.valueOf(r.getString(2)),
                r.getString(3),
                r.getString(4),
                Objects.requireNonNull(r.getTimestamp(5)).toInstant()))
        .list()
        .forEach(s -> latest.put(s.key(), s));
    return latest;
  }

  /// The same word on all of these requirements, by one statement.
  void append(
      UUID caseId,
      List<String> keys,
      Judgement judgement,
      String note,
      Actor.Person by,
      Instant at) {
    sql.sql(
            """
            insert into self_assessment (case_id, requirement_key, judgement, note, by_person, at)
            select :case, key, :judgement, :note, :by, :at
            from unnest(:keys) with ordinality as chosen (key, position) order by position
            """)
        .param("case", caseId)
        .param("judgement", judgement.name())
        .param("note", note)
        .param("by", by.id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("keys", keys.toArray(String[]::new))
        .update();
  }
}
