package ccso.platform.decision;

import ccso.catalogue.Edition;
import ccso.catalogue.Text;
import ccso.judging.CategoryResult;
import ccso.judging.Verdict;
import ccso.platform.assessment.FrozenReport;
import ccso.platform.assessment.FrozenReports;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.TeamMember;
import ccso.platform.decision.CertificationDecision.Outcome;
import ccso.platform.site.Answer;
import ccso.platform.site.OpenTo;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 评定: the cases a committee member may decide, and one of them.
@Controller
public class PanelPages {

  /// Model of `decision/panels`.
  public record Panels(List<AssessmentCase> waiting) {}

  /// How one category came out, with its name in the edition.
  public record Line(CategoryResult result, Text name) {}

  /// Model of `decision/panel`.
  ///
  /// @param decision null until decided
  public record Panel(
      AssessmentCase file,
      String standardCode,
      FrozenReport report,
      List<Line> lines,
      List<TeamMember> team,
      @Nullable CertificationDecision decision,
      String reason,
      boolean reasonMissing) {

    public boolean met() {
      return report.verdict() instanceof Verdict.Met;
    }
  }

  private final AssessmentCases cases;
  private final Editions editions;
  private final FrozenReports reports;
  private final Decisions decisions;
  private final DecideCertification decide;

  PanelPages(
      AssessmentCases cases,
      Editions editions,
      FrozenReports reports,
      Decisions decisions,
      DecideCertification decide) {
    this.cases = cases;
    this.editions = editions;
    this.reports = reports;
    this.decisions = decisions;
    this.decide = decide;
  }

  @OpenTo(Role.COMMITTEE_MEMBER)
  @GetMapping("/desk/panels")
  Answer panels(Actor.Person member) {
    return Page.of("decision/panels", new Panels(cases.toDecide(member)));
  }

  @OpenTo(Role.COMMITTEE_MEMBER)
  @GetMapping("/desk/panels/{number}")
  Answer panel(Actor actor, @PathVariable String number) {
    return Page.of("decision/panel", view(actor, number, "", false));
  }

  @OpenTo(Role.COMMITTEE_MEMBER)
  @PostMapping("/desk/panels/{number}/decision")
  Answer decide(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String facts,
      @RequestParam Outcome outcome,
      @RequestParam(defaultValue = "") String reason) {
    if (outcome == Outcome.REFUSED && reason.isBlank()) {
      return Page.again("decision/panel", view(member, number, reason, true));
    }
    decide.decide(member, number, facts, outcome, reason);
    return SeeOther.to("/desk/panels/" + number).saying("decision.done." + outcome);
  }

  private Panel view(Actor actor, String number, String reason, boolean reasonMissing) {
    AssessmentCase file = cases.openToCommittee(actor, number);
    FrozenReport report = reports.latest(file.id()).orElseThrow(() -> new NotFound(number));
    Edition edition = editions.byDigest(file.editionDigest());
    return new Panel(
        file,
        edition.standard().code(),
        report,
        report.verdict().categories().stream()
            .map(r -> new Line(r, edition.category(r.no()).orElseThrow().name()))
            .toList(),
        cases.team(file.id()),
        decisions.find(file.id()).orElse(null),
        reason,
        reasonMissing);
  }
}
