package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.judging.RequirementNo;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 矩阵: core items against states, with counts that lead into judging. What is shown is a URL.
@Controller
public class MatrixPages {
  private final TeamCases teamCases;
  private final Determinations determinations;
  private final EvidenceFiles files;

  MatrixPages(TeamCases teamCases, Determinations determinations, EvidenceFiles files) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.files = files;
  }

  /// How many requirements are in a state, and the first of them.
  public record Cell(int count, RequirementNo first) {}

  /// One core item.
  ///
  /// @param cells of the states that occur
  /// @param newer requirements with evidence that came after they were judged
  public record Row(
      Category category, CoreItem item, int due, Map<Judgement, Cell> cells, @Nullable Cell newer) {
    public @Nullable Cell cell(Judgement state) {
      return cells.get(state);
    }
  }

  /// Model of `assessment/matrix`.
  ///
  /// @param category number of the only category shown, 0 for all
  /// @param state only items with something in this state; null for all
  /// @param totals of the rows shown
  public record Matrix(
      AssessmentCase file,
      String standard,
      List<Category> categories,
      List<Judgement> states,
      Stage stage,
      int category,
      @Nullable Judgement state,
      List<Row> rows,
      Map<Judgement, Integer> totals) {
    public int total(Judgement one) {
      return totals.getOrDefault(one, 0);
    }
  }

  private static final List<Judgement> STATES = List.of(Judgement.values());

  @GetMapping("/assess/{number}/matrix")
  Answer matrix(
      Actor.Person assessor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String state) {
    TeamCase opened = teamCases.open(assessor, number);
    Stage asked = DeterminationAnswer.code(Stage.class, stage);
    Stage shown = asked == null ? JudgingViews.stage(opened.file().state()) : asked;
    Judgement wanted = DeterminationAnswer.code(Judgement.class, state);
    int only = category.matches("[0-9]{1,4}") ? Integer.parseInt(category) : 0;
    Standings standings = opened.standings(determinations.current(opened.id()));
    CaseEvidence evidence = files.ofCase(opened.id());
    List<Row> rows =
        opened.edition().categories().stream()
            .filter(it -> only == 0 || it.no().value() == only)
            .flatMap(
                it -> it.items().stream().map(item -> row(it, item, standings, shown, evidence)))
            .filter(it -> wanted == null || it.cell(wanted) != null)
            .toList();
    return Page.of(
        "assessment/matrix",
        new Matrix(
            opened.file(),
            opened.edition().standard().code(),
            opened.edition().categories(),
            STATES,
            shown,
            only,
            wanted,
            rows,
            totals(rows)));
  }

  private static Row row(
      Category category, CoreItem item, Standings standings, Stage stage, CaseEvidence evidence) {
    List<Standing> due =
        item.requirements().stream()
            .map(it -> standings.find(it.key()).orElseThrow())
            .filter(it -> it.due(stage))
            .toList();
    Map<Judgement, Cell> cells = new EnumMap<>(Judgement.class);
    List<Standing> newer = new ArrayList<>();
    for (Standing standing : due) {
      cells.merge(
          standing.judgement(stage),
          new Cell(1, standing.requirement().no()),
          (one, more) -> new Cell(one.count() + 1, one.first()));
      if (NewerEvidence.than(standing, evidence.filesFor(standing.requirement().key()))) {
        newer.add(standing);
      }
    }
    return new Row(
        category,
        item,
        due.size(),
        cells,
        newer.isEmpty() ? null : new Cell(newer.size(), newer.getFirst().requirement().no()));
  }

  private static Map<Judgement, Integer> totals(List<Row> rows) {
    Map<Judgement, Integer> totals = new EnumMap<>(Judgement.class);
    rows.forEach(row ->
        row.cells().forEach((state, cell) -> totals.merge(state, cell.count(), Integer::sum)));
    return totals;
  }
}
