package ccso.platform.assessment;

import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import ccso.platform.assessment.JudgingPage.Filter;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.evidence.EvidenceDownload;
import ccso.platform.evidence.EvidenceReader;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 评判: the requirement, its evidence and the verdict on one screen; the same page at the desk and
/// on site.
@Controller
class JudgingPages {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final JudgingViews views;
  private final MarkForDiscussion markForDiscussion;
  private final EvidenceDownload download;

  JudgingPages(
      TeamCases teamCases,
      Determinations determinations,
      JudgingViews views,
      MarkForDiscussion markForDiscussion,
      EvidenceDownload download) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.views = views;
    this.markForDiscussion = markForDiscussion;
    this.download = download;
  }

  /// Goes on where there is something to judge.
  @GetMapping("/assess/{number}/judge")
  Answer next(Actor actor, @PathVariable String number) {
    TeamCase opened = teamCases.open(actor, number);
    Stage stage = JudgingViews.stage(opened.file().state());
    Standings standings = opened.standings(determinations.current(opened.id()));
    Requirement first =
        standings.owed(stage).stream()
            .findFirst()
            .map(Standing::requirement)
            .orElse(opened.edition().requirements().getFirst());
    return SeeOther.to("/assess/" + number + "/judge/" + first.no().value());
  }

  @GetMapping("/assess/{number}/judge/{no:[0-9.]{1,20}}")
  Answer judge(
      Actor actor,
      @PathVariable String number,
      @PathVariable String no,
      Words words,
      @RequestParam(defaultValue = "ALL") Filter filter,
      @RequestParam(defaultValue = "") String evidence) {
    TeamCase opened = teamCases.open(actor, number);
    Requirement requirement =
        opened.edition().requirements().stream()
            .filter(r -> r.no().value().equals(no))
            .findFirst()
            .orElseThrow(() -> new NotFound(no));
    return Page.of("assessment/judge", views.judging(opened, requirement, filter, evidence, words));
  }

  @PostMapping("/assess/{number}/marks")
  Answer mark(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam String requirement,
      @RequestParam(defaultValue = "") String marked) {
    TeamCase opened = teamCases.open(assessor, number);
    boolean wanted = marked.equals("true");
    markForDiscussion.mark(assessor, number, requirement, wanted);
    return SeeOther.to(
            "/assess/" + number + "/judge/" + opened.requirement(requirement).no().value())
        .saying(wanted ? "assessment.marked" : "assessment.unmarked");
  }

  /// A PDF for the page's own frame; anything else only as a download.
  @GetMapping("/assess/{number}/evidence/{label}/view")
  ResponseEntity<Resource> view(
      Actor actor, @PathVariable String number, @PathVariable String label) {
    TeamCase opened = teamCases.open(actor, number);
    ResponseEntity<Resource> file =
        download.of(EvidenceReader.team(opened.member()), opened.id(), label);
    if (!MediaType.APPLICATION_PDF.equals(file.getHeaders().getContentType())) {
      return file;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; object-src 'self'; frame-ancestors 'self'")
        .body(file.getBody());
  }
}
