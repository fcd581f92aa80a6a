package ccso.platform.application;

import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.OpenTo;
import ccso.platform.site.Page;
import ccso.platform.standard.Editions;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What happened to a case (操作记录), from the audit trail.
@Controller
public class ActivityPages {
  private static final int LINES = 500;

  /// What the applicant did, and what the centre told it. Judgements of the team and the draw are
  /// not among them: the applicant reads those in the report.
  static final List<String> KINDS =
      List.of(
          "CASE_CREATED",
          "CASE_RESCOPED",
          "LETTER_SIGNED",
          "APPLICATION_FILED",
          "APPLICATION_REJECTED",
          "SELF_ASSESSED",
          "EVIDENCE_ATTACHED",
          "EVIDENCE_LINKED",
          "EVIDENCE_UNLINKED",
          "ON_SITE_REFERENCE_STATED",
          "ON_SITE_REFERENCE_REMOVED",
          "PACKAGE_HANDED_IN",
          "CASE_MOVED");

  /// Model of `application/activity`.
  ///
  /// @param more older lines are there and not shown
  public record ActivityPage(
      AssessmentCase file, String standard, List<AuditEntry> entries, boolean more) {}

  private final AssessmentCases cases;
  private final AuditTrail trail;
  private final Editions editions;

  ActivityPages(AssessmentCases cases, AuditTrail trail, Editions editions) {
    this.cases = cases;
    this.trail = trail;
    this.editions = editions;
  }

  @OpenTo(Role.APPLICANT)
  @GetMapping("/cases/{number}/activity")
  Page activity(Actor actor, @PathVariable String number) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    List<AuditEntry> entries = trail.ofCase(file.id(), KINDS, LINES + 1);
    return Page.of(
        "application/activity",
        new ActivityPage(
            file,
            editions.byDigest(file.editionDigest()).standard().code(),
            entries.stream().limit(LINES).toList(),
            entries.size() > LINES));
  }
}
