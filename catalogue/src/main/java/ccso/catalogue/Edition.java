package ccso.catalogue;

import ccso.judging.CategoryNo;
import ccso.judging.CentreProfile;
import ccso.judging.EditionRef;
import ccso.judging.NotApplicableRule;
import ccso.judging.PassRule;
import ccso.judging.RequirementNo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A standard and its guide as data (标准版本): whole, consistent and unchangeable.
///
/// Only [CatalogueReader] makes one. Two editions with the same digest are the same.
public final class Edition {

  private final Front front;
  private final List<Category> categories;
  private final CrossChecks crossChecks;
  private final String digest;
  private final List<Requirement> requirements;
  private final Map<RequirementNo, Requirement> byNo = new HashMap<>();
  private final Map<String, Requirement> byKey = new HashMap<>();
  private final Map<RequirementNo, Category> categoryOf = new HashMap<>();

  Edition(Front front, List<Category> categories, CrossChecks crossChecks, String digest) {
    this.front = front;
    this.categories = List.copyOf(categories);
    this.crossChecks = crossChecks;
    this.digest = digest;
    this.requirements =
        categories.stream().flatMap(category -> category.requirements().stream()).toList();
    for (Category category : categories) {
      for (Requirement requirement : category.requirements()) {
        byNo.put(requirement.no(), requirement);
        byKey.put(requirement.key(), requirement);
        categoryOf.put(requirement.no(), category);
      }
    }
  }

  /// How a case is frozen to this edition.
  public EditionRef ref() {
    return new EditionRef(standard().code(), guide().version(), digest);
  }

  /// SHA-256 over everything the edition says, in its order; layout and comments of the files do
  /// not count.
  public String digest() {
    return digest;
  }

  public Standard standard() {
    return front.standard();
  }

  public Guide guide() {
    return front.guide();
  }

  /// In the order of time.
  public List<HistoryEntry> history() {
    return front.history();
  }

  public PassRule passRule() {
    return front.resultRule().rule();
  }

  public ResultRule resultRule() {
    return front.resultRule();
  }

  public Procedure procedure() {
    return front.procedure();
  }

  /// When a requirement applies to a centre, in words.
  public Text applicability() {
    return front.applicability();
  }

  public List<JudgingRule> judgingRules() {
    return front.judgingRules();
  }

  /// The codes of the catalogue with their names.
  public Vocabulary vocabulary() {
    return front.vocabulary();
  }

  public List<Kpi> kpis() {
    return front.vocabulary().kpis();
  }

  public List<Category> categories() {
    return categories;
  }

  /// Of all categories, in the order of the guide.
  public List<Requirement> requirements() {
    return requirements;
  }

  public CrossChecks crossChecks() {
    return crossChecks;
  }

  public Optional<Requirement> requirement(RequirementNo no) {
    return Optional.ofNullable(byNo.get(no));
  }

  public Optional<Requirement> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Optional<Category> category(CategoryNo no) {
    return categories.stream().filter(category -> category.no().equals(no)).findFirst();
  }

  public Optional<Category> categoryOf(RequirementNo no) {
    return Optional.ofNullable(categoryOf.get(no));
  }

  /// The requirements that apply to a centre, in the order of the guide; all of them under a rule
  /// that knows no 不适用.
  public List<Requirement> applicable(CentreProfile centre) {
    return requirements.stream()
        .filter(requirement ->
            passRule().notApplicable() == NotApplicableRule.NEVER
                || requirement.appliesTo().appliesTo(centre))
        .toList();
  }
}
