package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// All that the verdict on a case depends on, and what a report must say beside it.
///
/// Refuses a category or requirement that comes twice, a 不适用 on a requirement that applies or where
/// the rule knows none, and 符合 or 不符合 on a requirement that does not apply to the centre.
///
/// @param frozenAt given by the caller; nothing here reads a clock
/// @param categories in number order whatever order they come in
public record CaseFacts(
    String caseNumber,
    Instant frozenAt,
    EditionRef edition,
    AssessedParty party,
    CentreProfile centre,
    DataPeriod period,
    PassRule rule,
    List<CategoryFacts> categories) {

  public CaseFacts {
    RefusedFacts.ifBlank(caseNumber, "caseNumber");
    RefusedFacts.ifEmpty(categories, "categories");
    categories = categories.stream().sorted(Comparator.comparing(CategoryFacts::no)).toList();
    onlyOnce(categories);
    for (var category : categories) {
      for (var requirement : category.requirements()) {
        fits(requirement, centre, rule);
      }
    }
  }

  /// Whether the requirement applies to this centre.
  public boolean applies(RequirementFacts requirement) {
    return requirement.applicability().appliesTo(centre);
  }

  private static void onlyOnce(List<CategoryFacts> categories) {
    var seen = new HashSet<Object>();
    for (var category : categories) {
      if (!seen.add(category.no())) {
        throw new RefusedFacts(Reason.TWICE, "category.no", category.no().toString());
      }
      for (var requirement : category.requirements()) {
        if (!seen.add(requirement.no())) {
          throw new RefusedFacts(Reason.TWICE, "requirement.no", requirement.no().value());
        }
        if (!seen.add(requirement.key())) {
          throw new RefusedFacts(Reason.TWICE, "requirement.key", requirement.key());
        }
      }
    }
  }

  private static void fits(RequirementFacts requirement, CentreProfile centre, PassRule rule) {
    boolean applies = requirement.applicability().appliesTo(centre);
    boolean never = rule.notApplicable() == NotApplicableRule.NEVER;
    String no = requirement.no().value();
    switch (requirement.determination()) {
      case Determination.Open() -> {}
      case Determination.Conforming(), Determination.Nonconforming(_) -> {
        if (!applies && !never) {
          throw new RefusedFacts(Reason.JUDGED_THOUGH_EXCLUDED, no);
        }
      }
      case Determination.NotApplicable(_, _, _) -> {
        if (never) {
          throw new RefusedFacts(Reason.NOT_APPLICABLE_NOT_ALLOWED, no);
        }
        if (applies) {
          throw new RefusedFacts(Reason.NOT_APPLICABLE_THOUGH_IT_APPLIES, no);
        }
      }
    }
  }
}
