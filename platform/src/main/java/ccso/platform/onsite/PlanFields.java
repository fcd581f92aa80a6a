package ccso.platform.onsite;

import ccso.catalogue.OnSiteMethod;
import ccso.platform.assessment.TeamCase;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.TeamMember;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a plan, all faults at once.
final class PlanFields {
  private static final int LONGEST_DAYS = 31;

  private final PlanForm form;
  private final TeamCase opened;
  private final LocalDate today;
  private final List<FieldFault> faults = new ArrayList<>();

  PlanFields(PlanForm form, TeamCase opened, LocalDate today) {
    this.form = form;
    this.opened = opened;
    this.today = today;
  }

  /// Throws [Faulty] with every fault there is.
  OnSitePlan.Draft read() {
    Optional<LocalDate> first = day("firstDay", form.firstDay());
    Optional<LocalDate> last = day("lastDay", form.lastDay());
    if (first.isPresent() && first.get().isBefore(today)) {
      fault("firstDay", "onsite.day-past", today);
    }
    if (first.isPresent() && last.isPresent()) {
      refuseSpan(first.get(), last.get());
    }
    List<String> places = places();
    List<AgendaLine> agenda = new ArrayList<>();
    for (int i = 0; i < form.rows().size(); i++) {
      if (!form.rows().get(i).blank()) {
        line(i, form.rows().get(i), first, last).ifPresent(agenda::add);
      }
    }
    if (form.rows().stream().allMatch(PlanForm.Row::blank)) {
      fault("subject-0", "onsite.agenda-empty");
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return new OnSitePlan.Draft(
        first.orElseThrow(), last.orElseThrow(), places, form.confirmation(), agenda);
  }

  private void refuseSpan(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      fault("lastDay", "onsite.day-order");
    } else if (last.isAfter(first.plusDays(LONGEST_DAYS))) {
      fault("lastDay", "onsite.day-span", LONGEST_DAYS);
    }
  }

  private List<String> places() {
    List<String> sites = opened.file().scope().sites();
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      if (form.places().contains(Integer.toString(i))) {
        chosen.add(sites.get(i));
      }
    }
    if (chosen.isEmpty()) {
      fault("places", "onsite.places-missing");
    }
    return chosen;
  }

  private Optional<AgendaLine> line(
      int row, PlanForm.Row typed, Optional<LocalDate> first, Optional<LocalDate> last) {
    int before = faults.size();
    Optional<LocalDate> day = day("day-" + row, typed.day());
    if (day.isPresent()
        && (first.filter(day.get()::isBefore).isPresent()
            || last.filter(day.get()::isAfter).isPresent())) {
      fault("day-" + row, "onsite.day-outside");
    }
    Optional<LocalTime> starts = time("starts-" + row, typed.starts());
    if (subjects().noneMatch(typed.subject()::equals)) {
      fault("subject-" + row, "onsite.subject");
    }
    if (methods().noneMatch(typed.method()::equals)) {
      fault("method-" + row, "onsite.method");
    }
    Optional<String> place = place(row, typed.place());
    Optional<TeamMember> person = person(row, typed.person());
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new AgendaLine(
            day.orElseThrow(),
            starts.orElseThrow(),
            typed.subject(),
            typed.method(),
            place.orElseThrow(),
            person.orElseThrow().person(),
            person.orElseThrow().name()));
  }

  private Stream<String> subjects() {
    return opened.edition().categories().stream()
        .flatMap(category ->
            Stream.concat(
                Stream.of(category.no().toString()),
                category.items().stream().map(item -> item.no().toString())));
  }

  private Stream<String> methods() {
    return opened.edition().vocabulary().methods().stream().map(OnSiteMethod::code);
  }

  /// One of the case's sites by its position; the only one where nothing is said.
  private Optional<String> place(int row, String typed) {
    List<String> sites = opened.file().scope().sites();
    for (int i = 0; i < sites.size(); i++) {
      if (typed.equals(Integer.toString(i)) || (typed.isEmpty() && sites.size() == 1)) {
        return Optional.of(sites.get(i));
      }
    }
    fault("place-" + row, "onsite.place");
    return Optional.empty();
  }

  private Optional<TeamMember> person(int row, String typed) {
    Optional<TeamMember> found =
        opened.team().stream().filter(it -> it.person().toString().equals(typed)).findFirst();
    if (found.isEmpty()) {
      fault("person-" + row, "onsite.person");
    }
    return found;
  }

  private Optional<LocalDate> day(String field, String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException notOne) {
      fault(field, "onsite.day");
      return Optional.empty();
    }
  }

  private Optional<LocalTime> time(String field, String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip()));
    } catch (DateTimeException notOne) {
      fault(field, "onsite.time");
      return Optional.empty();
    }
  }

  private void fault(String field, String code, Object... arguments) {
    faults.add(FieldFault.of(field, code, arguments));
  }
}
