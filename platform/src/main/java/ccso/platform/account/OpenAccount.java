package ccso.platform.account;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody gets an account (开户): an applicant by signing up, staff through the administrator.
///
/// Refuses: a form with faults ([Faulty]); [AccountRefusal.RolesMustBeApart].
@Component
public class OpenAccount {
  private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final int SHORTEST_PASSWORD = 10; // characters; length beats composition rules
  private static final int LONGEST_PASSWORD = 200;
  private static final Set<Role> APART = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.CLERK);

  private final People people;
  private final PasswordEncoder passwords;
  private final AuditTrail trail;

  OpenAccount(People people, PasswordEncoder passwords, AuditTrail trail) {
    this.people = people;
    this.passwords = passwords;
    this.trail = trail;
  }

  /// What is asked for; the password in clear, never kept.
  public record Wanted(
      String signInName, String name, String password, Set<Role> roles, boolean demo) {
    public Wanted {
      signInName = signInName.strip().toLowerCase(Locale.ROOT);
      name = name.strip();
      roles = Set.copyOf(roles);
    }
  }

  @Transactional
  public UUID open(Actor actor, Wanted wanted) {
    List<FieldFault> faults = faults(wanted);
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
    if (wanted.roles().stream().filter(APART::contains).count() > 1) {
      throw new Refused(new AccountRefusal.RolesMustBeApart());
    }
    UUID id = UUID.randomUUID();
    String encoded = passwords.encode(wanted.password());
    if (!people.add(
        id, wanted.signInName(), wanted.name(), encoded, wanted.demo(), wanted.roles())) {
      throw new Faulty(List.of(FieldFault.of("signInName", "account.name-taken")));
    }
    trail.append(actor, new AccountOpened(id, wanted.roles()));
    return id;
  }

  private static List<FieldFault> faults(Wanted wanted) {
    List<FieldFault> faults = new ArrayList<>();
    if (!SIGN_IN_NAME.matcher(wanted.signInName()).matches()) {
      faults.add(FieldFault.of("signInName", "account.sign-in-name"));
    }
    if (wanted.name().isEmpty() || wanted.name().length() > 60) {
      faults.add(FieldFault.of("name", "account.name"));
    }
    if (wanted.password().length() < SHORTEST_PASSWORD
        || wanted.password().length() > LONGEST_PASSWORD) {
      faults.add(FieldFault.of("password", "account.password", SHORTEST_PASSWORD));
    }
    return faults;
  }

  record AccountOpened(UUID person, Set<Role> roles) implements AuditEvent {
    @Override
    public String kind() {
      return "ACCOUNT_OPENED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "person", person.toString(), "roles", roles.stream().map(Role::name).sorted().toList());
    }
  }
}
