package ccso.platform.calendar;

import ccso.catalogue.Text;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The administrator enters a year of the working calendar (工作日历) by the yearly notice; every
/// running deadline is counted by it from then on.
///
/// Refuses: a form with faults ([Faulty]): a year out of range, days that are none, days of another
/// year, a worked day that is no weekend day or stands among the days off, no source.
@Component
public class EnterCalendarYear {
  static final int FIRST = 2026;
  static final int LAST = 2099;
  private static final int SATURDAY = 6;

  private final Calendars calendars;
  private final AuditTrail trail;

  EnterCalendarYear(Calendars calendars, AuditTrail trail) {
    this.calendars = calendars;
    this.trail = trail;
  }

  /// The form as typed.
  ///
  /// @param off days as `2028-01-01`, apart by blanks, commas or lines
  /// @param source number and name of the notice
  public record Form(String year, String off, String worked, boolean provisional, String source) {
    static final Form EMPTY = new Form("", "", "", false, "");

    static Form of(CalendarYear year) {
      return new Form(
          Integer.toString(year.year()),
          lines(year.off()),
          lines(year.worked()),
          year.provisional(),
          year.source().zh());
    }

    private static String lines(Set<LocalDate> days) {
      return String.join("\n", new TreeSet<>(days).stream().map(LocalDate::toString).toList());
    }
  }

  @Transactional
  public int enter(Actor actor, Form form) {
    List<FieldFault> faults = new ArrayList<>();
    int year = form.year().matches("[0-9]{4}") ? Integer.parseInt(form.year()) : 0;
    if (year < FIRST || year > LAST) {
      faults.add(FieldFault.of("year", "calendar.year", FIRST, LAST));
    }
    Set<LocalDate> off = days(form.off(), "off", year, faults);
    Set<LocalDate> worked = days(form.worked(), "worked", year, faults);
    if (worked.stream().anyMatch(it -> it.getDayOfWeek().getValue() < SATURDAY)) {
      faults.add(FieldFault.of("worked", "calendar.weekend"));
    } else if (worked.stream().anyMatch(off::contains)) {
      faults.add(FieldFault.of("worked", "calendar.both"));
    }
    if (form.source().isBlank()) {
      faults.add(FieldFault.of("source", "calendar.source"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    String source = form.source().strip();
    calendars.put(
        new CalendarYear(year, off, worked, form.provisional(), new Text(source, source)));
    trail.append(
        actor, new CalendarEntered(Integer.toString(year), off.size(), worked.size(), source));
    return year;
  }

  private static Set<LocalDate> days(
      String typed, String field, int year, List<FieldFault> faults) {
    Set<LocalDate> days = new TreeSet<>();
    for (String one : typed.strip().split("[\\s,\uFF0C\u3001;\uFF1B]+", -1)) {
      if (one.isEmpty()) {
        continue;
      }
      @Nullable LocalDate day = day(one);
      if (day == null || day.getYear() != year) {
        faults.add(
            FieldFault.of(field, "calendar.day", one.substring(0, Math.min(20, one.length()))));
        return Set.of();
      }
      days.add(day);
    }
    return days;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException notOne) {
      return null;
    }
  }

  record CalendarEntered(String subject, int off, int worked, String source) implements AuditEvent {
    @Override
    public String kind() {
      return "CALENDAR_ENTERED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("off", off, "worked", worked, "source", source);
    }
  }
}
