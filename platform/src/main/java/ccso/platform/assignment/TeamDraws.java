package ccso.platform.assignment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws as they were made (table `team_draw`); never changed.
@Component
class TeamDraws {

  /// Somebody in a recorded draw. Names as they stood at the time.
  ///
  /// @param detail ticket for the eligible, reason code for the excluded
  record Name(String number, String name, String detail, boolean lead) {}

  /// @param pool the eligible with their tickets, by number
  record Recorded(
      String seed, List<Name> pool, List<Name> excluded, List<Name> chosen, Instant drawnAt) {}

  private final JdbcClient sql;
  private final JsonMapper json;

  TeamDraws(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  UUID add(UUID caseId, Recorded draw, UUID drawnBy) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into team_draw (id, case_id, seed, pool, excluded, chosen, drawn_by, drawn_at)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)
            """)
        .params(
            id,
            caseId,
            draw.seed(),
            json.writeValueAsString(draw.pool()),
            json.writeValueAsString(draw.excluded()),
            json.writeValueAsString(draw.chosen()),
            drawnBy,
            draw.drawnAt().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  Optional<Recorded> find(UUID caseId) {
    return sql.sql(
            "select seed, pool, excluded, chosen, drawn_at from team_draw where case_id = ? order by drawn_at desc limit 1")
        .param(caseId)
        .query((r, n) ->
            new Recorded(
                r.getString(1),
                names(r.getString(2)),
                names(r.getString(3)),
                names(r.getString(4)),
                Objects.requireNonNull(r.getTimestamp(5)).toInstant()))
        .optional();
  }

  private List<Name> names(String stored) {
    return json.readValue(stored, new TypeReference<List<Name>>() {});
  }
}
