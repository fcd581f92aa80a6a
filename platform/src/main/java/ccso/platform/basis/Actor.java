package ccso.platform.basis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who acts. Handed to every use case; nothing is found but through it.
public sealed interface Actor {

  /// Somebody signed in, with the rights of this very moment (read anew for each request).
  ///
  /// @param memberships right per organisation the person acts for
  /// @param parts the categories the right is limited to, for those organisations where it is
  record Person(
      UUID id,
      String name,
      Set<Role> roles,
      Map<UUID, MemberRight> memberships,
      Map<UUID, Part> parts)
      implements Actor {
    public Person {
      roles = Set.copyOf(roles);
      memberships = Map.copyOf(memberships);
      parts = Map.copyOf(parts);
    }

    /// With every right unlimited.
    public Person(UUID id, String name, Set<Role> roles, Map<UUID, MemberRight> memberships) {
      this(id, name, roles, memberships, Map.of());
    }

    public boolean holds(Role role) {
      return roles.contains(role);
    }

    public Optional<MemberRight> rightIn(UUID organisation) {
      return Optional.ofNullable(memberships.get(organisation));
    }

    /// What the right in the organisation reaches; nothing for who has none.
    public Part partIn(UUID organisation) {
      return memberships.containsKey(organisation)
          ? parts.getOrDefault(organisation, Part.WHOLE)
          : Part.of(Set.of());
    }

    @Override
    public String code() {
      return "person:" + id;
    }
  }

  /// Anybody: not signed in.
  record Anyone() implements Actor {
    @Override
    public String code() {
      return "public";
    }
  }

  /// The platform itself, by the name of the work it does.
  record Machine(String task) implements Actor {
    @Override
    public String code() {
      return "system:" + task;
    }
  }

  /// How the actor stands in the audit trail.
  String code();
}
