package ccso.platform.registration;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The assessment centre enters the next step of a registration: training, examination,
/// registration, suspension and the rest of [PersonMoves].
///
/// Refuses: who is not there ([NotFound]); [RegistrationRefusal.OwnRegistration],
/// [RegistrationRefusal.NotAllowed]; a missing reason, number or last day ([Faulty]).
@Component
public class EnterRegistration {
  static final Pattern NUMBER = Pattern.compile("[A-Z]{2,6}-[0-9]{3,8}");

  private final Registrations registrations;
  private final RegisteredPeople people;
  private final AuditTrail trail;
  private final InstantSource clock;

  EnterRegistration(
      Registrations registrations, RegisteredPeople people, AuditTrail trail, InstantSource clock) {
    this.registrations = registrations;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// The form as typed; what a verb does not ask for is passed over.
  public record Form(String reason, String number, String level, String validUntil) {
    static final Form EMPTY = new Form("", "", Level.FULL.name(), "");
  }

  @Transactional
  public PersonState enter(Actor.Person officer, UUID id, PersonVerb verb, Form form) {
    UUID person = registrations.person(id).orElseThrow(() -> new NotFound(id.toString()));
    registrations.lock(person);
    Registration one = registrations.find(id).orElseThrow(() -> new NotFound(id.toString()));
    if (one.person().equals(officer.id())) {
      throw new Refused(new RegistrationRefusal.OwnRegistration());
    }
    PersonState to =
        PersonMoves.after(one.kind(), one.state(), verb)
            .orElseThrow(() -> new Refused(new RegistrationRefusal.NotAllowed(verb, one.state())));
    refuseFaults(one, verb, form);
    write(one, verb, to, form);
    registrations.enter(id, verb, to, verb.reasoned() ? form.reason().strip() : "", officer.id());
    trail.append(
        officer, new RegistrationEntered(one.kind(), one.person(), verb, form.reason().strip()));
    return to;
  }

  private void write(Registration one, PersonVerb verb, PersonState to, Form form) {
    LocalDate until = date(form.validUntil());
    if (verb == PersonVerb.REGISTER && until != null) {
      people.put(one.person(), one.kind(), number(form), level(form.level()), one.region(), until);
    } else if (verb == PersonVerb.RENEW && until != null) {
      people.renew(one.person(), one.kind(), until);
    } else if (one.state().listed()) {
      people.stands(one.person(), one.kind(), to);
    }
  }

  private void refuseFaults(Registration one, PersonVerb verb, Form form) {
    List<FieldFault> faults = new ArrayList<>();
    if (verb.reasoned() && form.reason().isBlank()) {
      faults.add(FieldFault.of("reason-" + verb, "registration.reason"));
    }
    if (verb == PersonVerb.REGISTER) {
      if (!NUMBER.matcher(number(form)).matches()) {
        faults.add(FieldFault.of("number", "registration.number"));
      } else if (people.numberOfAnother(number(form), one.person(), one.kind())) {
        faults.add(FieldFault.of("number", "registration.taken"));
      }
    }
    LocalDate until = date(form.validUntil());
    if (verb.dated() && (until == null || until.isBefore(today()))) {
      faults.add(FieldFault.of("validUntil-" + verb, "registration.future"));
    }
    if (!faults.isEmpty()) {
      throw new Faulty(faults);
    }
  }

  private LocalDate today() {
    return clock.instant().atZone(Words.ZONE).toLocalDate();
  }

  private static String number(Form form) {
    return form.number().strip().toUpperCase(Locale.ROOT);
  }

  static Level level(String typed) {
    return Arrays.stream(Level.values())
        .filter(it -> it.name().equals(typed))
        .findFirst()
        .orElse(Level.FULL);
  }

  static @Nullable LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notOne) {
      return null;
    }
  }

  record RegistrationEntered(RegisterKind register, UUID person, PersonVerb verb, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "REGISTRATION_ENTERED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "register", register.name(),
          "person", person.toString(),
          "verb", verb.name(),
          "reason", reason);
    }
  }
}
