package ccso.platform.application;

import ccso.platform.account.Organisation;
import ccso.platform.account.Organisations;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.standard.Editions;
import ccso.platform.standard.SchemePolicies;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An applicant opens a case (新建申报) with the twelve fields; from here on it is frozen to edition
/// and policy.
///
/// The organisation is found by its credit code. A code that nobody has used yet founds one, with
/// the person as owner; a code of somebody else's organisation gets the advice to ask there, and
/// nothing about it is told.
///
/// Refuses: fields with faults ([Faulty]); [CaseRefusal.RightTooSmall] for a viewer and for who
/// works on a part.
@Component
public class CreateCase {
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final AssessmentCases cases;
  private final Organisations organisations;
  private final Editions editions;
  private final SchemePolicies policies;
  private final AuditTrail trail;
  private final InstantSource clock;

  CreateCase(
      AssessmentCases cases,
      Organisations organisations,
      Editions editions,
      SchemePolicies policies,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.organisations = organisations;
    this.editions = editions;
    this.policies = policies;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public AssessmentCase create(Actor actor, CaseForm form) {
    if (!(actor instanceof Actor.Person person) || !person.holds(Role.APPLICANT)) {
      throw new NotFound("cases");
    }
    YearMonth today = YearMonth.from(clock.instant().atZone(SHANGHAI));
    CaseFields.Read fields = new CaseFields(form, today).read();
    AssessmentCase made =
        cases.add(
            person,
            applicant(person, fields),
            editions.current().digest(),
            policies.current().version(),
            fields.scope());
    trail.append(actor, new CaseCreated(made.id(), made.number().value(), made.editionDigest()));
    return made;
  }

  private Organisation applicant(Actor.Person person, CaseFields.Read fields) {
    Optional<Organisation> known = organisations.find(fields.creditCode());
    return known.isPresent() ? joined(person, known.get(), fields) : founded(person, fields);
  }

  private static Organisation joined(
      Actor.Person person, Organisation known, CaseFields.Read fields) {
    MemberRight right = person.rightIn(known.id()).orElseThrow(CreateCase::somebodyElses);
    if (!right.mayEdit() || !person.partIn(known.id()).whole()) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    refuseOtherNames(known, fields.name(), fields.nameEn());
    return known;
  }

  /// The names stand on reports and certificates of other cases: a case does not change them in
  /// passing.
  static void refuseOtherNames(Organisation known, String name, String nameEn) {
    if (!known.name().equals(name)) {
      throw fault("organisationName", "application.other-name", known.name());
    }
    if (!known.nameEn().equals(nameEn)) {
      throw fault("organisationNameEn", "application.other-name", known.nameEn());
    }
  }

  private Organisation founded(Actor.Person person, CaseFields.Read fields) {
    try {
      return organisations.found(
          fields.creditCode(), fields.name(), fields.nameEn(), person.id(), false);
    } catch (DuplicateKeyException somebodyWasFaster) {
      throw somebodyElses();
    }
  }

  private static Faulty somebodyElses() {
    return fault("creditCode", "application.ask-your-organisation");
  }

  private static Faulty fault(String field, String code, Object... arguments) {
    return new Faulty(List.of(FieldFault.of(field, code, arguments)));
  }

  /// A case was opened.
  record CaseCreated(UUID caseId, String number, String edition) implements AuditEvent {
    @Override
    public String kind() {
      return "CASE_CREATED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("number", number, "edition", edition);
    }
  }
}
