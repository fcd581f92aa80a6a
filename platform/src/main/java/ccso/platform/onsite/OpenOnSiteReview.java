package ccso.platform.onsite;

import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOffs;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead opens the visit with the opening meeting (首次会议) and its sign-in list; from here on-site
/// values are judged.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [OnSiteRefusal.TooEarly], [OnSiteRefusal.OtherDaysWanted]; a sign-in list with faults
/// ([Faulty]); [ccso.platform.handoff.HandOffRefusal.ReasonNeeded].
@Component
public class OpenOnSiteReview {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final TeamCases teamCases;
  private final AssessmentCases cases;
  private final OnSitePlans plans;
  private final Meetings meetings;
  private final VisitHandOff handOff;
  private final HandOffs handOffs;
  private final AuditTrail trail;
  private final InstantSource clock;

  OpenOnSiteReview(
      TeamCases teamCases,
      AssessmentCases cases,
      OnSitePlans plans,
      Meetings meetings,
      VisitHandOff handOff,
      HandOffs handOffs,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.cases = cases;
    this.plans = plans;
    this.meetings = meetings;
    this.handOff = handOff;
    this.handOffs = handOffs;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is checked at the border, as it stands.
  HandOff checks(Actor member, String caseNumber) {
    return handOff.of(teamCases.open(member, caseNumber).file());
  }

  @Transactional
  public AssessmentCase open(Actor lead, String caseNumber, MeetingForm form) {
    return open(lead, caseNumber, form, "");
  }

  /// @param override why the visit is opened where a check that is not hard does not hold
  @Transactional
  public AssessmentCase open(Actor lead, String caseNumber, MeetingForm form, String override) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.file().after(CaseVerb.OPEN_ONSITE_REVIEW);
    OnSitePlan plan = plans.latest(opened.id()).orElseThrow();
    LocalDate today = clock.instant().atZone(SHANGHAI).toLocalDate();
    if (today.isBefore(plan.firstDay())) {
      throw new Refused(new OnSiteRefusal.TooEarly(plan.firstDay()));
    }
    if (plan.otherDaysWanted()) {
      throw new Refused(new OnSiteRefusal.OtherDaysWanted());
    }
    MeetingForm.Read held = form.read();
    teamCases.lock(opened);
    handOffs.pass(opened.member(), opened.file(), handOff.of(opened.file()), override);
    meetings.add(opened.id(), Meeting.Kind.OPENING, held, opened.member().id(), clock.instant());
    trail.append(opened.member(), MeetingHeld.of(opened.id(), Meeting.Kind.OPENING, held));
    return cases.move(opened.member(), opened.file(), CaseVerb.OPEN_ONSITE_REVIEW);
  }
}
