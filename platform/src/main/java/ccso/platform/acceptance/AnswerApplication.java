package ccso.platform.acceptance;

import ccso.platform.acceptance.Checklist.Line;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre answers an application: 受理 or 不予受理. Whoever accepts says that every item not spoken
/// of before is in order, and that is written down too.
///
/// Refuses: [AcceptanceRefusal.Gaps] (acceptance), [AcceptanceRefusal.ReasonNeeded] and
/// [AcceptanceRefusal.CorrectionRuns] (non-acceptance),
/// [ccso.platform.casefile.CaseRefusal.WrongState].
@Component
public class AnswerApplication {
  private final Intake intake;
  private final AnswerChecklist checklist;
  private final AssessmentCases cases;
  private final Deadlines deadlines;
  private final AuditTrail trail;

  AnswerApplication(
      Intake intake,
      AnswerChecklist checklist,
      AssessmentCases cases,
      Deadlines deadlines,
      AuditTrail trail) {
    this.intake = intake;
    this.checklist = checklist;
    this.cases = cases;
    this.deadlines = deadlines;
    this.trail = trail;
  }

  @Transactional
  public void accept(Actor.Person clerk, String number) {
    Intake.Opened opened = intake.inReview(clerk, number);
    if (!opened.checklist().gaps().isEmpty()) {
      throw new Refused(new AcceptanceRefusal.Gaps(opened.checklist().gaps().size()));
    }
    Map<String, Said> rest = new LinkedHashMap<>();
    opened.checklist().open().stream()
        .map(Line::item)
        .forEach(it -> rest.put(it.code(), Said.IN_ORDER));
    checklist.answer(clerk, number, rest);
    cases.move(clerk, opened.file(), CaseVerb.ACCEPT);
  }

  /// While the applicant corrects, only once its time is over.
  ///
  /// @param reason told to the applicant
  @Transactional
  public void reject(Actor.Person clerk, String number, String reason) {
    Intake.Opened opened = intake.open(clerk, number);
    opened.file().after(CaseVerb.REJECT);
    if (opened.file().state() == CaseState.CORRECTION) {
      deadlines
          .of(opened.file())
          .filter(it -> !it.over())
          .map(Deadline::due)
          .ifPresent(due -> {
            throw new Refused(new AcceptanceRefusal.CorrectionRuns(due));
          });
    }
    if (reason.isBlank()) {
      throw new Refused(new AcceptanceRefusal.ReasonNeeded());
    }
    cases.move(clerk, opened.file(), CaseVerb.REJECT);
    trail.append(clerk, new ApplicationRejected(opened.file().id(), reason.strip()));
  }

  record ApplicationRejected(UUID caseId, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "APPLICATION_REJECTED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("reason", reason);
    }
  }
}
