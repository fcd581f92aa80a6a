package ccso.platform.onsite;

import ccso.platform.assessment.ConcludeOnSiteReview;
import ccso.platform.assessment.TeamCase;
import ccso.platform.assessment.TeamCases;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseVerb;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead holds the closing meeting (末次会议): the findings are told and both sides sign in; then
/// the applicant mends them (责令整改), or the report is written at once, because there is nothing to
/// mend or the applicant waives it.
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [AssessmentRefusal.NotFinished] while a value is owed or a contradiction unsettled;
/// [OnSiteRefusal.NothingToRectify], [OnSiteRefusal.WaiverUnexplained]; a sign-in list with faults
/// ([Faulty]).
@Component
public class HoldClosingMeeting {
  private static final int LONGEST_WAIVER = 500;

  private final TeamCases teamCases;
  private final ConcludeOnSiteReview conclude;
  private final OrderRectification order;
  private final FindingDrafts drafts;
  private final Findings findings;
  private final Meetings meetings;
  private final AuditTrail trail;
  private final InstantSource clock;

  HoldClosingMeeting(
      TeamCases teamCases,
      ConcludeOnSiteReview conclude,
      OrderRectification order,
      FindingDrafts drafts,
      Findings findings,
      Meetings meetings,
      AuditTrail trail,
      InstantSource clock) {
    this.teamCases = teamCases;
    this.conclude = conclude;
    this.order = order;
    this.drafts = drafts;
    this.findings = findings;
    this.meetings = meetings;
    this.trail = trail;
    this.clock = clock;
  }

  /// Where the case goes from the meeting.
  public enum Course {
    RECTIFICATION,
    REPORT
  }

  /// @param waiver why findings are not mended; empty where there are none or they are
  @Transactional
  public AssessmentCase hold(
      Actor lead, String caseNumber, MeetingForm form, Course course, String waiver) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.file().after(CaseVerb.CONCLUDE_ONSITE_REVIEW);
    MeetingForm.Read held = form.read();
    teamCases.lock(opened);
    List<FindingDraft> told = drafts.of(opened);
    String why = Wording.clean(waiver);
    refuseCourse(told, course, why);
    meetings.add(opened.id(), Meeting.Kind.CLOSING, held, opened.member().id(), clock.instant());
    trail.append(opened.member(), MeetingHeld.of(opened.id(), Meeting.Kind.CLOSING, held));
    findings.tell(
        opened.id(),
        told.stream()
            .map(it ->
                new Findings.Told(it.requirement().key(), it.siteSeq(), it.fact(), it.evidence()))
            .toList(),
        clock.instant());
    trail.append(opened.member(), new FindingsTold(opened.id(), told.size(), course, why));
    return course == Course.RECTIFICATION
        ? order.order(opened)
        : conclude.conclude(lead, caseNumber);
  }

  private static void refuseCourse(List<FindingDraft> told, Course course, String why) {
    if (course == Course.RECTIFICATION && told.isEmpty()) {
      throw new Refused(new OnSiteRefusal.NothingToRectify());
    }
    boolean unexplained = why.isEmpty() || Wording.length(why) > LONGEST_WAIVER;
    if (course == Course.REPORT && !told.isEmpty() && unexplained) {
      throw new Refused(new OnSiteRefusal.WaiverUnexplained(LONGEST_WAIVER));
    }
  }

  record FindingsTold(UUID caseId, int findings, Course course, String reason)
      implements AuditEvent {
    @Override
    public String kind() {
      return "FINDINGS_TOLD";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("findings", findings, "course", course.name(), "reason", reason);
    }
  }
}
