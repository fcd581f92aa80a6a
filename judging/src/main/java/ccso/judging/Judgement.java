package ccso.judging;

import ccso.judging.Explanation.Argument;
import ccso.judging.Explanation.Argument.Count;
import ccso.judging.Explanation.Argument.Margin;
import ccso.judging.Explanation.Argument.Name;
import ccso.judging.Explanation.Argument.Term;
import ccso.judging.Explanation.Argument.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One judging of one case: the results, the verdict and the tree that explains it.
final class Judgement {

  private final CaseFacts facts;
  private final PassRule rule;
  private final List<CategoryResult> results;

  Judgement(CaseFacts facts) {
    this.facts = facts;
    this.rule = facts.rule();
    this.results =
        facts.categories().stream().map(category -> CategoryResult.of(rule, category)).toList();
  }

  Verdict verdict() {
    var open = open();
    var withoutBase =
        results.stream().filter(it -> it.base() == 0).map(CategoryResult::no).toList();
    if (!open.isEmpty() || !withoutBase.isEmpty()) {
      return new Verdict.Undecided(
          open,
          withoutBase,
          results,
          whole("case.undecided", new Count(open.size()), new Count(withoutBase.size())));
    }
    int met = (int) results.stream().filter(CategoryResult::met).count();
    boolean enough = rule.allCategoriesRequired() ? met == results.size() : met > 0;
    var counts = new Count[] {new Count(results.size()), new Count(met)};
    return enough
        ? new Verdict.Met(results, whole("case.met", counts))
        : new Verdict.NotMet(results, whole("case.not-met", counts));
  }

  private List<RequirementNo> open() {
    return facts.categories().stream()
        .flatMap(category -> category.requirements().stream())
        .filter(it -> it.determination() instanceof Determination.Open)
        .map(RequirementFacts::no)
        .toList();
  }

  private Explanation whole(String code, Argument... counts) {
    var arguments = Stream.concat(Stream.of(new Text(facts.caseNumber())), Stream.of(counts));
    var children = new ArrayList<Explanation>();
    children.add(ruleNode());
    for (int i = 0; i < results.size(); i++) {
      children.add(categoryNode(facts.categories().get(i), results.get(i)));
    }
    return new Explanation(code, "", arguments.toList(), List.of(), children);
  }

  private Explanation ruleNode() {
    return new Explanation(
        rule.allCategoriesRequired() ? "rule.every-category" : "rule.any-category",
        "",
        List.of(
            new Text(facts.edition().standard()),
            new Text(facts.edition().guide()),
            new Count(rule.denominator()),
            new Term("comparison." + rule.comparison()),
            new Count(rule.numerator()),
            new Term("base." + rule.notApplicable()),
            new Term("not-applicable." + rule.notApplicable())),
        List.of(),
        List.of());
  }

  private Explanation categoryNode(CategoryFacts category, CategoryResult result) {
    var tally = result.tally();
    boolean reached = result.margin() >= 0;
    return new Explanation(
        categoryCode(result),
        category.no().toString(),
        List.of(
            new Count(category.no().value()),
            new Name(category.name()),
            new Term("base." + rule.notApplicable()),
            new Count(result.base()),
            new Count(result.required()),
            new Count(tally.conforming()),
            new Count(tally.nonconforming()),
            new Count(tally.notApplicable()),
            new Count(tally.open()),
            new Margin(result.margin()),
            new Count(rule.denominator()),
            new Term("comparison." + rule.comparison() + (reached ? "" : ".fails")),
            new Count(rule.numerator())),
        List.of(),
        category.requirements().stream().map(Judgement::requirementNode).toList());
  }

  private static String categoryCode(CategoryResult result) {
    if (result.base() == 0) {
      return "category.without-base";
    }
    if (result.tally().open() > 0) {
      return "category.open";
    }
    return result.met() ? "category.met" : "category.not-met";
  }

  private static Explanation requirementNode(RequirementFacts requirement) {
    var no = new Text(requirement.no().value());
    var stages = stageNodes(requirement);
    return switch (requirement.determination()) {
      case Determination.Open() -> requirementNode("requirement.open", requirement, stages, no);
      case Determination.Conforming() ->
          requirementNode("requirement.conforming", requirement, stages, no);
      case Determination.Nonconforming(var reason) ->
          requirementNode("requirement.nonconforming", requirement, stages, no, new Text(reason));
      case Determination.NotApplicable(var reason, var first, var second) ->
          requirementNode(
              "requirement.not-applicable",
              requirement,
              stages,
              no,
              new Text(reason),
              new Text(first),
              new Text(second));
    };
  }

  private static Explanation requirementNode(
      String code, RequirementFacts requirement, List<Explanation> stages, Argument... arguments) {
    return new Explanation(
        code, requirement.no().value(), List.of(arguments), requirement.evidence(), stages);
  }

  /// Only where the stages contradict each other: everywhere else they repeat the final value.
  private static List<Explanation> stageNodes(RequirementFacts requirement) {
    var stages = requirement.stages();
    var nodes = new ArrayList<Explanation>();
    for (int i = 1; i < stages.size(); i++) {
      var earlier = stages.get(i - 1);
      var later = stages.get(i);
      if (later.contradicts(earlier)) {
        nodes.add(settled(requirement, earlier, later));
      }
    }
    return nodes;
  }

  private static Explanation settled(
      RequirementFacts requirement, StageValue earlier, StageValue later) {
    return new Explanation(
        "stages.settled",
        requirement.no().value(),
        List.of(
            new Text(requirement.no().value()),
            new Term("stage." + earlier.stage()),
            value(earlier),
            new Term("stage." + later.stage()),
            value(later),
            new Text(later.settlement())),
        List.of(),
        List.of());
  }

  private static Term value(StageValue stage) {
    return new Term(
        switch (stage.value()) {
          case Determination.Open() -> "value.open";
          case Determination.Conforming() -> "value.conforming";
          case Determination.Nonconforming(_) -> "value.nonconforming";
          case Determination.NotApplicable(_, _, _) -> "value.not-applicable";
        });
  }
}
