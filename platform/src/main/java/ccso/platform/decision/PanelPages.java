package ccso.platform.decision;

import ccso.catalogue.Edition;
import ccso.judging.RequirementFacts;
import ccso.platform.assessment.FrozenReport;
import ccso.platform.assessment.ReportPage;
import ccso.platform.assessment.Reports;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.Deadline;
import ccso.platform.casefile.Deadlines;
import ccso.platform.decision.PanelView.Typed;
import ccso.platform.decision.Vote.Choice;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 评定会: the cases a member of the committee may review or decide, and one of them.
@Controller
public class PanelPages {
  private static final String PANELS = "/desk/panels/";

  /// Model of `decision/panels`.
  public record Panels(List<AssessmentCase> waiting, Map<UUID, Deadline> deadlines) {
    public List<AssessmentCase> toReview() {
      return in(CaseState.TECHNICAL_REVIEW);
    }

    public List<AssessmentCase> toDecide() {
      return in(CaseState.DECISION);
    }

    private List<AssessmentCase> in(CaseState state) {
      return waiting.stream().filter(it -> it.state() == state).toList();
    }
  }

  private final AssessmentCases cases;
  private final Deadlines deadlines;
  private final Editions editions;
  private final Reports reports;
  private final DecidingCases deciding;
  private final Decisions decisions;
  private final TechnicalReviews reviews;
  private final Votes votes;
  private final Parts parts;
  private final PanelVerbs verbs;

  PanelPages(
      AssessmentCases cases,
      Deadlines deadlines,
      Editions editions,
      Reports reports,
      DecidingCases deciding,
      Decisions decisions,
      TechnicalReviews reviews,
      Votes votes,
      Parts parts,
      PanelVerbs verbs) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.editions = editions;
    this.reports = reports;
    this.deciding = deciding;
    this.decisions = decisions;
    this.reviews = reviews;
    this.votes = votes;
    this.parts = parts;
    this.verbs = verbs;
  }

  @GetMapping("/desk/panels")
  Answer panels(Actor.Person member) {
    List<AssessmentCase> waiting = cases.toDecide(member);
    return Page.of("decision/panels", new Panels(waiting, deadlines.of(waiting)));
  }

  @GetMapping("/desk/panels/{number}")
  Answer panel(Actor.Person member, Words words, @PathVariable String number) {
    return Page.of("decision/panel", view(member, words, number, Typed.NOTHING));
  }

  @PostMapping("/desk/panels/{number}/review")
  Answer review(
      Actor.Person member,
      Words words,
      @PathVariable String number,
      @RequestParam String facts,
      @RequestParam TechnicalReview.Outcome outcome,
      @RequestParam(defaultValue = "") String remark) {
    return act(
        member,
        words,
        number,
        new Sent("review", remark, "", Set.of()),
        "technicalreview.done." + outcome,
        () -> verbs.review(member, number, facts, outcome, remark));
  }

  @PostMapping("/desk/panels/{number}/votes")
  Answer vote(
      Actor.Person member,
      Words words,
      @PathVariable String number,
      @RequestParam String facts,
      @RequestParam Choice choice,
      @RequestParam(defaultValue = "") String reason) {
    return act(
        member,
        words,
        number,
        new Sent("vote", reason, "", Set.of()),
        "vote.done",
        () -> verbs.cast().vote(member, number, facts, choice, reason));
  }

  @PostMapping("/desk/panels/{number}/recusal")
  Answer recuse(
      Actor.Person member,
      Words words,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    return act(
        member,
        words,
        number,
        new Sent("recusal", reason, "", Set.of()),
        "recusal.done",
        () -> verbs.recuse().recuse(member, number, reason));
  }

  @PostMapping("/desk/panels/{number}/decision")
  Answer decide(
      Actor.Person member,
      Words words,
      @PathVariable String number,
      @RequestParam String facts,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") Set<String> cited) {
    return act(
        member,
        words,
        number,
        new Sent("decision", reason, minutes, cited),
        "decision.done",
        () ->
            verbs
                .decide()
                .decide(
                    member,
                    number,
                    new DecideCertification.Closing(facts, minutes, reason, cited)));
  }

  private record Sent(String form, String text, String minutes, Set<String> cited) {}

  /// Does it, or shows the page again with what was typed and why it was not done.
  private Answer act(
      Actor.Person member, Words words, String number, Sent sent, String done, Runnable verb) {
    try {
      verb.run();
    } catch (Refused refused) {
      Typed typed =
          new Typed(sent.form(), sent.text(), sent.minutes(), sent.cited(), refused.refusal());
      return Page.again("decision/panel", view(member, words, number, typed));
    }
    return SeeOther.to(PANELS + number).saying(done);
  }

  private PanelView view(Actor.Person member, Words words, String number, Typed typed) {
    DecidingCase opened = deciding.open(member, number);
    AssessmentCase file = opened.file();
    CertificationDecision decision = decisions.find(file.id()).orElse(null);
    Ballot ballot =
        file.state() == CaseState.DECISION || decision == null
            ? opened.ballot()
            : votes.ballot(file, decision.round());
    return new PanelView(
        member,
        file,
        deadlines.of(file).orElse(null),
        report(member, file),
        reviews.ofCase(file.id()),
        ballot,
        parts.of(file.id(), member.id()).orElse(null),
        citable(opened.report(), editions.byDigest(file.editionDigest())),
        typed.form().equals("decision") ? typed.minutes() : MinutesDraft.of(words, file, ballot),
        decision,
        typed);
  }

  private ReportPage report(Actor.Person member, AssessmentCase file) {
    String number = file.number().value();
    return reports
        .find(
            member,
            file,
            ReportPage.Reader.COMMITTEE,
            PANELS + number + "/report/facts.json",
            /* print= */ false)
        .orElseThrow(() -> new NotFound(number));
  }

  private static List<PanelView.Cited> citable(FrozenReport report, Edition edition) {
    return Citable.of(report.frozen(), report.verdict()).stream()
        .map((RequirementFacts it) ->
            new PanelView.Cited(it, edition.byKey(it.key()).orElseThrow().shortTitle()))
        .toList();
  }
}
