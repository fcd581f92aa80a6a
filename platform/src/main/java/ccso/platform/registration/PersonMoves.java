package ccso.platform.registration;

import static ccso.platform.registration.PersonState.*;
import static ccso.platform.registration.PersonVerb.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The table of allowed moves of a registration, drawn into docs/generated/person-states.md by its
/// test. People are trained and examined before they are registered; partners are organisations and
/// are not.
final class PersonMoves {
  private static final Set<RegisterKind> ALL_KINDS = EnumSet.allOf(RegisterKind.class);
  private static final Set<RegisterKind> PEOPLE =
      EnumSet.of(RegisterKind.ASSESSOR, RegisterKind.COORDINATOR);
  private static final Set<RegisterKind> PARTNERS = EnumSet.of(RegisterKind.PARTNER);

  record Move(Set<RegisterKind> kinds, PersonState from, PersonVerb verb, PersonState to) {}

  static final List<Move> ALL =
      List.of(
          new Move(PEOPLE, APPLIED, ADMIT, IN_TRAINING),
          new Move(PEOPLE, IN_TRAINING, EXAMINE, EXAMINED),
          new Move(PEOPLE, EXAMINED, REGISTER, REGISTERED),
          new Move(PARTNERS, APPLIED, REGISTER, REGISTERED),
          new Move(ALL_KINDS, APPLIED, DECLINE, NOT_ADMITTED),
          new Move(PEOPLE, IN_TRAINING, DECLINE, NOT_ADMITTED),
          new Move(PEOPLE, EXAMINED, DECLINE, NOT_ADMITTED),
          new Move(ALL_KINDS, REGISTERED, RENEW, REGISTERED),
          new Move(ALL_KINDS, LAPSED, RENEW, REGISTERED),
          new Move(ALL_KINDS, REGISTERED, SUSPEND, SUSPENDED),
          new Move(ALL_KINDS, SUSPENDED, RESTORE, REGISTERED),
          new Move(ALL_KINDS, REGISTERED, REVOKE, REVOKED),
          new Move(ALL_KINDS, SUSPENDED, REVOKE, REVOKED));

  private PersonMoves() {}

  /// Where the verb leads; empty where it is not allowed.
  static Optional<PersonState> after(RegisterKind kind, PersonState from, PersonVerb verb) {
    return ALL.stream()
        .filter(it -> it.from() == from && it.verb() == verb && it.kinds().contains(kind))
        .map(Move::to)
        .findFirst();
  }

  /// What can be entered, in the order of the table.
  static List<PersonVerb> from(RegisterKind kind, PersonState state) {
    return ALL.stream()
        .filter(it -> it.from() == state && it.kinds().contains(kind))
        .map(Move::verb)
        .toList();
  }
}
