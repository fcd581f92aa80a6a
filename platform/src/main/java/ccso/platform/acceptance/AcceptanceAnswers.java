package ccso.platform.acceptance;

import ccso.platform.acceptance.Checklist.Answer;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was found at the items of the checklist (table `acceptance_answer`); only added to.
@Component
class AcceptanceAnswers {
  private final JdbcClient sql;
  private final InstantSource clock;

  AcceptanceAnswers(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The latest answer to each item of the round, by code.
  Map<String, Answer> of(UUID caseId, int round) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    sql.sql(
            """
            select a.item, a.gap, a.sentence, p.display_name, a.answered_at
            from acceptance_answer a join person p on p.id = a.answered_by
            where a.case_id = ? and a.round = ? order by a.seq
            """)
        .params(caseId, round)
        .query(r -> {
          answers.put(
              r.getString(1),
              new Answer(
                  r.getBoolean(2),
                  r.getString(3),
                  r.getString(4),
                  Objects.requireNonNull(r.getTimestamp(5)).toInstant()));
        });
    return answers;
  }

  void add(UUID caseId, int round, String item, Said said, UUID by) {
    sql.sql(
            """
            insert into acceptance_answer (case_id, round, item, gap, sentence, answered_by, answered_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            caseId,
            round,
            item,
            said.gap(),
            said.gap() ? said.sentence() : "",
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
