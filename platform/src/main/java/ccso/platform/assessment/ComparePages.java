package ccso.platform.assessment;

import ccso.catalogue.Category;
import ccso.judging.CategoryNo;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.TeamMember;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 一致性: what is judged by two, and, once both have closed a category, only where they differ.
@Controller
public class ComparePages {
  private static final String TEMPLATE = "assessment/compare";

  private final TeamCases teamCases;
  private final Determinations determinations;
  private final JudgingPlans plans;
  private final PlanDoubleJudging planDoubleJudging;
  private final CloseBlindCategory closeBlindCategory;
  private final SettleDisagreement settleDisagreement;

  ComparePages(
      TeamCases teamCases,
      Determinations determinations,
      JudgingPlans plans,
      PlanDoubleJudging planDoubleJudging,
      CloseBlindCategory closeBlindCategory,
      SettleDisagreement settleDisagreement) {
    this.teamCases = teamCases;
    this.determinations = determinations;
    this.plans = plans;
    this.planDoubleJudging = planDoubleJudging;
    this.closeBlindCategory = closeBlindCategory;
    this.settleDisagreement = settleDisagreement;
  }

  /// A category that is still judged blind, as this member may know it.
  ///
  /// @param own progress of the member; null where two others judge it
  public record Blind(
      Category category, boolean closedByMe, boolean closedByOther, @Nullable Progress own) {}

  /// Model of `assessment/compare`.
  ///
  /// @param plannable the lead may still say what is judged twice
  /// @param settling the lead may settle now
  /// @param faulty form that could not be taken, with what was typed there
  public record Compare(
      AssessmentCase file,
      String standard,
      List<TeamMember> team,
      List<Category> categories,
      Set<CategoryNo> doubled,
      UUID one,
      UUID other,
      boolean plannable,
      boolean settling,
      List<Blind> blind,
      List<Comparison> compared,
      String faulty,
      String typed,
      List<FieldFault> faults) {

    public boolean chosen(Category category) {
      return doubled.contains(category.no());
    }

    public String name(UUID person) {
      return team.stream()
          .filter(it -> it.person().equals(person))
          .map(TeamMember::name)
          .findFirst()
          .orElse("");
    }

    public long waiting() {
      return compared.stream().mapToLong(Comparison::waiting).sum();
    }

    /// Whom a select offers first: those planned, otherwise the first two.
    public boolean preset(UUID person, int place) {
      UUID planned = place == 0 ? one : other;
      boolean known = team.stream().anyMatch(it -> it.person().equals(planned));
      return known
          ? planned.equals(person)
          : team.size() > place && team.get(place).person().equals(person);
    }
  }

  @GetMapping("/assess/{number}/compare")
  Answer compare(Actor.Person assessor, @PathVariable String number) {
    return Page.of(TEMPLATE, page(teamCases.open(assessor, number), "", "", List.of()));
  }

  /// @param category numbers; none where nothing is judged twice
  @PostMapping("/assess/{number}/compare/plan")
  Answer plan(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable Set<Integer> category,
      @RequestParam UUID one,
      @RequestParam UUID other) {
    Set<CategoryNo> doubled =
        category == null
            ? Set.of()
            : category.stream()
                .filter(it -> it > 0)
                .map(CategoryNo::new)
                .collect(Collectors.toSet());
    try {
      planDoubleJudging.plan(lead, number, doubled, one, other);
    } catch (Faulty faulty) {
      return Page.again(TEMPLATE, page(teamCases.open(lead, number), "plan", "", faulty.faults()));
    }
    return SeeOther.to("/assess/" + number + "/compare")
        .saying("assessment.compare.planned", doubled.size());
  }

  @PostMapping("/assess/{number}/compare/closings")
  Answer close(Actor.Person assessor, @PathVariable String number, @RequestParam int category) {
    closeBlindCategory.close(assessor, number, new CategoryNo(Math.max(1, category)));
    return SeeOther.to("/assess/" + number + "/compare").saying("assessment.compare.closed");
  }

  @PostMapping("/assess/{number}/compare/settlements")
  Answer settle(
      Actor.Person lead,
      @PathVariable String number,
      @RequestParam UUID clientId,
      @RequestParam String requirement,
      @RequestParam long first,
      @RequestParam long second,
      @RequestParam(defaultValue = "") String judgement,
      @RequestParam(defaultValue = "") String reason) {
    TeamCase opened = teamCases.open(lead, number);
    Judgement chosen = DeterminationAnswer.code(Judgement.class, judgement);
    try {
      settleDisagreement.settle(
          lead,
          number,
          new SettleDisagreement.Settling(
              clientId,
              requirement,
              first,
              second,
              chosen == null ? Judgement.OPEN : chosen,
              reason));
    } catch (Faulty faulty) {
      List<FieldFault> faults =
          faulty.faults().stream()
              .map(it -> new FieldFault("settle-" + requirement, it.code(), it.arguments()))
              .toList();
      return Page.again(TEMPLATE, page(opened, "settle-" + requirement, reason, faults));
    } catch (Refused refused) {
      FieldFault fault = typedWrong("settle-" + requirement, refused);
      return Page.again(TEMPLATE, page(opened, "settle-" + requirement, reason, List.of(fault)));
    }
    return SeeOther.to("/assess/" + number + "/compare").saying("assessment.compare.settled");
  }

  /// A reason that will not do is put right where it was typed; any other refusal has its own page.
  private static FieldFault typedWrong(String form, Refused refused) {
    return switch (refused.refusal()) {
      case AssessmentRefusal.ReasonMissing _ -> FieldFault.of(form, "assessment.reason-missing");
      case AssessmentRefusal.ReasonTooLong(int most, int length) ->
          FieldFault.of(form, "assessment.too-long", most, length);
      default -> throw refused;
    };
  }

  private Compare page(TeamCase opened, String faulty, String typed, List<FieldFault> faults) {
    DoubleJudging doubled = opened.doubled();
    Standings standings = opened.standings(determinations.current(opened.id()));
    List<DeterminationEntry> atClosing =
        determinations.atClosing(opened.id(), doubled, opened.edition());
    boolean desk = JudgingRules.closed(Stage.DESK, opened.file().state()).isEmpty();
    return new Compare(
        opened.file(),
        opened.edition().standard().code(),
        opened.team(),
        opened.edition().categories(),
        doubled.categories(),
        doubled.one(),
        doubled.other(),
        desk && opened.led() && !plans.begun(opened.id()),
        desk && opened.led(),
        doubled.blindCategories(opened.edition()).stream()
            .map(it -> blind(opened, standings, it))
            .toList(),
        opened.edition().categories().stream()
            .filter(it -> doubled.revealed(it.no()))
            .map(it -> Comparison.of(it, standings, doubled, atClosing))
            .toList(),
        faulty,
        typed,
        faults);
  }

  private static Blind blind(TeamCase opened, Standings standings, Category category) {
    UUID me = opened.member().id();
    DoubleJudging doubled = opened.doubled();
    boolean mine = doubled.judgedBy(me);
    return new Blind(
        category,
        mine && doubled.closedBy(category.no(), me),
        mine && doubled.closedBy(category.no(), doubled.otherThan(me)),
        mine ? standings.progress(Stage.DESK, category) : null);
  }
}
