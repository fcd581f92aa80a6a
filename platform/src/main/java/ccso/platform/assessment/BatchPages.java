package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.catalogue.Edition;
import ccso.catalogue.Requirement;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Wording;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 批量判定: choose, see the plan, confirm, done.
@Controller
public class BatchPages {
  private final TeamCases teamCases;
  private final JudgeBatch judgeBatch;

  BatchPages(TeamCases teamCases, JudgeBatch judgeBatch) {
    this.teamCases = teamCases;
    this.judgeBatch = judgeBatch;
  }

  /// What was chosen, as sent.
  ///
  /// @param part `all`, a category number or a core item number
  public record Choice(@Nullable String part, @Nullable String judgement, @Nullable String reason) {
    public String chosenPart() {
      return Objects.requireNonNullElse(part, "all");
    }

    public String typedReason() {
      return Objects.requireNonNullElse(reason, "");
    }

    @Nullable Judgement chosen() {
      return DeterminationAnswer.code(Judgement.class, judgement);
    }
  }

  /// Model of `assessment/batch`.
  ///
  /// @param stage in progress, null where nothing is judged now
  public record BatchForm(
      AssessmentCase file,
      Edition edition,
      @Nullable Stage stage,
      List<Judgement> judgements,
      Choice choice,
      List<FieldFault> faults) {}

  /// Model of `assessment/batch-plan`.
  ///
  /// @param left what stays as it is, by reason
  public record BatchPlan(
      AssessmentCase file,
      String standard,
      Stage stage,
      Judgement judgement,
      Choice choice,
      UUID batchId,
      List<Standing> judged,
      Map<String, List<JudgeBatch.Plan.Left>> left) {}

  private static final List<Judgement> OFFERED =
      List.of(
          Judgement.CONFORMING,
          Judgement.NONCONFORMING,
          Judgement.NOT_APPLICABLE,
          Judgement.SUPPLEMENT);

  @GetMapping("/assess/{number}/batch")
  Answer form(Actor.Person assessor, @PathVariable String number, Choice choice) {
    return Page.of("assessment/batch", form(teamCases.open(assessor, number), choice, List.of()));
  }

  @PostMapping("/assess/{number}/batch")
  Answer plan(Actor.Person assessor, @PathVariable String number, Choice choice) {
    TeamCase opened = teamCases.open(assessor, number);
    List<FieldFault> faults = faults(opened, choice);
    Stage stage = AssessPages.stage(opened.file().state());
    Judgement chosen = choice.chosen();
    if (!faults.isEmpty() || stage == null || chosen == null) {
      return Page.again("assessment/batch", form(opened, choice, faults));
    }
    UUID batchId = UUID.randomUUID();
    JudgeBatch.Plan plan =
        judgeBatch.plan(assessor, number, batch(opened, batchId, stage, chosen, choice));
    return Page.of(
        "assessment/batch-plan",
        new BatchPlan(
            opened.file(),
            opened.edition().standard().code(),
            stage,
            chosen,
            choice,
            batchId,
            plan.judged(),
            byReason(plan.left())));
  }

  /// Of the stage that was planned, which may have ended meanwhile.
  @PostMapping("/assess/{number}/batch/entries")
  Answer execute(
      Actor.Person assessor,
      @PathVariable String number,
      Choice choice,
      @RequestParam Stage stage,
      @RequestParam UUID batchId) {
    TeamCase opened = teamCases.open(assessor, number);
    Judgement chosen = choice.chosen();
    List<FieldFault> faults = faults(opened, choice);
    if (chosen == null || !faults.isEmpty()) {
      return Page.again("assessment/batch", form(opened, choice, faults));
    }
    JudgeBatch.Done done =
        judgeBatch.execute(assessor, number, batch(opened, batchId, stage, chosen, choice));
    return SeeOther.to("/assess/" + number)
        .saying("assessment.batch-done", done.judged(), done.left().size());
  }

  private static JudgeBatch.Batch batch(
      TeamCase opened, UUID batchId, Stage stage, Judgement judgement, Choice choice) {
    return new JudgeBatch.Batch(
        batchId, keys(opened.edition(), choice), stage, judgement, choice.typedReason());
  }

  private static Set<String> keys(Edition edition, Choice choice) {
    String part = choice.chosenPart();
    return edition.categories().stream()
        .flatMap(category -> chosen(category, part))
        .map(Requirement::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Requirement> chosen(Category category, String part) {
    if (part.equals("all") || part.equals(category.no().toString())) {
      return category.requirements().stream();
    }
    return category.items().stream()
        .filter(it -> it.no().toString().equals(part))
        .flatMap(it -> it.requirements().stream());
  }

  private static List<FieldFault> faults(TeamCase opened, Choice choice) {
    List<FieldFault> faults = new ArrayList<>();
    Judgement judgement = choice.chosen();
    int typed = Wording.length(Wording.clean(choice.typedReason()));
    if (keys(opened.edition(), choice).isEmpty()) {
      faults.add(FieldFault.of("part", "assessment.part"));
    }
    if (judgement == null || !OFFERED.contains(judgement)) {
      faults.add(FieldFault.of("judgement", "assessment.judgement"));
    } else if (judgement.needsReason() && typed == 0) {
      faults.add(FieldFault.of("reason", "assessment.reason-missing"));
    }
    if (typed > JudgingRules.LONGEST_REASON) {
      faults.add(
          FieldFault.of("reason", "assessment.too-long", JudgingRules.LONGEST_REASON, typed));
    }
    return faults;
  }

  private static Map<String, List<JudgeBatch.Plan.Left>> byReason(List<JudgeBatch.Plan.Left> left) {
    return left.stream()
        .collect(
            Collectors.groupingBy(it -> it.why().code(), LinkedHashMap::new, Collectors.toList()));
  }

  private static BatchForm form(TeamCase opened, Choice choice, List<FieldFault> faults) {
    return new BatchForm(
        opened.file(),
        opened.edition(),
        AssessPages.stage(opened.file().state()),
        OFFERED,
        choice,
        faults);
  }
}
