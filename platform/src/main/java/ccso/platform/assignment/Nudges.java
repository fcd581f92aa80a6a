package ccso.platform.assignment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 催办 (table `case_nudge`): one a case and day.
@Component
class Nudges {
  private final JdbcClient sql;
  private final InstantSource clock;

  Nudges(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// False when the case was nudged on this day already.
  boolean add(UUID caseId, LocalDate day, String limit, String party, UUID by) {
    return sql.sql(
                """
                insert into case_nudge (case_id, day, limit_name, party, nudged_by, nudged_at)
                values (?, ?, ?, ?, ?, ?) on conflict (case_id, day) do nothing
                """)
            .params(caseId, day, limit, party, by, clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Those of the cases that were nudged on the day.
  Set<UUID> on(LocalDate day, Collection<UUID> caseIds) {
    return Set.copyOf(
        sql.sql("select case_id from case_nudge where day = ? and case_id = any(?)")
            .params(day, caseIds.toArray(UUID[]::new))
            .query(UUID.class)
            .list());
  }
}
