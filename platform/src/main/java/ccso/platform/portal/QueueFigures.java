package ccso.platform.portal;

import ccso.platform.calendar.Calendars;
import ccso.platform.calendar.WorkingCalendar;
import ccso.platform.casefile.CaseState;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How long the queue is (排队情况), told to everybody: who waits at each step, and how many working
/// days the step took in the last year. Counts only; one statement.
@Component
public class QueueFigures {
  private static final int DAYS = 365;

  /// One step.
  ///
  /// @param waiting cases in it now
  /// @param done stays that ended in the last year
  /// @param median working days of these stays, 0 where there are none
  /// @param ninetieth working days that nine of ten took at most
  public record Step(CaseState state, int waiting, int done, int median, int ninetieth) {}

  private record Stay(CaseState state, Instant entered, @Nullable Instant left) {}

  private final JdbcClient sql;
  private final Calendars calendars;

  QueueFigures(JdbcClient sql, Calendars calendars) {
    this.sql = sql;
    this.calendars = calendars;
  }

  /// The steps of a case under way in their order; those that nobody was in are left out.
  public List<Step> at(Instant now) {
    WorkingCalendar calendar = calendars.current();
    Map<CaseState, List<Integer>> done = new EnumMap<>(CaseState.class);
    Map<CaseState, Integer> waiting = new EnumMap<>(CaseState.class);
    for (Stay stay : stays(now)) {
      if (stay.left() == null) {
        waiting.merge(stay.state(), 1, Integer::sum);
      } else {
        done.computeIfAbsent(stay.state(), _ -> new ArrayList<>())
            .add(calendar.between(day(stay.entered()), day(stay.left())));
      }
    }
    return Arrays.stream(CaseState.values())
        .filter(CaseState::underWay)
        .filter(it -> waiting.containsKey(it) || done.containsKey(it))
        .map(it -> step(it, waiting.getOrDefault(it, 0), done.getOrDefault(it, List.of())))
        .toList();
  }

  private static Step step(CaseState state, int waiting, List<Integer> days) {
    return new Step(state, waiting, days.size(), percentile(days, 50), percentile(days, 90));
  }

  /// The smallest value that so many of a hundred do not exceed (nearest rank); 0 of none.
  static int percentile(List<Integer> values, int percent) {
    if (values.isEmpty()) {
      return 0;
    }
    List<Integer> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }

  private List<Stay> stays(Instant now) {
    return sql.sql(
            """
            select * from (
              select state, entered_at, lead(entered_at) over (partition by case_id order by seq) as left_at
              from case_stay) stay
            where left_at is null or left_at >= ?
            """)
        .param(now.atOffset(ZoneOffset.UTC).minusDays(DAYS))
        .query((r, n) ->
            new Stay(
                CaseState.valueOf(r.getString(1)),
                Objects.requireNonNull(r.getTimestamp(2)).toInstant(),
                r.getTimestamp(3) == null ? null : r.getTimestamp(3).toInstant()))
        .list();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Words.ZONE).toLocalDate();
  }
}
