package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.access.AccessPolicy;
import ccso.platform.access.AccessRule;
import ccso.platform.access.AccessRule.Whom;
import ccso.platform.access.Admission;
import ccso.platform.access.CaseStanding;
import ccso.platform.access.Relation;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseState;
import ccso.platform.matrix.Agreed.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of access says what was agreed, in every cell: and were one of its lines changed in
/// any way, a cell would differ.
class AccessPolicyTest {
  static Stream<AccessRule> onCases() {
    return AccessPolicy.current().rules().stream().filter(it -> it.variable().isPresent());
  }

  static Stream<AccessRule> byRole() {
    return AccessPolicy.current().rules().stream()
        .filter(it -> it.variable().isEmpty() && !it.openToEverybody());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onCases")
  void aLineOnACaseSaysWhatWasAgreed(AccessRule rule) {
    assertThat(rule.whom()).isInstanceOf(Whom.Related.class);
    assertThat(differences(rule)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onCases")
  void aLineOnACaseChangedInAnyWayIsNoticed(AccessRule rule) {
    List<AccessRule> changed = changed(rule, (Whom.Related) rule.whom());
    assertThat(changed).hasSizeGreaterThanOrEqualTo(Relation.values().length - 1);
    assertThat(changed).allSatisfy(it -> assertThat(differences(it)).as("%s", it).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("byRole")
  void aLineWithoutACaseSaysWhichRolesWereAgreed(AccessRule rule) {
    Set<Role> may =
        Arrays.stream(Role.values())
            .filter(it -> rule.of(holding(it)).equals(new Admission.Admitted()))
            .collect(Collectors.toSet());
    assertThat(rule.of(new Actor.Anyone())).isEqualTo(new Admission.Absent());
    assertThat(may)
        .isEqualTo(
            rule.whom() instanceof Whom.SignedIn ? Set.of(Role.values()) : Agreed.roles(rule));
  }

  /// One relation more, one less; one state more, one less. The lead beside the team changes
  /// nothing: he is of the team.
  private static List<AccessRule> changed(AccessRule rule, Whom.Related whom) {
    List<AccessRule> changed = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      if (relation == Relation.LEAD && whom.relations().contains(Relation.TEAM)) {
        continue;
      }
      changed.add(
          with(
              rule,
              new Whom.Related(
                  toggled(whom.relations(), relation), whom.states(), whom.replayed())));
    }
    for (CaseState state : CaseState.values()) {
      Set<String> states = whom.states().contains("*") ? all() : whom.states();
      if (!whom.replayed()) {
        changed.add(
            with(rule, new Whom.Related(whom.relations(), toggled(states, state.name()), false)));
      }
    }
    return changed;
  }

  private static Set<String> all() {
    return Arrays.stream(CaseState.values()).map(CaseState::name).collect(Collectors.toSet());
  }

  private static <T> Set<T> toggled(Set<T> some, T one) {
    Set<T> other = new HashSet<>(some);
    if (!other.remove(one)) {
      other.add(one);
    }
    return other;
  }

  private static AccessRule with(AccessRule rule, Whom whom) {
    return new AccessRule(rule.method(), rule.path(), rule.variable(), whom);
  }

  private static List<String> differences(AccessRule rule) {
    List<String> found = new ArrayList<>();
    List<Set<Relation>> standings =
        Stream.concat(
                Stream.of(Set.<Relation>of()),
                Arrays.stream(Standpoint.values()).map(Standpoint::relations))
            .distinct()
            .toList();
    Function<Admission, Outcome> outcome =
        it ->
            switch (it) {
              case Admission.Admitted _ -> Outcome.ADMITTED;
              case Admission.Barred _ -> Outcome.BARRED;
              case Admission.Absent _ -> Outcome.ABSENT;
            };
    for (CaseState state : CaseState.values()) {
      for (Set<Relation> held : standings) {
        Outcome said = outcome.apply(rule.of(new CaseStanding(state.name(), held)));
        Outcome agreed = Agreed.of(rule.method(), rule.path(), held, state);
        if (said != agreed) {
          found.add("%s in %s: %s, agreed %s".formatted(held, state, said, agreed));
        }
      }
    }
    return found;
  }

  private static Actor.Person holding(Role role) {
    return new Actor.Person(new UUID(0, 1), role.name(), Set.of(role), Map.of());
  }
}
