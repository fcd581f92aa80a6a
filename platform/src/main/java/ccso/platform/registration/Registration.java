package ccso.platform.registration;

import ccso.platform.registration.RegisteredAssessor.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person's, or one partner's, way into and through a register.
///
/// @param name of the person; of the organisation for a partner
/// @param state as it stands today
/// @param statement what was applied with; empty where the register was entered directly
/// @param number null before it is registered, like level and validity
public record Registration(
    UUID id,
    UUID person,
    String name,
    RegisterKind kind,
    PersonState state,
    String region,
    String statement,
    @Nullable String number,
    @Nullable Level level,
    @Nullable LocalDate validUntil) {

  /// One line of the history.
  ///
  /// @param by who entered it; null for what a start or a fixture entered
  public record Entry(
      PersonVerb verb, PersonState state, String reason, @Nullable String by, Instant at) {}

  /// What can be entered now.
  public List<PersonVerb> verbs() {
    return PersonMoves.from(kind, state);
  }
}
