package ccso.platform.application;

import ccso.catalogue.Category;
import ccso.judging.CategoryTally;
import ccso.judging.PassRule;
import ccso.judging.ShortestPath;
import java.util.List;

/// One category (评审类别) on the applicant's side, against the line of the edition.
///
/// @param base requirements the line is drawn over (适用)
/// @param required ready ones needed over that base (需 k)
/// @param margin ready less required: 余 n, 刚好过线 (0), 差 n (negative)
public record CategoryReadiness(
    Category category,
    List<ItemReadiness> items,
    ReadinessCounts counts,
    int base,
    int required,
    int margin) {

  static CategoryReadiness of(PassRule rule, Category category, List<ItemReadiness> items) {
    ReadinessCounts counts = ReadinessCounts.NONE;
    for (ItemReadiness item : items) {
      counts = counts.plus(item.counts());
    }
    CategoryTally tally = counts.tally();
    int base = rule.base(tally);
    return new CategoryReadiness(
        category, List.copyOf(items), counts, base, rule.required(base), rule.margin(tally));
  }

  /// On or above the line; never over an empty base.
  public boolean reached() {
    return base > 0 && margin >= 0;
  }

  public List<RequirementReadiness> requirements() {
    return items.stream().flatMap(item -> item.requirements().stream()).toList();
  }

  ShortestPath.Readiness before() {
    return new ShortestPath.Readiness(
        category.no(),
        counts.tally(),
        requirements().stream()
            .filter(r -> r.state().open())
            .map(r ->
                new ShortestPath.NotReady(
                    r.requirement().key(), r.requirement().no(), r.missing().size()))
            .toList());
  }
}
