package ccso.platform.assessment;

import ccso.catalogue.Edition;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.standard.Editions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 评审报告 for team and applicant, and the frozen facts as a file; the committee has its own door.
@Controller
public class ReportPages {
  private final AssessmentCases cases;
  private final Editions editions;
  private final Reports reports;
  private final FrozenReports frozen;

  ReportPages(AssessmentCases cases, Editions editions, Reports reports, FrozenReports frozen) {
    this.cases = cases;
    this.editions = editions;
    this.reports = reports;
    this.frozen = frozen;
  }

  /// Model of `assessment/report-awaited`.
  public record Awaited(AssessmentCase file, Edition edition, ReportPage.Reader reader) {}

  @GetMapping("/assess/{number}/report")
  Answer ofTeam(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String print) {
    return report(
        assessor,
        cases.openToTeam(assessor, number),
        ReportPage.Reader.TEAM,
        "/assess/" + number + "/report/facts.json",
        print != null);
  }

  @GetMapping("/cases/{number}/report")
  Answer ofApplicant(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String print) {
    return report(
        member,
        ofApplicantsOwn(member, number),
        ReportPage.Reader.APPLICANT,
        "/cases/" + number + "/report/facts.json",
        print != null);
  }

  @GetMapping("/assess/{number}/report/facts.json")
  ResponseEntity<byte[]> factsForTeam(Actor.Person assessor, @PathVariable String number) {
    return facts(cases.openToTeam(assessor, number));
  }

  @GetMapping("/cases/{number}/report/facts.json")
  ResponseEntity<byte[]> factsForApplicant(Actor.Person member, @PathVariable String number) {
    return facts(ofApplicantsOwn(member, number));
  }

  private Answer report(
      Actor.Person reading,
      AssessmentCase file,
      ReportPage.Reader reader,
      String facts,
      boolean print) {
    Optional<ReportPage> page = reports.find(reading, file, reader, facts, print);
    if (page.isPresent()) {
      return Page.of("assessment/report", page.get());
    }
    return Page.of(
        "assessment/report-awaited",
        new Awaited(file, editions.byDigest(file.editionDigest()), reader));
  }

  /// The report speaks of all categories: it is not for a member who works on some (分工).
  private AssessmentCase ofApplicantsOwn(Actor.Person member, String number) {
    AssessmentCase file = cases.openToApplicant(member, number);
    CasePart.of(member, file, editions.byDigest(file.editionDigest())).requireWhole();
    return file;
  }

  /// Byte for byte as frozen: its SHA-256 is the one in the report.
  private ResponseEntity<byte[]> facts(AssessmentCase file) {
    FrozenReport report =
        frozen.latest(file.id()).orElseThrow(() -> new NotFound(file.number().value()));
    String name = file.number().value() + "-facts.json";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(report.frozen().json());
  }
}
