package ccso.platform.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Work on core items (table `item_work`). Whoever asks has opened the case for the actor.
@Component
class ItemWorks {
  private final JdbcClient sql;

  ItemWorks(JdbcClient sql) {
    this.sql = sql;
  }

  /// By number of the core item; items nobody has touched are not there.
  Map<String, ItemWork> ofCase(UUID caseId) {
    Map<String, ItemWork> works = new HashMap<>();
    sql.sql(
            """
            select w.item, w.person_id, p.display_name, m.person_id is not null as member, w.due,
              r.display_name as ready_name, w.ready_at
            from item_work w join assessment_case c on c.id = w.case_id
              left join person p on p.id = w.person_id left join person r on r.id = w.ready_by
              left join membership m on m.organisation_id = c.organisation_id and m.person_id = w.person_id
            where w.case_id = ?
            """)
        .param(caseId)
        .query((r, n) -> read(r))
        .list()
        .forEach(it -> works.put(it.item(), it));
    return works;
  }

  /// All of them by one statement.
  void assign(
      UUID caseId, Collection<String> items, @Nullable UUID person, @Nullable LocalDate due) {
    sql.sql(
            """
            insert into item_work (case_id, item, person_id, due)
            select :case, item, :person, :due from unnest(:items) as item
            on conflict (case_id, item) do update set person_id = excluded.person_id, due = excluded.due
            """)
        .param("case", caseId)
        .param("items", items.toArray(String[]::new))
        .param("person", person, Types.OTHER)
        .param("due", due, Types.DATE)
        .update();
  }

  /// @param by null to take it back
  void ready(UUID caseId, String item, @Nullable UUID by, Instant at) {
    sql.sql(
            """
            insert into item_work (case_id, item, ready_by, ready_at) values (:case, :item, :by, :at)
            on conflict (case_id, item) do update set ready_by = excluded.ready_by, ready_at = excluded.ready_at
            """)
        .param("case", caseId)
        .param("item", item)
        .param("by", by, Types.OTHER)
        .param("at", by == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static ItemWork read(ResultSet r) throws SQLException {
    Timestamp ready = r.getTimestamp("ready_at");
    return new ItemWork(
        r.getString("item"),
        r.getObject("person_id", UUID.class),
        r.getString("display_name"),
        r.getBoolean("member"),
        r.getObject("due", LocalDate.class),
        r.getString("ready_name"),
        ready == null ? null : ready.toInstant());
  }
}
