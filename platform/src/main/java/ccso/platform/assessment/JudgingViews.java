package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.judging.CategoryTally;
import ccso.judging.PassRule;
import ccso.judging.RequirementNo;
import ccso.judging.Stage;
import ccso.platform.assessment.JudgingPage.Bar;
import ccso.platform.assessment.JudgingPage.Filter;
import ccso.platform.assessment.JudgingPage.Group;
import ccso.platform.assessment.JudgingPage.Judging;
import ccso.platform.assessment.JudgingPage.Line;
import ccso.platform.assessment.JudgingPage.Line90;
import ccso.platform.assessment.JudgingPage.Neighbours;
import ccso.platform.casefile.CaseState;
import ccso.platform.correspondence.Side;
import ccso.platform.correspondence.ThreadMessages;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the judging page together; the number of statements does not depend on what the case holds.
@Component
class JudgingViews {
  private final Determinations determinations;
  private final EvidenceFiles evidenceFiles;
  private final OnSiteRecords records;
  private final EvidencePreviews previews;
  private final ThreadMessages messages;
  private final DiscussionMarks marks;
  private final StockPhrases phrases;

  JudgingViews(
      Determinations determinations,
      EvidenceFiles evidenceFiles,
      OnSiteRecords records,
      EvidencePreviews previews,
      ThreadMessages messages,
      DiscussionMarks marks,
      StockPhrases phrases) {
    this.determinations = determinations;
    this.evidenceFiles = evidenceFiles;
    this.records = records;
    this.previews = previews;
    this.messages = messages;
    this.marks = marks;
    this.phrases = phrases;
  }

  /// With the evidence of this label or version, or the first there is.
  Judging judging(
      TeamCase opened, Requirement requirement, Filter filter, String label, Words words) {
    List<DiscussionMarks.Mark> marked = opened.knownMarks(marks.ofCase(opened.id()));
    Set<String> markedKeys =
        marked.stream().map(DiscussionMarks.Mark::requirementKey).collect(Collectors.toSet());
    CaseDeterminations found = determinations.current(opened.id());
    Standings standings = opened.standings(found);
    Standing standing = standings.find(requirement.key()).orElseThrow();
    Stage open = stage(opened.file().state());
    Optional<AssessmentRefusal> barred =
        Optional.ofNullable(opened.barred(found).get(requirement.key()))
            .filter(_ -> open == Stage.DESK);
    boolean writable = open(opened.file().state()) && standing.due(open) && barred.isEmpty();
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
        evidence
            .find(label)
            .filter(f -> files.stream().anyMatch(it -> it.id().equals(f.id())))
            .or(() -> files.stream().findFirst());
    return new Judging(
        opened.file(),
        category,
        item,
        requirement,
        standing,
        stage,
        writable,
        opened.blind(requirement.key()),
        barred.orElse(null),
        filter,
        groups(category, standings, stage, filter, evidence, markedKeys),
        bars(opened, standings, stage),
        standings.progress(stage),
        line(opened.edition().passRule(), standings.of(category), stage),
        category.requirements().indexOf(requirement) + 1,
        neighbours(opened, category, requirement, standings, stage),
        files,
        shown.orElse(null),
        shown.map(evidence::versions).orElse(List.of()).reversed(),
        judgedOn(standing, evidence),
        shown.map(f -> previews.of(opened, f)).orElse(EvidencePreview.NONE),
        requirement.deskEntries().stream()
            .flatMap(e -> evidence.reference(requirement.key(), e.index()).stream())
            .toList(),
        records.ofCase(opened.id()).stream()
            .filter(r -> r.requirementKey().equals(requirement.key()))
            .toList(),
        opened.known(requirement.key(), determinations.history(opened.id(), requirement.key())),
        messages.about(
            new ThreadMessages.Reader(opened.id(), Side.TEAM, opened.member().id()),
            requirement.key()),
        marked.stream()
            .filter(it -> it.requirementKey().equals(requirement.key()))
            .map(DiscussionMarks.Mark::byName)
            .toList(),
        marked.stream()
            .anyMatch(it ->
                it.requirementKey().equals(requirement.key())
                    && it.by().equals(opened.member().id())),
        phrases.of(opened.member().id(), words),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString());
  }

  // The stage a state judges; before and after it, the one that was or will be last.
  static Stage stage(CaseState state) {
    return state == CaseState.DOCUMENT_REVIEW || state == CaseState.SUPPLEMENT
        ? Stage.DESK
        : Stage.SITE;
  }

  private static boolean open(CaseState state) {
    return JudgingRules.closed(stage(state), state).isEmpty();
  }

  /// Older versions that the desk's verdict rests on.
  private static List<EvidenceFile> judgedOn(Standing standing, CaseEvidence evidence) {
    return standing.entry(Stage.DESK).stream()
        .flatMap(it -> evidence.filesFor(it.requirementKey(), it.at()).stream())
        .filter(it -> !it.current())
        .toList();
  }

  private static List<Group> groups(
      Category category,
      Standings standings,
      Stage stage,
      Filter filter,
      CaseEvidence evidence,
      Set<String> marked) {
    Predicate<Standing> wanted =
        switch (filter) {
          case ALL -> s -> true;
          case OPEN -> s -> s.due(stage) && !s.judged(stage);
          case NONCONFORMING -> s -> s.judgement(stage) == Judgement.NONCONFORMING;
          case MARKED -> s -> marked.contains(s.requirement().key());
        };
    return category.items().stream()
        .map(item -> group(item, standings, stage, wanted, evidence, marked))
        .filter(g -> !g.lines().isEmpty())
        .toList();
  }

  private static Group group(
      CoreItem item,
      Standings standings,
      Stage stage,
      Predicate<Standing> wanted,
      CaseEvidence evidence,
      Set<String> marked) {
    List<Standing> all =
        item.requirements().stream().map(r -> standings.find(r.key()).orElseThrow()).toList();
    Progress progress = Progress.of(stage, all);
    return new Group(
        item,
        all.stream().filter(wanted).map(s -> line(s, stage, evidence, marked)).toList(),
        progress.judged(),
        progress.due());
  }

  private static Line line(
      Standing standing, Stage stage, CaseEvidence evidence, Set<String> marked) {
    boolean due = standing.due(stage);
    return new Line(
        standing.requirement().no(),
        standing.requirement().shortTitle(),
        standing.judgement(due ? stage : standing.lastStage()),
        due,
        NewerEvidence.than(standing, evidence.filesFor(standing.requirement().key())),
        marked.contains(standing.requirement().key()),
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

  // Counts with the value that counts in the end; what is open is taken as conforming, so that
  // `spare` says how many more may fail.
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

  // The next one still to be judged, from here on and then from the beginning.
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
