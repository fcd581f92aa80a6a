package ccso.platform.onsite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plan of a visit (现场计划); never changed, only followed by the next revision.
///
/// @param revision from 1
/// @param places addresses of the case's scope that are visited
/// @param confirmation the applicant is asked whether the days suit
/// @param agenda in the order of time
/// @param answer null before the applicant answers
public record OnSitePlan(
    UUID id,
    int revision,
    LocalDate firstDay,
    LocalDate lastDay,
    List<String> places,
    boolean confirmation,
    List<AgendaLine> agenda,
    String byName,
    Instant at,
    @Nullable PlanAnswer answer) {
  public OnSitePlan {
    places = List.copyOf(places);
    agenda = List.copyOf(agenda);
  }

  /// What is to become a plan.
  record Draft(
      LocalDate firstDay,
      LocalDate lastDay,
      List<String> places,
      boolean confirmation,
      List<AgendaLine> agenda) {}

  /// The applicant asked for other days, and no newer plan names them.
  public boolean otherDaysWanted() {
    return answer != null && !answer.suits();
  }

  /// The applicant has been asked and has not said anything yet.
  public boolean awaitsAnswer() {
    return confirmation && answer == null;
  }
}
