package ccso.platform.assessment;

import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The lead opens the on-site review again before the facts are frozen, so that what was put right
/// can be judged anew (decision 2).
///
/// Refuses: who is not on the team ([NotFound]); [CaseRefusal.LeadOnly], [CaseRefusal.WrongState];
/// [AssessmentRefusal.ReasonMissing], [AssessmentRefusal.ReasonTooLong].
@Component
public class ReopenOnSiteReview {
  private final TeamCases teamCases;
  private final AssessmentCases cases;
  private final AuditTrail trail;

  ReopenOnSiteReview(TeamCases teamCases, AssessmentCases cases, AuditTrail trail) {
    this.teamCases = teamCases;
    this.cases = cases;
    this.trail = trail;
  }

  @Transactional
  public AssessmentCase reopen(Actor lead, String caseNumber, String reason) {
    TeamCase opened = teamCases.open(lead, caseNumber).requireLead();
    opened.file().after(CaseVerb.REOPEN_ONSITE_REVIEW);
    String clean = Wording.clean(reason);
    AssessmentRefusal.raise(JudgingRules.plainReason(clean, caseNumber));
    AssessmentCase reopened =
        cases.move(opened.member(), opened.file(), CaseVerb.REOPEN_ONSITE_REVIEW);
    trail.append(opened.member(), new OnSiteReviewReopened(opened.id(), clean));
    return reopened;
  }

  record OnSiteReviewReopened(UUID caseId, String reason) implements AuditEvent {
    @Override
    public String kind() {
      return "ONSITE_REVIEW_REOPENED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("reason", reason);
    }
  }
}
