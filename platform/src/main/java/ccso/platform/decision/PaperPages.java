package ccso.platform.decision;

import ccso.platform.assessment.ReportPage;
import ccso.platform.assessment.Reports;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Words;
import ccso.platform.standard.SchemePolicies;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Report and decision as PDF, each under the guard of its page.
@Controller
class PaperPages {
  private final AssessmentCases cases;
  private final Reports reports;
  private final TechnicalReviews reviews;
  private final DecisionPages decisions;
  private final SchemePolicies policies;

  PaperPages(
      AssessmentCases cases,
      Reports reports,
      TechnicalReviews reviews,
      DecisionPages decisions,
      SchemePolicies policies) {
    this.cases = cases;
    this.reports = reports;
    this.reviews = reviews;
    this.decisions = decisions;
    this.policies = policies;
  }

  @GetMapping("/cases/{number}/report.pdf")
  ResponseEntity<byte[]> ofApplicant(
      Actor.Person member, Words words, @PathVariable String number) {
    return report(
        member, words, cases.openToApplicant(member, number), ReportPage.Reader.APPLICANT);
  }

  @GetMapping("/assess/{number}/report.pdf")
  ResponseEntity<byte[]> ofTeam(Actor.Person member, Words words, @PathVariable String number) {
    return report(member, words, cases.openToTeam(member, number), ReportPage.Reader.TEAM);
  }

  @GetMapping("/desk/panels/{number}/report.pdf")
  ResponseEntity<byte[]> ofCommittee(
      Actor.Person member, Words words, @PathVariable String number) {
    return report(
        member, words, cases.openToCommittee(member, number), ReportPage.Reader.COMMITTEE);
  }

  @GetMapping("/cases/{number}/decision.pdf")
  ResponseEntity<byte[]> decision(Actor.Person member, Words words, @PathVariable String number) {
    DecisionPages.Told told = decisions.told(member, number);
    CertificationDecision decision = told.decision();
    if (decision == null) {
      throw new NotFound("decision.pdf");
    }
    return pdf(
        number + "-decision",
        DecisionLetter.print(told, decision, words, issuer(told.file(), words)));
  }

  private ResponseEntity<byte[]> report(
      Actor.Person reading, Words words, AssessmentCase file, ReportPage.Reader reader) {
    String number = file.number().value();
    ReportPage page =
        reports
            .find(reading, file, reader, "", /* print= */ true)
            .orElseThrow(() -> new NotFound(number));
    return pdf(
        number + "-report",
        ReportPaper.print(page, reviews.ofCase(file.id()), words, issuer(file, words)));
  }

  private String issuer(AssessmentCase file, Words words) {
    return words.t(policies.byVersion(file.policyVersion()).issuer());
  }

  private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".pdf").build().toString())
        .body(content);
  }
}
