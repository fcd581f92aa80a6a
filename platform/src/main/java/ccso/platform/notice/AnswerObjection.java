package ccso.platform.notice;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.notice.Objection.Outcome;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The centre answers an objection (处理异议): upheld, the case goes back to the committee; dismissed,
/// the notice goes on. Always with a reason, which who objected can read.
///
/// Refuses: [NoticeRefusal.ReasonNeeded], [NoticeRefusal.AnsweredAlready],
/// [CaseRefusal.ChangedMeanwhile].
@Component
public class AnswerObjection {
  private final AssessmentCases cases;
  private final PublicNotices notices;
  private final Objections objections;
  private final AuditTrail trail;
  private final InstantSource clock;

  AnswerObjection(
      AssessmentCases cases,
      PublicNotices notices,
      Objections objections,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.notices = notices;
    this.objections = objections;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public void answer(Actor.Person clerk, String reference, Outcome outcome, String reason) {
    Objection objection = objections.find(reference).orElseThrow(() -> new NotFound(reference));
    PublicNotice notice = notices.find(objection.notice()).orElseThrow();
    AssessmentCase file = cases.openToStaff(clerk, Role.CLERK, notice.caseNumber().value());
    if (reason.isBlank()) {
      throw new Refused(new NoticeRefusal.ReasonNeeded());
    }
    if (!objections.answer(reference, outcome, reason.strip(), clerk.id(), clock.instant())) {
      throw new Refused(new NoticeRefusal.AnsweredAlready());
    }
    trail.append(clerk, new ObjectionAnswered(file.id(), reference, outcome, reason.strip()));
    if (outcome == Outcome.UPHELD && file.state() == CaseState.PUBLIC_NOTICE) {
      cases.move(clerk, file, CaseVerb.REOPEN_DECISION);
    }
  }

  record ObjectionAnswered(UUID caseId, String reference, Outcome outcome, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "OBJECTION_ANSWERED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("reference", reference, "outcome", outcome.name(), "reason", reason);
    }
  }
}
