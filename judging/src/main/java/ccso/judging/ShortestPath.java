package ccso.judging;

import ccso.judging.RefusedFacts.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The fewest requirements to make ready so that the rule is satisfied (最短路径).
///
/// Within a category below its line those with the fewest missing entries come first, then number
/// order. Where the rule asks for one category only, the path leads to the one with the fewest
/// steps, then the fewest missing entries.
///
/// @param steps by category, then in the order above; empty when nothing is to be done or nothing
///   can be
/// @param outOfReach categories whose listed requirements do not suffice, in number order
public record ShortestPath(List<Step> steps, List<CategoryNo> outOfReach) {

  public ShortestPath {
    steps = List.copyOf(steps);
    outOfReach = List.copyOf(outOfReach);
  }

  /// A requirement that can be made ready.
  ///
  /// @param missing entries of evidence still missing
  public record NotReady(String key, RequirementNo no, int missing) {

    public NotReady {
      RefusedFacts.ifBlank(key, "requirement.key");
      RefusedFacts.ifOutside(missing, 0, 1_000_000, "missing");
    }
  }

  public record Step(CategoryNo category, NotReady requirement) {}

  /// How one category stands before the work.
  ///
  /// @param tally ready ones as conforming, those to be made ready as open or nonconforming
  /// @param notReady those that can be made ready; refused if more than are open or nonconforming
  public record Readiness(CategoryNo category, CategoryTally tally, List<NotReady> notReady) {

    public Readiness {
      int room = tally.open() + tally.nonconforming();
      if (notReady.size() > room) {
        throw new RefusedFacts(
            Reason.MORE_TO_DO_THAN_THERE_IS,
            category.toString(),
            Integer.toString(notReady.size()),
            Integer.toString(room));
      }
      notReady = List.copyOf(notReady);
    }

    private int lacking(PassRule rule) {
      return Math.max(0, -rule.margin(tally));
    }

    private List<Step> steps(PassRule rule) {
      return notReady.stream()
          .sorted(Comparator.comparingInt(NotReady::missing).thenComparing(NotReady::no))
          .limit(lacking(rule))
          .map(it -> new Step(category, it))
          .toList();
    }
  }

  public static ShortestPath of(PassRule rule, List<Readiness> categories) {
    var sorted = categories.stream().sorted(Comparator.comparing(Readiness::category)).toList();
    var outOfReach =
        sorted.stream()
            .filter(it -> it.lacking(rule) > it.notReady().size() || rule.base(it.tally()) == 0)
            .map(Readiness::category)
            .toList();
    var within = sorted.stream().filter(it -> !outOfReach.contains(it.category())).toList();
    return new ShortestPath(
        rule.allCategoriesRequired() ? toEvery(rule, within) : toOne(rule, within), outOfReach);
  }

  private static List<Step> toEvery(PassRule rule, List<Readiness> within) {
    var steps = new ArrayList<Step>();
    within.forEach(it -> steps.addAll(it.steps(rule)));
    return steps;
  }

  private static List<Step> toOne(PassRule rule, List<Readiness> within) {
    return within.stream()
        .map(it -> it.steps(rule))
        .min(
            Comparator.<List<Step>>comparingInt(List::size)
                .thenComparingLong(ShortestPath::missing))
        .orElse(List.of());
  }

  private static long missing(List<Step> steps) {
    return steps.stream().mapToLong(it -> it.requirement().missing()).sum();
  }
}
