package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.judging.CategoryResult;
import ccso.judging.ExplanationText;
import ccso.judging.Stage;
import ccso.judging.Verdict;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.TeamMember;
import ccso.platform.evidence.EvidenceDownload;
import ccso.platform.evidence.EvidenceReader;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import ccso.platform.standard.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 我的评审: the cases of an assessor, and one of them at a glance with what can be done next.
@Controller
public class AssessPages {
  private final AssessmentCases cases;
  private final Editions editions;
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final CaseJudgement judgement;
  private final JudgingPlans plans;
  private final Verbs verbs;
  private final EvidenceDownload download;

  AssessPages(
      AssessmentCases cases,
      Editions editions,
      TeamCases teamCases,
      Determinations determinations,
      CaseJudgement judgement,
      JudgingPlans plans,
      Verbs verbs,
      EvidenceDownload download) {
    this.cases = cases;
    this.editions = editions;
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.judgement = judgement;
    this.plans = plans;
    this.verbs = verbs;
    this.download = download;
  }

  /// One line of the list.
  ///
  /// @param stage in progress, null before and after
  public record Mine(
      AssessmentCase file, String standard, @Nullable Stage stage, int due, int judged) {
    public int left() {
      return due - judged;
    }

    /// The facts are frozen: there is a report.
    public boolean reported() {
      return switch (file.state()) {
        case DECISION, CERTIFIED, REFUSED -> true;
        default -> false;
      };
    }
  }

  /// Model of `assessment/mine`.
  public record MinePage(List<Mine> cases) {}

  /// How a category stands at both stages, and against the line.
  ///
  /// @param spare nonconformities it can still bear if all the rest conforms; negative: it must
  ///   fail
  public record CategoryLine(Category category, Progress desk, Progress site, int spare) {
    /// 余 n 条, 刚好过线, 差 n 条.
    public String spare(Words words) {
      return ExplanationText.in(words.locale()).margin(spare);
    }
  }

  /// Model of `assessment/overview`.
  ///
  /// @param stage in progress, null where nothing is judged now
  /// @param doubled two of the team judge some of it blind
  /// @param faulty name of the form that cannot be taken, empty where none
  public record Overview(
      AssessmentCase file,
      String standard,
      List<TeamMember> team,
      UUID me,
      boolean led,
      @Nullable Stage stage,
      Progress desk,
      Progress site,
      List<CategoryLine> categories,
      Verdict verdict,
      List<Standing> waiting,
      List<Standing> contradicted,
      List<Standing> owed,
      boolean doubled,
      @Nullable HandOff handOff,
      String faulty,
      String typed,
      List<FieldFault> faults) {

    public boolean mayCountersign(Standing standing) {
      return standing.entry(Stage.DESK).filter(it -> !it.by().equals(me)).isPresent();
    }
  }

  @GetMapping("/assess")
  Answer mine(Actor.Person assessor) {
    List<AssessmentCase> files = cases.ofTeamMember(assessor);
    Map<UUID, Map<Stage, Integer>> judged =
        new HashMap<>(determinations.judged(files.stream().map(AssessmentCase::id).toList()));
    judged.putAll(judgedBlind(assessor, files));
    return Page.of(
        "assessment/mine",
        new MinePage(
            files.stream().map(it -> mine(it, judged.getOrDefault(it.id(), Map.of()))).toList()));
  }

  /// Of cases that are partly judged blind, as far as this member may know; one statement for all.
  private Map<UUID, Map<Stage, Integer>> judgedBlind(
      Actor.Person assessor, List<AssessmentCase> files) {
    Map<UUID, DoubleJudging> doubled = plans.of(files);
    List<AssessmentCase> partly =
        files.stream().filter(it -> !at(doubled, it).categories().isEmpty()).toList();
    Map<UUID, CaseDeterminations> found =
        determinations.current(partly.stream().map(AssessmentCase::id).toList());
    Map<UUID, Map<Stage, Integer>> judged = new HashMap<>();
    for (AssessmentCase file : partly) {
      var edition = editions.byDigest(file.editionDigest());
      var seen =
          found
              .getOrDefault(file.id(), new CaseDeterminations(List.of()))
              .seenBy(assessor.id(), at(doubled, file), edition);
      var standings = new Standings(edition, file.centre(), seen);
      judged.put(
          file.id(),
          Map.of(
              Stage.DESK,
              standings.progress(Stage.DESK).judged(),
              Stage.SITE,
              standings.progress(Stage.SITE).judged()));
    }
    return judged;
  }

  private static DoubleJudging at(Map<UUID, DoubleJudging> doubled, AssessmentCase file) {
    return doubled.getOrDefault(file.id(), DoubleJudging.NONE);
  }

  private Mine mine(AssessmentCase file, Map<Stage, Integer> judged) {
    var edition = editions.byDigest(file.editionDigest());
    Stage stage = stage(file.state());
    if (stage == null) {
      return new Mine(file, edition.standard().code(), null, 0, 0);
    }
    var nothing = new CaseDeterminations(List.of());
    int due = new Standings(edition, file.centre(), nothing).progress(stage).due();
    return new Mine(file, edition.standard().code(), stage, due, judged.getOrDefault(stage, 0));
  }

  @GetMapping("/assess/{number}")
  Answer overview(Actor.Person assessor, @PathVariable String number) {
    return Page.of("assessment/overview", overview(assessor, number, "", "", List.of()));
  }

  @PostMapping("/assess/{number}/document-review/conclusion")
  Answer concludeDocumentReview(Actor.Person lead, @PathVariable String number) {
    verbs.concludeDocumentReview().conclude(lead, number);
    return SeeOther.to("/assess/" + number).saying("assessment.desk-concluded");
  }

  @PostMapping("/assess/{number}/onsite-review/reopening")
  Answer reopen(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String reason) {
    try {
      verbs.reopenOnSiteReview().reopen(lead, number, reason);
    } catch (Refused refused) {
      return again(lead, number, "reopen", reason, refused);
    }
    return SeeOther.to("/assess/" + number).saying("assessment.reopened");
  }

  @PostMapping("/assess/{number}/facts")
  Answer freeze(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String override) {
    FrozenReport frozen;
    try {
      frozen = verbs.freezeFacts().freeze(lead, number, override);
    } catch (Refused refused) {
      if (!(refused.refusal() instanceof HandOffRefusal.ReasonNeeded)) {
        throw refused;
      }
      return Page.again(
          "assessment/overview",
          overview(lead, number, "", "", List.of(FieldFault.of("override", "handoff.override"))));
    }
    return SeeOther.to("/assess/" + number + "/report")
        .saying("assessment.frozen", frozen.sha256().substring(0, 12));
  }

  @PostMapping("/assess/{number}/countersignatures")
  Answer countersign(
      Actor.Person second,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable Set<Long> entry) {
    if (entry == null || entry.isEmpty()) {
      var fault = FieldFault.of("countersign", "assessment.nothing-chosen");
      return Page.again(
          "assessment/overview", overview(second, number, "countersign", "", List.of(fault)));
    }
    int signed = verbs.countersign().countersign(second, number, entry);
    return SeeOther.to("/assess/" + number).saying("assessment.countersigned", signed);
  }

  @PostMapping("/assess/{number}/settlements")
  Answer settle(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam String requirement,
      @RequestParam long desk,
      @RequestParam long site,
      @RequestParam(defaultValue = "") String reason) {
    var settlement = new SettleContradiction.Settlement(requirement, desk, site, reason);
    try {
      verbs.settle().settle(lead, number, settlement);
    } catch (Refused refused) {
      return again(lead, number, "settle-" + requirement, reason, refused);
    }
    return SeeOther.to("/assess/" + number).saying("assessment.settled");
  }

  @GetMapping("/assess/{number}/evidence/{label}/file")
  ResponseEntity<Resource> file(
      Actor.Person assessor, @PathVariable String number, @PathVariable String label) {
    return download.of(
        EvidenceReader.team(assessor), cases.openToTeam(assessor, number).id(), label);
  }

  /// A reason that will not do is put right where it was typed; any other refusal has its own page.
  private Page again(Actor.Person lead, String number, String form, String typed, Refused refused) {
    FieldFault fault =
        switch (refused.refusal()) {
          case AssessmentRefusal.ReasonMissing _ ->
              FieldFault.of(form, "assessment.reason-missing");
          case AssessmentRefusal.ReasonTooLong(int most, int length) ->
              FieldFault.of(form, "assessment.too-long", most, length);
          default -> throw refused;
        };
    return Page.again("assessment/overview", overview(lead, number, form, typed, List.of(fault)));
  }

  private Overview overview(
      Actor.Person assessor, String number, String faulty, String typed, List<FieldFault> faults) {
    TeamCase opened = teamCases.open(assessor, number);
    CaseJudgement.Preview preview = judgement.preview(opened);
    Standings standings = preview.standings();
    Stage stage = stage(opened.file().state());
    return new Overview(
        opened.file(),
        opened.edition().standard().code(),
        opened.team(),
        assessor.id(),
        opened.led(),
        stage,
        standings.progress(Stage.DESK),
        standings.progress(Stage.SITE),
        opened.edition().categories().stream().map(it -> line(it, preview)).toList(),
        preview.verdict(),
        standings.awaitingCountersignature(Stage.DESK),
        standings.contradicted(),
        stage == null ? List.of() : standings.owed(stage),
        !opened.doubled().categories().isEmpty(),
        opened.led() && opened.file().state() == CaseState.REPORT
            ? verbs.handOff().of(opened.file(), preview.verdict())
            : null,
        faulty,
        typed,
        faults);
  }

  private static CategoryLine line(Category category, CaseJudgement.Preview preview) {
    CategoryResult result =
        preview.verdict().categories().stream()
            .filter(it -> it.no().equals(category.no()))
            .findFirst()
            .orElseThrow();
    return new CategoryLine(
        category,
        preview.standings().progress(Stage.DESK, category),
        preview.standings().progress(Stage.SITE, category),
        result.base() - result.tally().nonconforming() - result.required());
  }

  /// The stage judged in this state, null where none is.
  static @Nullable Stage stage(CaseState state) {
    return switch (state) {
      case DOCUMENT_REVIEW -> Stage.DESK;
      case ONSITE_REVIEW -> Stage.SITE;
      default -> null;
    };
  }
}
