package ccso.platform.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What members of a team have marked to be discussed (table `discussion_mark`), appended only: the
/// latest of each person and requirement says whether it is marked.
@Component
class DiscussionMarks {
  private final JdbcClient sql;

  DiscussionMarks(JdbcClient sql) {
    this.sql = sql;
  }

  /// A requirement somebody has marked.
  record Mark(String requirementKey, UUID by, String byName) {}

  /// What stands marked in the case, in one statement.
  List<Mark> ofCase(UUID caseId) {
    return sql.sql(
            """
            select m.requirement_key, m.by_person, p.display_name
            from (select distinct on (requirement_key, by_person) requirement_key, by_person, marked
                  from discussion_mark where case_id = ?
                  order by requirement_key, by_person, seq desc) m
            join person p on p.id = m.by_person where m.marked order by p.display_name
            """)
        .param(caseId)
        .query((r, n) ->
            new Mark(
                Objects.requireNonNull(r.getString(1)),
                Objects.requireNonNull(r.getObject(2, UUID.class)),
                Objects.requireNonNull(r.getString(3))))
        .list();
  }

  void put(UUID caseId, String requirementKey, UUID person, boolean marked, Instant at) {
    sql.sql(
            """
            insert into discussion_mark (case_id, requirement_key, by_person, marked, at)
            values (?, ?, ?, ?, ?)
            """)
        .params(caseId, requirementKey, person, marked, at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
