package ccso.platform.assignment;

import ccso.platform.account.CreditCode;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.registration.Employment;
import ccso.platform.registration.Employment.Relation;
import ccso.platform.registration.RegisteredPeople;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An assessor declares a tie to an organisation once for all cases (回避声明): works or worked for it,
/// advised or trained it. Draws leave the person out from then on.
///
/// Refuses: a form with faults ([Faulty]).
@Component
public class DeclareTie {
  private final RegisteredPeople people;
  private final AuditTrail trail;

  DeclareTie(RegisteredPeople people, AuditTrail trail) {
    this.people = people;
    this.trail = trail;
  }

  /// The form as typed.
  ///
  /// @param until last day; empty while it lasts
  public record Form(String creditCode, String relation, String since, String until) {
    static final Form EMPTY = new Form("", "", "", "");
  }

  @Transactional
  public void declare(Actor.Person assessor, Form form) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<CreditCode> code = CreditCode.parse(form.creditCode());
    Optional<Relation> relation =
        Arrays.stream(Relation.values())
            .filter(it -> it.name().equals(form.relation()))
            .findFirst();
    @Nullable LocalDate since = day(form.since());
    @Nullable LocalDate until = day(form.until());
    if (code.isEmpty()) {
      faults.add(FieldFault.of("creditCode", "registration.employer"));
    }
    if (relation.isEmpty()) {
      faults.add(FieldFault.of("relation", "assignment.relation"));
    }
    if (since == null) {
      faults.add(FieldFault.of("since", "registration.date"));
    }
    boolean backwards = since != null && until != null && until.isBefore(since);
    if (backwards || (until == null && !form.until().isBlank())) {
      faults.add(FieldFault.of("until", "registration.until"));
    }
    if (!faults.isEmpty() || code.isEmpty() || relation.isEmpty() || since == null) {
      throw new Faulty(faults);
    }
    people.employ(assessor.id(), new Employment(code.get().value(), relation.get(), since, until));
    trail.append(assessor, new TieDeclared(code.get().value(), relation.get()));
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notOne) {
      return null;
    }
  }

  record TieDeclared(String subject, Relation relation) implements AuditEvent {
    @Override
    public String kind() {
      return "TIE_DECLARED";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("relation", relation.name());
    }
  }
}
