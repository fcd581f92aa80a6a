package ccso.platform.onsite;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The applicant says whether the days of the plan suit (确认现场日期), once for each plan.
///
/// Refuses: who is no member of the applicant ([NotFound]); [CaseRefusal.RightTooSmall],
/// [CaseRefusal.WrongState]; [OnSiteRefusal.PlanChanged] where the plan was followed by another or
/// answered by somebody else; other days wanted without saying which ([Faulty]).
@Component
public class AnswerPlan {
  private static final int LONGEST_NOTE = 500;

  private final AssessmentCases cases;
  private final OnSitePlans plans;
  private final AuditTrail trail;
  private final InstantSource clock;

  AnswerPlan(AssessmentCases cases, OnSitePlans plans, AuditTrail trail, InstantSource clock) {
    this.cases = cases;
    this.plans = plans;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param revision of the plan that was read
  @Transactional
  public void answer(
      Actor.Person member, String caseNumber, int revision, boolean suits, String typed) {
    AssessmentCase file = cases.openToApplicant(member, caseNumber);
    if (!member.rightIn(file.applicant().id()).map(MemberRight::mayHandIn).orElse(false)) {
      throw new Refused(new CaseRefusal.RightTooSmall());
    }
    if (file.state() != CaseState.ONSITE_PLANNED) {
      throw new Refused(new CaseRefusal.WrongState(file.state()));
    }
    String note = Wording.clean(typed);
    refuseFaults(suits, note);
    cases.lock(file);
    OnSitePlan plan = plans.latest(file.id()).orElseThrow();
    if (plan.revision() != revision
        || !plans.answer(plan.id(), suits, note, member.id(), clock.instant())) {
      throw new Refused(new OnSiteRefusal.PlanChanged());
    }
    trail.append(member, new PlanAnswered(file.id(), revision, suits, note));
  }

  private static void refuseFaults(boolean suits, String note) {
    int length = Wording.length(note);
    if (!suits && length == 0) {
      throw new Faulty(List.of(FieldFault.of("note", "onsite.other-days-missing")));
    }
    if (length > LONGEST_NOTE) {
      throw new Faulty(List.of(FieldFault.of("note", "onsite.too-long", LONGEST_NOTE, length)));
    }
  }

  record PlanAnswered(UUID caseId, int revision, boolean suits, String note) implements AuditEvent {
    @Override
    public String kind() {
      return "ONSITE_PLAN_ANSWERED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("revision", revision, "suits", suits, "reason", note);
    }
  }
}
