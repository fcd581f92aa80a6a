package ccso.platform.onsite;

import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead plans the visit (制定现场计划): days, places, agenda. Until the visit is opened a plan can be
/// followed by another, whose days the applicant is asked about anew.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// a form with faults ([Faulty]).
@Component
public class PlanOnSiteReview {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final TeamCases teamCases;
  private final AssessmentCases cases;
  private final OnSitePlans plans;
  private final AuditTrail trail;
  private final InstantSource clock;

  PlanOnSiteReview(
      TeamCases teamCases,
      AssessmentCases cases,
      OnSitePlans plans,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.cases = cases;
    this.plans = plans;
    this.trail = trail;
    this.clock = clock;
  }

  /// A plan to start from.
  public PlanForm proposal(Actor member, String caseNumber, LocalDate firstDay) {
    return AgendaProposal.of(teamCases.open(member, caseNumber), firstDay);
  }

  @Transactional
  public OnSitePlan plan(Actor lead, String caseNumber, PlanForm form) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    boolean again = opened.file().state() == CaseState.ONSITE_PLANNED;
    if (!again) {
      opened.file().after(CaseVerb.PLAN_ONSITE_REVIEW);
    }
    LocalDate today = clock.instant().atZone(SHANGHAI).toLocalDate();
    OnSitePlan.Draft draft = new PlanFields(form, opened, today).read();
    teamCases.lock(opened);
    int revision = plans.latest(opened.id()).map(OnSitePlan::revision).orElse(0) + 1;
    plans.add(
        UUID.randomUUID(), opened.id(), revision, draft, opened.member().id(), clock.instant());
    trail.append(opened.member(), new OnSiteReviewPlanned(opened.id(), revision, draft));
    if (!again) {
      cases.move(opened.member(), opened.file(), CaseVerb.PLAN_ONSITE_REVIEW);
    }
    return plans.latest(opened.id()).orElseThrow();
  }

  record OnSiteReviewPlanned(UUID caseId, int revision, OnSitePlan.Draft draft)
      implements AuditEvent {
    @Override
    public String kind() {
      return "ONSITE_REVIEW_PLANNED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of(
          "revision",
          revision,
          "from",
          draft.firstDay().toString(),
          "to",
          draft.lastDay().toString(),
          "lines",
          draft.agenda().size());
    }
  }
}
