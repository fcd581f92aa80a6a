package ccso.platform.onsite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Plans of visits (tables `onsite_plan`, `agenda_line`, `onsite_plan_answer`), appended and never
/// changed. Whoever asks has opened the case.
@Component
public class OnSitePlans {
  private final JdbcClient sql;

  OnSitePlans(JdbcClient sql) {
    this.sql = sql;
  }

  /// The plan that holds, in two statements; empty where none was made.
  public Optional<OnSitePlan> latest(UUID caseId) {
    return sql.sql(
            """
            select o.*, p.display_name, a.suits, a.note, ap.display_name as answered_name,
                   a.at as answered_at
            from onsite_plan o join person p on p.id = o.by_person
            left join onsite_plan_answer a on a.plan_id = o.id
            left join person ap on ap.id = a.by_person
            where o.case_id = ? order by o.revision desc limit 1
            """)
        .param(caseId)
        .query((r, n) -> read(r))
        .optional();
  }

  void add(UUID id, UUID caseId, int revision, OnSitePlan.Draft draft, UUID person, Instant at) {
    sql.sql(
            """
            insert into onsite_plan (id, case_id, revision, first_day, last_day, places,
              confirmation, by_person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            caseId,
            revision,
            draft.firstDay(),
            draft.lastDay(),
            draft.places().toArray(String[]::new),
            draft.confirmation(),
            person,
            at.atOffset(ZoneOffset.UTC))
        .update();
    for (int i = 0; i < draft.agenda().size(); i++) {
      AgendaLine line = draft.agenda().get(i);
      sql.sql(
              """
              insert into agenda_line (plan_id, position, day, starts, subject, method, place, person_id)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              id,
              i,
              line.day(),
              line.starts(),
              line.subject(),
              line.method(),
              line.place(),
              line.person())
          .update();
    }
  }

  /// @return false where somebody has answered before
  boolean answer(UUID plan, boolean suits, String note, UUID person, Instant at) {
    return sql.sql(
                """
                insert into onsite_plan_answer (plan_id, suits, note, by_person, at)
                values (?, ?, ?, ?, ?) on conflict (plan_id) do nothing
                """)
            .params(plan, suits, note, person, at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private OnSitePlan read(ResultSet r) throws SQLException {
    UUID id = Objects.requireNonNull(r.getObject("id", UUID.class));
    return new OnSitePlan(
        id,
        r.getInt("revision"),
        r.getObject("first_day", LocalDate.class),
        r.getObject("last_day", LocalDate.class),
        List.of((String[]) r.getArray("places").getArray()),
        r.getBoolean("confirmation"),
        agenda(id),
        r.getString("display_name"),
        Objects.requireNonNull(r.getTimestamp("at")).toInstant(),
        readAnswer(r));
  }

  private static @Nullable PlanAnswer readAnswer(ResultSet r) throws SQLException {
    Timestamp at = r.getTimestamp("answered_at");
    return at == null
        ? null
        : new PlanAnswer(
            r.getBoolean("suits"),
            r.getString("note"),
            r.getString("answered_name"),
            at.toInstant());
  }

  private List<AgendaLine> agenda(UUID plan) {
    return sql.sql(
            """
            select l.*, p.display_name from agenda_line l join person p on p.id = l.person_id
            where l.plan_id = ? order by l.day, l.starts, l.position
            """)
        .param(plan)
        .query((r, n) ->
            new AgendaLine(
                r.getObject("day", LocalDate.class),
                r.getObject("starts", LocalTime.class),
                r.getString("subject"),
                r.getString("method"),
                r.getString("place"),
                r.getObject("person_id", UUID.class),
                r.getString("display_name")))
        .list();
  }
}
