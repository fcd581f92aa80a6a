package ccso.platform.application;

import ccso.catalogue.Category;
import ccso.catalogue.CoreItem;
import ccso.catalogue.Edition;
import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import ccso.judging.CentreProfile;
import ccso.judging.NotApplicableRule;
import ccso.judging.PassRule;
import ccso.judging.ShortestPath;
import ccso.platform.application.RequirementReadiness.Lack;
import ccso.platform.application.SelfAssessment.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How ready a case is (准备度): what would come out if every requirement that is ready conformed, and
/// no other.
///
/// Ready (已齐, decision 8) is a requirement that the applicant assesses as conforming and that has a
/// file, or the statement where it can be seen on site, for each of its document and data entries.
/// Excluded ones (不适用) are those the catalogue does not apply to the centre; under a rule that
/// knows no 不适用 they are worked on like the others.
///
/// @param path fewest requirements to make ready so that the pass rule is satisfied
public record Readiness(PassRule rule, List<CategoryReadiness> categories, ShortestPath path) {

  /// Whether an entry of a requirement has evidence or an on-site reference.
  @FunctionalInterface
  public interface Coverage {

    /// @param entry index in the requirement, from 1
    boolean covered(String requirementKey, int entry);
  }

  public Readiness {
    categories = List.copyOf(categories);
  }

  /// @param assessments the latest self-assessment per requirement key
  public static Readiness of(
      Edition edition,
      CentreProfile centre,
      Coverage evidence,
      Map<String, SelfAssessment> assessments) {
    return of(edition.passRule(), edition.categories(), centre, evidence, assessments);
  }

  static Readiness of(
      PassRule rule,
      List<Category> categories,
      CentreProfile centre,
      Coverage evidence,
      Map<String, SelfAssessment> assessments) {
    var view = new View(rule, centre, evidence, assessments);
    List<CategoryReadiness> ready = categories.stream().map(view::category).toList();
    return new Readiness(
        rule, ready, ShortestPath.of(rule, ready.stream().map(CategoryReadiness::before).toList()));
  }

  /// What would come out if these requirements were the other way round (预演).
  ///
  /// @param keys of requirements; those that do not apply stay as they are
  public Readiness flipped(Set<String> keys) {
    List<CategoryReadiness> flipped =
        categories.stream()
            .map(category ->
                CategoryReadiness.of(
                    rule,
                    category.category(),
                    category.items().stream().map(item -> item.flipped(keys)).toList()))
            .toList();
    return new Readiness(
        rule,
        flipped,
        ShortestPath.of(rule, flipped.stream().map(CategoryReadiness::before).toList()));
  }

  /// Requirements still to make ready before the rule is satisfied; 0 when it is.
  public int toGo() {
    return path.steps().size();
  }

  /// The package may be handed in: by what is ready, the rule is satisfied.
  public boolean enough() {
    return rule.allCategoriesRequired()
        ? categories.stream().allMatch(CategoryReadiness::reached)
        : categories.stream().anyMatch(CategoryReadiness::reached);
  }

  public List<CategoryReadiness> below() {
    return categories.stream().filter(c -> !c.reached()).toList();
  }

  /// Categories that reach the line with nothing to spare (刚好过线).
  public List<CategoryReadiness> justReached() {
    return categories.stream().filter(c -> c.reached() && c.margin() == 0).toList();
  }

  public ReadinessCounts counts() {
    ReadinessCounts counts = ReadinessCounts.NONE;
    for (CategoryReadiness category : categories) {
      counts = counts.plus(category.counts());
    }
    return counts;
  }

  public List<RequirementReadiness> requirements() {
    return categories.stream().flatMap(c -> c.requirements().stream()).toList();
  }

  public Optional<RequirementReadiness> find(String key) {
    return requirements().stream().filter(r -> r.requirement().key().equals(key)).findFirst();
  }

  /// The requirements of the shortest path, in its order.
  public List<RequirementReadiness> steps() {
    return path.steps().stream().map(step -> find(step.requirement().key()).orElseThrow()).toList();
  }

  /// What would give each category that only just reaches the line one to spare: its open
  /// requirement with the fewest missing entries, then in number order.
  public List<RequirementReadiness> reserve() {
    return justReached().stream()
        .flatMap(category ->
            category.requirements().stream()
                .filter(r -> r.state().open())
                .min(
                    Comparator.<RequirementReadiness>comparingInt(r -> r.missing().size())
                        .thenComparing(r -> r.requirement().no()))
                .stream())
        .toList();
  }

  /// Everything the state of one requirement follows from.
  private record View(
      PassRule rule,
      CentreProfile centre,
      Coverage evidence,
      Map<String, SelfAssessment> assessments) {

    CategoryReadiness category(Category category) {
      return CategoryReadiness.of(
          rule, category, category.items().stream().map(this::item).toList());
    }

    private ItemReadiness item(CoreItem item) {
      return ItemReadiness.of(item, item.requirements().stream().map(this::requirement).toList());
    }

    private RequirementReadiness requirement(Requirement requirement) {
      if (excluded(requirement)) {
        return new RequirementReadiness(
            requirement, ReadinessState.NOT_APPLICABLE, List.of(), Lack.NOTHING);
      }
      List<EvidenceEntry> wanted = requirement.deskEntries();
      var missing = new ArrayList<EvidenceEntry>();
      for (EvidenceEntry entry : wanted) {
        if (!evidence.covered(requirement.key(), entry.index())) {
          missing.add(entry);
        }
      }
      Lack lack = missing.isEmpty() ? lackOfWord(requirement) : Lack.EVIDENCE;
      return new RequirementReadiness(
          requirement, state(lack, wanted.size(), missing.size()), missing, lack);
    }

    private boolean excluded(Requirement requirement) {
      return rule.notApplicable() != NotApplicableRule.NEVER
          && !requirement.appliesTo().appliesTo(centre);
    }

    private Lack lackOfWord(Requirement requirement) {
      SelfAssessment said = assessments.get(requirement.key());
      if (said == null) {
        return Lack.SELF_ASSESSMENT;
      }
      return said.judgement() == Judgement.CONFORMING ? Lack.NOTHING : Lack.CONFORMITY;
    }

    private static ReadinessState state(Lack lack, int wanted, int missing) {
      if (lack == Lack.NOTHING) {
        return ReadinessState.READY;
      }
      return lack == Lack.EVIDENCE && missing == wanted
          ? ReadinessState.MISSING
          : ReadinessState.INCOMPLETE;
    }
  }
}
