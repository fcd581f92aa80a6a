package ccso.platform.assignment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Draws as they were made (table `team_draw`); never changed.
@Component
public class TeamDraws {

  /// Somebody in a recorded draw. Names as they stood at the time.
  ///
  /// @param detail ticket for the eligible, reason code for the excluded
  /// @param lead in the pool: might lead; among the chosen: has the lead's seat
  public record Name(String number, String name, String detail, boolean lead) {}

  /// @param pool the eligible with their tickets, by number
  /// @param conditions as the clerk set them
  public record Recorded(
      Conditions conditions,
      Seats seats,
      String seed,
      List<Name> pool,
      List<Name> excluded,
      List<Name> chosen,
      Instant drawnAt) {

    /// Draws once more from what is written here alone.
    public List<String> drawnAgain() {
      return Draw.fill(
              pool.stream().map(n -> new Draw.Entrant(n.number(), n.lead())).toList(), seed, seats)
          .map(drawn -> drawn.stream().map(t -> t.entrant().number()).toList())
          .orElse(List.of());
    }

    public boolean repeats() {
      return drawnAgain().equals(chosen.stream().map(Name::number).toList());
    }
  }

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
            insert into team_draw (id, case_id, conditions, seats, seed, pool, excluded, chosen, drawn_by, drawn_at)
            values (?, ?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)
            """)
        .params(
            id,
            caseId,
            json.writeValueAsString(draw.conditions()),
            json.writeValueAsString(draw.seats()),
            draw.seed(),
            json.writeValueAsString(draw.pool()),
            json.writeValueAsString(draw.excluded()),
            json.writeValueAsString(draw.chosen()),
            drawnBy,
            draw.drawnAt().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /// In the order drawn: the first for the whole team, each later one for vacancies.
  List<Recorded> ofCase(UUID caseId) {
    return sql.sql(
            """
            select conditions, seats, seed, pool, excluded, chosen, drawn_at from team_draw
            where case_id = ? order by seq
            """)
        .param(caseId)
        .query((r, n) ->
            new Recorded(
                json.readValue(r.getString(1), Conditions.class),
                json.readValue(r.getString(2), Seats.class),
                r.getString(3),
                names(r.getString(4)),
                names(r.getString(5)),
                names(r.getString(6)),
                Objects.requireNonNull(r.getTimestamp(7)).toInstant()))
        .list();
  }

  private List<Name> names(String stored) {
    return json.readValue(stored, new TypeReference<List<Name>>() {});
  }
}
