package ccso.platform.casefile;

import ccso.platform.calendar.WorkingCalendar;
import ccso.platform.standard.Procedure;
import ccso.platform.standard.Procedure.Limit;
import ccso.platform.standard.Procedure.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Until when a party has to act (期限).
///
/// @param limit name in the scheme policy, worded as `limit.<name>`
/// @param due last day, Asia/Shanghai; for a paused one, as it would be if it went on today
/// @param workingDaysLeft after today up to and with the last day: 0 on the last day, negative when
///   over
/// @param paused the clock stands (supplement asked for, case on hold)
public record Deadline(
    String limit, LocalDate due, int workingDaysLeft, CaseTransition.Party by, boolean paused) {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /// Over: the last day has passed and the clock was running.
  public boolean over() {
    return !paused && workingDaysLeft < 0;
  }

  /// Counts the limit of the present state. Pure: the same stays give the same last day.
  ///
  /// @param stays in order, the present one last
  /// @param extended days granted beyond the limit, in its unit
  /// @return empty where no limit runs
  static Optional<Deadline> of(
      Procedure procedure,
      List<CaseStay> stays,
      java.util.function.ToIntFunction<String> extended,
      WorkingCalendar calendar,
      LocalDate today) {
    if (stays.isEmpty()) {
      return Optional.empty();
    }
    boolean held = stays.getLast().state() == CaseState.ON_HOLD;
    List<CaseStay> before = held ? stays.subList(0, stays.size() - 1) : stays;
    return before.isEmpty()
        ? Optional.empty()
        : procedure
            .limitIn(before.getLast().state().name())
            .filter(limit -> started(limit, stays) != null)
            .map(limit -> count(limit, stays, extended.applyAsInt(limit.name()), calendar, today));
  }

  private static Deadline count(
      Limit limit, List<CaseStay> stays, int extended, WorkingCalendar calendar, LocalDate today) {
    Count count = limit.unit() == Unit.WORKING_DAYS ? Count.working(calendar) : Count.CALENDAR;
    LocalDate start = java.util.Objects.requireNonNull(started(limit, stays));
    int paused = 0;
    for (CaseStay stay : stays) {
      if (pauses(limit, stay) && !day(stay.entered()).isBefore(start)) {
        paused +=
            count.between(day(stay.entered()), stay.left() == null ? today : day(stay.left()));
      }
    }
    LocalDate due = count.plus(start, limit.days() + extended + paused);
    return new Deadline(
        limit.name(),
        due,
        calendar.between(today, due),
        CaseTransition.Party.valueOf(limit.by()),
        pauses(limit, stays.getLast()));
  }

  /// The day the clock was started: the first stay of the unbroken run that ends with the present.
  private static @Nullable LocalDate started(Limit limit, List<CaseStay> stays) {
    LocalDate start = null;
    for (CaseStay stay : stays.reversed()) {
      if (limit.runsIn().contains(stay.state().name())) {
        start = day(stay.entered());
      } else if (!pauses(limit, stay)) {
        break;
      }
    }
    return start;
  }

  private static boolean pauses(Limit limit, CaseStay stay) {
    return stay.state() == CaseState.ON_HOLD || limit.pausesIn().contains(stay.state().name());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(SHANGHAI).toLocalDate();
  }

  /// Counting days of one kind.
  private interface Count {
    int between(LocalDate from, LocalDate to);

    LocalDate plus(LocalDate from, int days);

    Count CALENDAR =
        new Count() {
          @Override
          public int between(LocalDate from, LocalDate to) {
            return (int) (to.toEpochDay() - from.toEpochDay());
          }

          @Override
          public LocalDate plus(LocalDate from, int days) {
            return from.plusDays(days);
          }
        };

    static Count working(WorkingCalendar calendar) {
      return new Count() {
        @Override
        public int between(LocalDate from, LocalDate to) {
          return calendar.between(from, to);
        }

        @Override
        public LocalDate plus(LocalDate from, int days) {
          return calendar.plus(from, days);
        }
      };
    }
  }
}
