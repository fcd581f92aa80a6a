package ccso.platform.decision;

import ccso.platform.assessment.FrozenReport;
import ccso.platform.assessment.FrozenReports;
import ccso.platform.assessment.ReportPage;
import ccso.platform.assessment.Reports;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 评审报告 for the committee, by its own door.
@Controller
class PanelReportPages {
  private final AssessmentCases cases;
  private final Reports reports;
  private final FrozenReports frozen;

  PanelReportPages(AssessmentCases cases, Reports reports, FrozenReports frozen) {
    this.cases = cases;
    this.reports = reports;
    this.frozen = frozen;
  }

  @GetMapping("/desk/panels/{number}/report")
  Answer report(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String print) {
    AssessmentCase file = cases.openToCommittee(member, number);
    String facts = "/desk/panels/" + number + "/report/facts.json";
    return Page.of(
        "assessment/report",
        reports
            .find(member, file, ReportPage.Reader.COMMITTEE, facts, print != null)
            .orElseThrow(() -> new NotFound(number)));
  }

  /// Byte for byte as frozen.
  @GetMapping("/desk/panels/{number}/report/facts.json")
  ResponseEntity<byte[]> facts(Actor.Person member, @PathVariable String number) {
    AssessmentCase file = cases.openToCommittee(member, number);
    FrozenReport report = frozen.latest(file.id()).orElseThrow(() -> new NotFound(number));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(number + "-facts.json").build().toString())
        .body(report.frozen().json());
  }
}
