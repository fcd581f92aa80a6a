package ccso.platform.registration;

import ccso.platform.account.People;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody with an account who was examined elsewhere is entered into the register of assessors
/// (注册评审员), with the organisation he works or last worked for, which the draw must know. Who has
/// applied here goes through [EnterRegistration].
///
/// Refuses: a form with faults ([Faulty]).
@Component
public class RegisterAssessor {
  private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-Z]{18}");

  private final People people;
  private final RegisteredPeople registered;
  private final AuditTrail trail;

  RegisterAssessor(People people, RegisteredPeople registered, AuditTrail trail) {
    this.people = people;
    this.registered = registered;
    this.trail = trail;
  }

  /// The form as typed.
  ///
  /// @param employer credit code of the organisation; empty for none
  /// @param until last day there; empty while it lasts
  public record Form(
      String signInName,
      String number,
      String level,
      String region,
      String validUntil,
      String employer,
      String since,
      String until) {
    static final Form EMPTY = new Form("", "", "FULL", "", "", "", "", "");
  }

  @Transactional
  void register(Actor.Person officer, Form form) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<UUID> person =
        people
            .findCredentials(form.signInName().strip().toLowerCase(Locale.ROOT))
            .map(People.Credentials::id);
    String number = form.number().strip().toUpperCase(Locale.ROOT);
    LocalDate validUntil = EnterRegistration.date(form.validUntil());
    fault(faults, person.isEmpty(), "signInName", "registration.nobody");
    fault(
        faults,
        !EnterRegistration.NUMBER.matcher(number).matches(),
        "number",
        "registration.number");
    fault(faults, registered.taken(number, person.orElse(null)), "number", "registration.taken");
    fault(
        faults,
        form.region().isBlank() || form.region().length() > 40,
        "region",
        "registration.region");
    fault(faults, validUntil == null, "validUntil", "registration.date");
    Employment employment = employment(form, faults);
    if (!faults.isEmpty() || person.isEmpty() || validUntil == null) {
      throw new Faulty(faults);
    }
    registered.register(
        person.get(),
        "ASSESSOR",
        number,
        EnterRegistration.level(form.level()),
        form.region().strip(),
        validUntil);
    if (employment != null) {
      registered.employ(person.get(), employment);
    }
    trail.append(officer, new AssessorRegistered(number, person.get()));
  }

  private static @Nullable Employment employment(Form form, List<FieldFault> faults) {
    String code = form.employer().strip().toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      return null;
    }
    LocalDate since = EnterRegistration.date(form.since());
    LocalDate until = EnterRegistration.date(form.until());
    fault(faults, !CREDIT_CODE.matcher(code).matches(), "employer", "registration.employer");
    fault(faults, since == null, "since", "registration.date");
    boolean backwards = since != null && until != null && until.isBefore(since);
    fault(
        faults,
        backwards || (until == null && !form.until().isBlank()),
        "until",
        "registration.until");
    return since == null ? null : new Employment(code, Employment.Relation.EMPLOYED, since, until);
  }

  private static void fault(List<FieldFault> faults, boolean there, String field, String code) {
    if (there) {
      faults.add(FieldFault.of(field, code));
    }
  }

  record AssessorRegistered(String subject, UUID person) implements AuditEvent {
    @Override
    public String kind() {
      return "ASSESSOR_REGISTERED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("person", person.toString());
    }
  }
}
