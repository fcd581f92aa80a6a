package ccso.platform.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is in charge of a core item (负责人), until when, and whether that person calls it ready (就绪).
///
/// @param item number of the core item
/// @param person null while nobody is in charge
/// @param member the person still acts for the applicant
/// @param readyBy name; null while nobody called it ready
public record ItemWork(
    String item,
    @Nullable UUID person,
    @Nullable String name,
    boolean member,
    @Nullable LocalDate due,
    @Nullable String readyBy,
    @Nullable Instant readyAt) {

  static ItemWork none(String item) {
    return new ItemWork(item, null, null, false, null, null, null);
  }

  public boolean inCharge(UUID asked) {
    return asked.equals(person);
  }

  public boolean overdue(LocalDate today) {
    return due != null && due.isBefore(today) && readyAt == null;
  }
}
