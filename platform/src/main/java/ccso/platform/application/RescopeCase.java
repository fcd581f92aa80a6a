package ccso.platform.application;

import ccso.judging.Direction;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.Scope;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant changes the scope (评审范围) before the application is in, and again while it is
/// corrected (补正); the organisation stays the same.
///
/// Refuses: fields with faults ([Faulty]); [CaseRefusal.RightTooSmall], [CaseRefusal.WrongState],
/// [CaseRefusal.ChangedMeanwhile].
@Component
public class RescopeCase {
  private final AssessmentCases cases;
  private final AuditTrail trail;
  private final InstantSource clock;

  RescopeCase(AssessmentCases cases, AuditTrail trail, InstantSource clock) {
    this.cases = cases;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public void rescope(Actor actor, String number, CaseForm form) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    CaseRights.editorOfAll(actor, file);
    CaseRights.in(file, CaseRights::applying);
    YearMonth today = YearMonth.from(clock.instant().atZone(CreateCase.SHANGHAI));
    CaseFields.Read fields = new CaseFields(form, today).read();
    if (!fields.creditCode().equals(file.applicant().creditCode())) {
      throw new Faulty(
          List.of(
              FieldFault.of(
                  "creditCode", "application.other-code", file.applicant().creditCode().value())));
    }
    CreateCase.refuseOtherNames(file.applicant(), fields.name(), fields.nameEn());
    cases.lock(file);
    cases.rescope(file, fields.scope());
    trail.append(actor, new CaseRescoped(file.id(), facts(file.scope()), facts(fields.scope())));
  }

  /// The scope as the trail and the receipt keep it.
  static Map<String, Object> facts(Scope scope) {
    String licence = scope.licenceNumber();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("ownership", scope.ownership().name());
    facts.put("licenceNumber", licence == null ? "" : licence);
    facts.put("centreName", scope.centreName());
    facts.put("sites", scope.sites());
    facts.put("seats", scope.seats());
    facts.put("directions", scope.directions().stream().map(Direction::name).sorted().toList());
    facts.put("channels", scope.channels().stream().map(Enum::name).toList());
    facts.put("businessScope", scope.businessScope());
    facts.put("from", scope.from().toString());
    facts.put("until", scope.until().toString());
    return facts;
  }

  /// The scope of a case was changed.
  record CaseRescoped(UUID caseId, Map<String, Object> before, Map<String, Object> after)
      implements AuditEvent {
    @Override
    public String kind() {
      return "CASE_RESCOPED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("before", before, "after", after);
    }
  }
}
