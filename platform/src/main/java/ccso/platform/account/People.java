package ccso.platform.account;

import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import ccso.platform.basis.Role;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People who sign in (table `person` with its role grants and memberships).
@Component
public class People {

  /// What sign-in needs to know.
  public record Credentials(UUID id, String signInName, String password, boolean disabled) {}

  /// One line of the administrator's list.
  public record Listed(
      UUID id, String signInName, String name, Set<Role> roles, boolean disabled) {}

  private final JdbcClient sql;
  private final InstantSource clock;

  People(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public Optional<Credentials> findCredentials(String signInName) {
    return sql.sql("select id, sign_in_name, password, disabled from person where sign_in_name = ?")
        .param(signInName)
        .query((r, n) ->
            new Credentials(
                r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getBoolean(4)))
        .optional();
  }

  /// The person with the rights of this moment, in one statement; empty when unknown or disabled.
  public Optional<Actor.Person> findActor(UUID id) {
    return sql.sql(
            """
            select p.id, p.display_name,
                   array(select role from role_grant g where g.person_id = p.id) as roles,
                   array(select organisation_id || ' ' || member_right || ' ' || coalesce(array_to_string(categories, ','), '')
                         from membership m where m.person_id = p.id) as memberships
            from person p where p.id = ? and not p.disabled
            """)
        .param(id)
        .query((r, n) ->
            person(
                r.getObject(1, UUID.class),
                r.getString(2),
                roles((String[]) r.getArray(3).getArray()),
                (String[]) r.getArray(4).getArray()))
        .optional();
  }

  public List<Listed> list() {
    return sql.sql(
            """
            select p.id, p.sign_in_name, p.display_name, p.disabled,
                   array(select role from role_grant g where g.person_id = p.id) as roles
            from person p order by p.sign_in_name
            """)
        .query((r, n) ->
            new Listed(
                r.getObject(1, UUID.class),
                r.getString(2),
                r.getString(3),
                roles((String[]) r.getArray(5).getArray()),
                r.getBoolean(4)))
        .list();
  }

  public boolean nobody() {
    return sql.sql("select not exists (select from person)").query(Boolean.class).single();
  }

  /// Inserts the person with the roles; false when the sign-in name is taken.
  boolean add(
      UUID id, String signInName, String name, String password, boolean demo, Set<Role> roles) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    int added =
        sql.sql(
                """
                insert into person (id, sign_in_name, display_name, password, demo, created_at)
                values (?, ?, ?, ?, ?, ?) on conflict (sign_in_name) do nothing
                """)
            .params(id, signInName, name, password, demo, now)
            .update();
    if (added == 0) {
      return false;
    }
    for (Role role : roles) {
      sql.sql("insert into role_grant (person_id, role, granted_at) values (?, ?, ?)")
          .params(id, role.name(), now)
          .update();
    }
    return true;
  }

  private static Set<Role> roles(String[] names) {
    return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
  }

  /// @param memberships organisation, right and, where it is limited, its categories, apart by
  ///   blanks
  private static Actor.Person person(UUID id, String name, Set<Role> roles, String[] memberships) {
    Map<UUID, MemberRight> rights = new HashMap<>();
    Map<UUID, Part> parts = new HashMap<>();
    for (String membership : memberships) {
      String[] words = membership.split(" ", -1);
      UUID organisation = UUID.fromString(words[0]);
      rights.put(organisation, MemberRight.valueOf(words[1]));
      if (!words[2].isEmpty()) {
        parts.put(
            organisation,
            Part.of(
                Arrays.stream(words[2].split(",", -1))
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet())));
      }
    }
    return new Actor.Person(id, name, roles, rights, parts);
  }
}
