package ccso.platform.registration;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody with an account applies to be registered as assessor, coordinator or partner (注册申请).
///
/// Refuses: a form with faults ([Faulty]); [RegistrationRefusal.AlreadyThere] unless an earlier
/// application was declined or an earlier registration revoked.
@Component
public class ApplyForRegistration {
  static final int LONGEST_STATEMENT = 1000;
  private static final int LONGEST_NAME = 40;
  private static final Set<PersonState> OVER =
      EnumSet.of(PersonState.NOT_ADMITTED, PersonState.REVOKED);

  private final Registrations registrations;
  private final AuditTrail trail;

  ApplyForRegistration(Registrations registrations, AuditTrail trail) {
    this.registrations = registrations;
    this.trail = trail;
  }

  /// The form as typed.
  ///
  /// @param organisation name of the partner; passed over for people
  /// @param statement what the person has done, what the partner offers
  public record Form(String kind, String organisation, String region, String statement) {
    static final Form EMPTY = new Form("", "", "", "");
  }

  /// @return the id of the registration
  @Transactional
  public UUID apply(Actor.Person person, Form form) {
    Optional<RegisterKind> kind = RegisterKind.of(form.kind());
    boolean partner = kind.filter(it -> it == RegisterKind.PARTNER).isPresent();
    List<FieldFault> faults = new ArrayList<>();
    if (kind.isEmpty()) {
      faults.add(FieldFault.of("kind", "registration.kind"));
    }
    if (partner && !named(form.organisation())) {
      faults.add(FieldFault.of("organisation", "registration.organisation"));
    }
    if (!named(form.region())) {
      faults.add(FieldFault.of("region", "registration.region"));
    }
    if (form.statement().isBlank() || form.statement().length() > LONGEST_STATEMENT) {
      faults.add(FieldFault.of("statement", "registration.statement", LONGEST_STATEMENT));
    }
    if (!faults.isEmpty() || kind.isEmpty()) {
      throw new Faulty(faults);
    }
    registrations.lock(person.id());
    registrations
        .latest(person.id(), kind.get())
        .filter(it -> !OVER.contains(it.state()))
        .ifPresent(it -> {
          throw new Refused(new RegistrationRefusal.AlreadyThere(it.kind(), it.state()));
        });
    UUID id =
        registrations.add(
            person.id(),
            kind.get(),
            partner ? form.organisation().strip() : "",
            form.region().strip(),
            form.statement().strip());
    registrations.enter(id, PersonVerb.APPLY, PersonState.APPLIED, "", person.id());
    trail.append(person, new RegistrationApplied(kind.get()));
    return id;
  }

  private static boolean named(String typed) {
    return !typed.isBlank() && typed.length() <= LONGEST_NAME;
  }

  record RegistrationApplied(RegisterKind register) implements AuditEvent {
    @Override
    public String kind() {
      return "REGISTRATION_APPLIED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("register", register.name());
    }
  }
}
