package ccso.platform.acceptance;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Correction letters as written (table `correction_letter`); never changed.
@Component
class CorrectionLetters {
  private final JdbcClient sql;
  private final JsonMapper json;
  private final InstantSource clock;

  CorrectionLetters(JdbcClient sql, JsonMapper json, InstantSource clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /// In the order written.
  List<CorrectionLetter> ofCase(UUID caseId) {
    return sql.sql(
            """
            select l.round, l.gaps, p.display_name, l.written_at
            from correction_letter l join person p on p.id = l.written_by
            where l.case_id = ? order by l.round
            """)
        .param(caseId)
        .query((r, n) ->
            new CorrectionLetter(
                r.getInt(1),
                json.readValue(r.getString(2), new TypeReference<List<CorrectionLetter.Gap>>() {}),
                r.getString(3),
                Objects.requireNonNull(r.getTimestamp(4)).toInstant()))
        .list();
  }

  void add(UUID caseId, int round, List<CorrectionLetter.Gap> gaps, UUID by) {
    sql.sql(
            """
            insert into correction_letter (case_id, round, gaps, written_by, written_at)
            values (?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            caseId,
            round,
            json.writeValueAsString(gaps),
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
