package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.catalogue.Text;
import ccso.judging.CategoryNo;
import ccso.judging.CategoryTally;
import ccso.judging.PassRule;
import ccso.judging.RequirementNo;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceDownload;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.OnSiteReference;
import ccso.platform.site.Answer;
import ccso.platform.site.OpenTo;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 评判: the requirement, its evidence and the verdict on one screen; the same page at the desk and
/// on site.
@Controller
public class JudgingPages {

  /// Which requirements of the category the directory lists.
  public enum Filter {
    ALL,
    OPEN,
    NONCONFORMING
  }

  /// One line of the directory.
  public record Line(
      RequirementNo no, Text title, Judgement judgement, boolean due, String letters) {}

  /// The lines of one core item, with how many of the due ones are judged.
  public record Group(CoreItem item, List<Line> lines, int judged, int due) {}

  /// One of the bars at the top: how far a category is, in whole percent for the eye.
  ///
  /// @param first where the bar leads
  public record Bar(CategoryNo no, Text name, RequirementNo first, int judged, int due) {
    public int percent() {
      return due == 0 ? 100 : 100 * judged / due;
    }
  }

  /// How the category stands against the line, were all open ones conforming.
  ///
  /// @param spare nonconformities it can still bear; negative: it must fail
  public record Line90(int judged, int required, int spare) {}

  /// Model of `assessment/judge`.
  ///
  /// @param stage the one being judged, or the last one where nothing can be judged now
  /// @param writable the stage is open and due here
  /// @param file the evidence shown; null where there is none
  public record Judging(
      AssessmentCase dossier,
      Category category,
      CoreItem item,
      Requirement requirement,
      Standing standing,
      Stage stage,
      boolean writable,
      Filter filter,
      List<Group> groups,
      List<Bar> bars,
      Progress progress,
      Line90 line,
      int position,
      Neighbours neighbours,
      List<EvidenceFile> files,
      @Nullable EvidenceFile file,
      EvidencePreview preview,
      List<OnSiteReference> references,
      List<OnSiteRecord> records,
      List<DeterminationEntry> history,
      String clientId,
      String undoId) {

    public Judgement judgement() {
      return standing.judgement(stage);
    }

    public @Nullable DeterminationEntry entry() {
      return standing.entry(stage).orElse(null);
    }

    public String basedOn() {
      return standing.entry(stage).map(e -> Long.toString(e.seq())).orElse("");
    }

    public String address() {
      return "/assess/" + dossier.number().value();
    }
  }

  /// Where the keys lead; null where there is nothing further.
  public record Neighbours(
      @Nullable RequirementNo before,
      @Nullable RequirementNo after,
      @Nullable RequirementNo nextOpen,
      @Nullable RequirementNo categoryBefore,
      @Nullable RequirementNo categoryAfter) {}

  private final TeamCases teamCases;
  private final Determinations determinations;
  private final EvidenceFiles evidenceFiles;
  private final OnSiteRecords records;
  private final EvidencePreviews previews;
  private final EvidenceDownload download;

  JudgingPages(
      TeamCases teamCases,
      Determinations determinations,
      EvidenceFiles evidenceFiles,
      OnSiteRecords records,
      EvidencePreviews previews,
      EvidenceDownload download) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.evidenceFiles = evidenceFiles;
    this.records = records;
    this.previews = previews;
    this.download = download;
  }

  /// Goes on where there is something to judge.
  @OpenTo(Role.ASSESSOR)
  @GetMapping("/assess/{number}/judge")
  Answer next(Actor actor, @PathVariable String number) {
    TeamCase opened = teamCases.open(actor, number);
    Stage stage = stage(opened.file().state());
    Standings standings = opened.standings(determinations.current(opened.id()));
    Requirement first =
        standings.owed(stage).stream()
            .findFirst()
            .map(Standing::requirement)
            .orElse(opened.edition().requirements().getFirst());
    return SeeOther.to("/assess/" + number + "/judge/" + first.no().value());
  }

  @OpenTo(Role.ASSESSOR)
  @GetMapping("/assess/{number}/judge/{no:[0-9.]{1,20}}")
  Answer judge(
      Actor actor,
      @PathVariable String number,
      @PathVariable String no,
      @RequestParam(defaultValue = "ALL") Filter filter,
      @RequestParam(defaultValue = "") String evidence) {
    TeamCase opened = teamCases.open(actor, number);
    Requirement requirement =
        opened.edition().requirements().stream()
            .filter(r -> r.no().value().equals(no))
            .findFirst()
            .orElseThrow(() -> new NotFound(no));
    return Page.of("assessment/judge", judging(opened, requirement, filter, evidence));
  }

  /// A PDF for the page's own frame; anything else only as a download.
  @OpenTo(Role.ASSESSOR)
  @GetMapping("/assess/{number}/evidence/{label}/view")
  ResponseEntity<Resource> view(
      Actor actor, @PathVariable String number, @PathVariable String label) {
    ResponseEntity<Resource> file = download.of(teamCases.open(actor, number).id(), label);
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

  private Judging judging(TeamCase opened, Requirement requirement, Filter filter, String label) {
    Standings standings = opened.standings(determinations.current(opened.id()));
    Standing standing = standings.find(requirement.key()).orElseThrow();
    Stage open = stage(opened.file().state());
    boolean writable = open(opened.file().state()) && standing.due(open);
    Stage stage = writable || standing.due(open) ? open : standing.lastStage();
    Category category = opened.edition().categoryOf(requirement.no()).orElseThrow();
    CoreItem item =
        category.items().stream()
            .filter(i -> i.requirements().contains(requirement))
            .findFirst()
            .orElseThrow();
    CaseEvidence evidence = evidenceFiles.ofCase(opened.id());
    List<EvidenceFile> files = evidence.filesFor(requirement.key());
    Optional<EvidenceFile> shown =
        files.stream()
            .filter(f -> f.label().equals(label))
            .findFirst()
            .or(() -> files.stream().findFirst());
    return new Judging(
        opened.file(),
        category,
        item,
        requirement,
        standing,
        stage,
        writable,
        filter,
        groups(category, standings, stage, filter),
        bars(opened, standings, stage),
        standings.progress(stage),
        line(opened.edition().passRule(), standings.of(category), stage),
        category.requirements().indexOf(requirement) + 1,
        neighbours(opened, category, requirement, standings, stage),
        files,
        shown.orElse(null),
        shown.map(f -> previews.of(opened.id(), f)).orElse(EvidencePreview.NONE),
        requirement.deskEntries().stream()
            .flatMap(e -> evidence.reference(requirement.key(), e.index()).stream())
            .toList(),
        records.ofCase(opened.id()).stream()
            .filter(r -> r.requirementKey().equals(requirement.key()))
            .toList(),
        determinations.history(opened.id(), requirement.key()),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString());
  }

  /// The stage a state judges; before and after it, the one that was or will be last.
  private static Stage stage(CaseState state) {
    return state == CaseState.DOCUMENT_REVIEW ? Stage.DESK : Stage.SITE;
  }

  private static boolean open(CaseState state) {
    return state == CaseState.DOCUMENT_REVIEW || state == CaseState.ONSITE_REVIEW;
  }

  private static List<Group> groups(
      Category category, Standings standings, Stage stage, Filter filter) {
    Predicate<Standing> wanted =
        switch (filter) {
          case ALL -> s -> true;
          case OPEN -> s -> s.due(stage) && !s.judged(stage);
          case NONCONFORMING -> s -> s.judgement(stage) == Judgement.NONCONFORMING;
        };
    return category.items().stream()
        .map(item -> group(item, standings, stage, wanted))
        .filter(g -> !g.lines().isEmpty())
        .toList();
  }

  private static Group group(
      CoreItem item, Standings standings, Stage stage, Predicate<Standing> wanted) {
    List<Standing> all =
        item.requirements().stream().map(r -> standings.find(r.key()).orElseThrow()).toList();
    Progress progress = Progress.of(stage, all);
    return new Group(
        item,
        all.stream().filter(wanted).map(s -> line(s, stage)).toList(),
        progress.judged(),
        progress.due());
  }

  private static Line line(Standing standing, Stage stage) {
    boolean due = standing.due(stage);
    return new Line(
        standing.requirement().no(),
        standing.requirement().shortTitle(),
        standing.judgement(due ? stage : standing.lastStage()),
        due,
        letters(standing.requirement()));
  }

  private static String letters(Requirement requirement) {
    StringBuilder letters = new StringBuilder();
    requirement.evidence().stream()
        .map(EvidenceEntry::kind)
        .distinct()
        .sorted()
        .forEach(kind ->
            letters.append(
                switch (kind) {
                  case DOCUMENT -> 'A';
                  case DATA -> 'B';
                  case ON_SITE -> 'C';
                }));
    return letters.toString();
  }

  private static List<Bar> bars(TeamCase opened, Standings standings, Stage stage) {
    return opened.edition().categories().stream()
        .map(c -> {
          Progress p = standings.progress(stage, c);
          return new Bar(c.no(), c.name(), c.requirements().getFirst().no(), p.judged(), p.due());
        })
        .toList();
  }

  /// Counts with the value that counts in the end; what is open is taken as conforming, so that
  /// `spare` says how many more may fail.
  private static Line90 line(PassRule rule, List<Standing> category, Stage stage) {
    int nonconforming = 0;
    int notApplicable = 0;
    for (Standing standing : category) {
      Stage counts = standing.judged(standing.lastStage()) ? standing.lastStage() : stage;
      Judgement judgement = standing.judgement(counts);
      nonconforming += judgement == Judgement.NONCONFORMING ? 1 : 0;
      notApplicable += judgement == Judgement.NOT_APPLICABLE || standing.excluded() ? 1 : 0;
    }
    int conforming = category.size() - nonconforming - notApplicable;
    CategoryTally best = new CategoryTally(conforming, nonconforming, notApplicable, 0);
    int judged = Progress.of(stage, category).judged();
    return new Line90(judged, rule.required(rule.base(best)), rule.margin(best));
  }

  private static Neighbours neighbours(
      TeamCase opened,
      Category category,
      Requirement requirement,
      Standings standings,
      Stage stage) {
    List<Requirement> all = opened.edition().requirements();
    List<Category> categories = opened.edition().categories();
    int at = all.indexOf(requirement);
    int in = categories.indexOf(category);
    return new Neighbours(
        at == 0 ? null : all.get(at - 1).no(),
        at == all.size() - 1 ? null : all.get(at + 1).no(),
        nextOpen(standings.all(), at, stage),
        in == 0 ? null : categories.get(in - 1).requirements().getFirst().no(),
        in == categories.size() - 1 ? null : categories.get(in + 1).requirements().getFirst().no());
  }

  /// The next one still to be judged, from here on and then from the beginning.
  private static @Nullable RequirementNo nextOpen(List<Standing> all, int at, Stage stage) {
    for (int i = 1; i < all.size(); i++) {
      Standing candidate = all.get((at + i) % all.size());
      if (candidate.due(stage) && candidate.judgement(stage) == Judgement.OPEN) {
        return candidate.requirement().no();
      }
    }
    return null;
  }
}
