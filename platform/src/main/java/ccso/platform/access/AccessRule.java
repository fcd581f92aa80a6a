package ccso.platform.access;

import ccso.platform.access.Admission.Absent;
import ccso.platform.access.Admission.Admitted;
import ccso.platform.access.Admission.Barred;
import ccso.platform.access.Admission.Why;
import ccso.platform.access.Relation.Side;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One line of the table: who may do one operation, and when.
///
/// @param path with plain variables: `/cases/{number}`
/// @param variable the variable of the path that names a case; empty where the operation is not on
///   one
public record AccessRule(String method, String path, Optional<String> variable, Whom whom) {

  /// Whom an operation is open to.
  public sealed interface Whom {
    /// Anybody at all.
    record Everybody() implements Whom {}

    /// Anybody who is signed in.
    record SignedIn() implements Whom {}

    /// Whoever holds one of these roles.
    record Roles(Set<Role> roles) implements Whom {
      public Roles {
        roles = Set.copyOf(roles);
      }
    }

    /// Whoever has one of these relations to the case, in these states.
    ///
    /// @param states codes, or [#ANY]
    /// @param replayed a message that was taken once is answered again in any state, so that a
    ///   device may repeat itself; the use case refuses what is new
    record Related(Set<Relation> relations, Set<String> states, boolean replayed) implements Whom {
      /// Stands for every state.
      static final String ANY = "*";

      public Related {
        relations = Set.copyOf(relations);
        states = Set.copyOf(states);
      }

      /// Whether the operation can do something in the state.
      public boolean during(String state) {
        return states.contains(ANY) || states.contains(state);
      }
    }
  }

  /// For an operation on a case.
  public Admission of(CaseStanding standing) {
    if (!(whom instanceof Whom.Related related)) {
      return new Absent();
    }
    Set<Relation> held = standing.relations();
    if (held.stream().anyMatch(related.relations()::contains)) {
      return related.replayed() || related.during(standing.state())
          ? new Admitted()
          : new Barred(Why.STATE);
    }
    Set<Side> sides = related.relations().stream().map(Relation::side).collect(Collectors.toSet());
    return held.stream()
        .map(Relation::side)
        .filter(sides::contains)
        .findFirst()
        .<Admission>map(it -> new Barred(it == Side.TEAM ? Why.LEAD : Why.RIGHT))
        .orElseGet(Absent::new);
  }

  /// For an operation that is not on a case.
  public Admission of(Actor actor) {
    boolean open =
        switch (whom) {
          case Whom.Everybody _ -> true;
          case Whom.SignedIn _ -> actor instanceof Actor.Person;
          case Whom.Roles it ->
              actor instanceof Actor.Person person && it.roles().stream().anyMatch(person::holds);
          case Whom.Related _ -> false;
        };
    return open ? new Admitted() : new Absent();
  }

  /// The roles an account must hold one of; empty where none is asked for.
  public Set<Role> roles() {
    return switch (whom) {
      case Whom.Everybody _, Whom.SignedIn _ -> Set.of();
      case Whom.Roles it -> it.roles();
      case Whom.Related it ->
          it.relations().stream().map(Relation::role).collect(Collectors.toSet());
    };
  }

  /// Names, for lists that people read.
  public String who() {
    return switch (whom) {
      case Whom.Everybody _ -> "everybody";
      case Whom.SignedIn _ -> "signed in";
      case Whom.Roles it -> names(it.roles());
      case Whom.Related it ->
          names(it.relations())
              + (it.during("")
                  ? ""
                  : " in " + String.join(" ", it.states().stream().sorted().toList()));
    };
  }

  private static String names(Set<? extends Enum<?>> who) {
    return who.stream()
        .sorted(Comparator.comparingInt(Enum::ordinal))
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  public boolean openToEverybody() {
    return whom instanceof Whom.Everybody;
  }
}
