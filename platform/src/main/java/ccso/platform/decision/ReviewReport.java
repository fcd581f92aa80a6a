package ccso.platform.decision;

import ccso.platform.assessment.FrozenReport;
import ccso.platform.assessment.FrozenReports;
import ccso.platform.assessment.ReportSignatures;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.decision.TechnicalReview.Outcome;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the two outcomes of technical review share: who may, on which report, the entry and its
/// line in the trail.
@Component
class ReviewReport {
  private final AssessmentCases cases;
  private final FrozenReports reports;
  private final ReportSignatures signatures;
  private final TechnicalReviews reviews;
  private final Parts parts;
  private final AuditTrail trail;
  private final InstantSource clock;

  ReviewReport(
      AssessmentCases cases,
      FrozenReports reports,
      ReportSignatures signatures,
      TechnicalReviews reviews,
      Parts parts,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.reports = reports;
    this.signatures = signatures;
    this.reviews = reviews;
    this.parts = parts;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param seen digest of the report the reviewer has read
  void enter(Actor.Person reviewer, String number, String seen, Outcome outcome, String remark) {
    CaseVerb verb =
        outcome == Outcome.PASSED ? CaseVerb.PASS_TECHNICAL_REVIEW : CaseVerb.RETURN_REPORT;
    AssessmentCase file = cases.openToCommittee(reviewer, number);
    file.after(verb);
    cases.lock(file);
    FrozenReport report = reports.latest(file.id()).orElseThrow(() -> new NotFound(number));
    if (!report.sha256().equals(seen)) {
      throw new Refused(new DecisionRefusal.FrozenAnew());
    }
    if (outcome == Outcome.RETURNED && remark.isBlank()) {
      throw new Refused(new DecisionRefusal.RemarkNeeded());
    }
    int missing = signatures.missing(file.id(), seen);
    if (outcome == Outcome.PASSED && missing > 0) {
      throw new Refused(new DecisionRefusal.SignaturesMissing(missing));
    }
    parts.require(file.id(), reviewer.id(), Parts.Part.TECHNICAL_REVIEW);
    reviews.add(
        new TechnicalReview(
            file.id(),
            seen,
            outcome,
            remark.strip(),
            reviewer.id(),
            reviewer.name(),
            clock.instant()));
    trail.append(reviewer, new ReportReviewed(file.id(), seen, outcome, remark.strip()));
    cases.move(reviewer, file, verb);
  }

  record ReportReviewed(UUID caseId, String sha256, Outcome outcome, String remark)
      implements AuditEvent {
    @Override
    public String kind() {
      return "REPORT_REVIEWED";
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("sha256", sha256, "outcome", outcome.name(), "remark", remark);
    }
  }
}
