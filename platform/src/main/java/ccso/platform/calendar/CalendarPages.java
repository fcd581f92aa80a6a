package ccso.platform.calendar;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 工作日历: the years in force, and the form for the next notice.
@Controller
public class CalendarPages {

  /// Model of `calendar/calendar`.
  ///
  /// @param years the latest first
  public record CalendarPage(
      List<CalendarYear> years, EnterCalendarYear.Form form, List<FieldFault> faults) {}

  private final Calendars calendars;
  private final EnterCalendarYear enter;

  CalendarPages(Calendars calendars, EnterCalendarYear enter) {
    this.calendars = calendars;
    this.enter = enter;
  }

  /// @param year whose days stand in the form; what is none leaves it empty
  @GetMapping("/desk/calendar")
  Answer calendar(@RequestParam(defaultValue = "") String year) {
    EnterCalendarYear.Form form =
        years().stream()
            .filter(it -> Integer.toString(it.year()).equals(year))
            .findFirst()
            .map(EnterCalendarYear.Form::of)
            .orElse(EnterCalendarYear.Form.EMPTY);
    return Page.of("calendar/calendar", new CalendarPage(years(), form, List.of()));
  }

  @PostMapping("/desk/calendar")
  Answer enter(
      Actor.Person actor,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String off,
      @RequestParam(defaultValue = "") String worked,
      @RequestParam(defaultValue = "") String provisional,
      @RequestParam(defaultValue = "") String source) {
    EnterCalendarYear.Form form =
        new EnterCalendarYear.Form(year, off, worked, !provisional.isEmpty(), source);
    try {
      return SeeOther.to("/desk/calendar")
          .saying("calendar.entered", Integer.toString(enter.enter(actor, form)));
    } catch (Faulty faulty) {
      return Page.again("calendar/calendar", new CalendarPage(years(), form, faulty.faults()));
    }
  }

  private List<CalendarYear> years() {
    return calendars.current().years().values().stream()
        .sorted(Comparator.comparingInt(CalendarYear::year).reversed())
        .toList();
  }
}
