package ccso.platform.casefile;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reminders told of limits (提醒; table `reminder`), and the rule when one is due.
@Component
class Reminders {
  /// Stands for the one told when the limit has passed.
  static final int PASSED = -1;

  private final JdbcClient sql;
  private final InstantSource clock;

  Reminders(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Which reminder a limit calls for today, told or not: the last of those whose day has come, so
  /// that after a standstill only the one that fits is told. Pure.
  ///
  /// @param steps working days before the last day on which to remind
  /// @param begunToday who was given the limit today knows it already
  static Optional<Integer> due(Deadline deadline, Collection<Integer> steps, boolean begunToday) {
    if (deadline.paused()) {
      return Optional.empty();
    }
    if (deadline.over()) {
      return Optional.of(PASSED);
    }
    return begunToday
        ? Optional.empty()
        : steps.stream().filter(it -> it >= deadline.workingDaysLeft()).min(Integer::compare);
  }

  /// Notes the reminder, and says whether it was noted for the first time; of several platforms on
  /// one database only one is told so.
  boolean first(UUID caseId, Deadline deadline, int step) {
    return sql.sql(
                """
                insert into reminder (case_id, limit_name, due, working_days_left, told_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                caseId,
                deadline.limit(),
                deadline.due(),
                step,
                clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Cases in which this limit entered its present state on the day.
  List<UUID> begunOn(Collection<UUID> cases, LocalDate day) {
    return sql.sql(
            """
            select case_id from case_stay where case_id = any(?)
            group by case_id having (max(entered_at) at time zone 'Asia/Shanghai')::date = ?
            """)
        .params(cases.toArray(UUID[]::new), day)
        .query((r, n) -> r.getObject(1, UUID.class))
        .list();
  }
}
