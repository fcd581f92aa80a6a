package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.ShortestPath.NotReady;
import ccso.judging.ShortestPath.Readiness;
import ccso.judging.ShortestPath.Step;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// The path against every other choice there is: all subsets of up to ten requirements.
@Domain(AnyCase.class)
@Domain(DomainContext.Global.class)
class ShortestPathProperties {

  @Property
  void thePathLiftsWhatItShould_andNoOtherChoiceDoesItWithLess(
      @ForAll PassRule rule, @ForAll("readiness") List<Readiness> categories) {
    var all =
        categories.stream()
            .flatMap(it -> it.notReady().stream().map(open -> new Step(it.category(), open)))
            .toList();
    var path = ShortestPath.of(rule, categories);
    boolean reachable = satisfied(rule, categories, all, path.outOfReach());

    if (reachable) {
      assertThat(satisfied(rule, categories, path.steps(), path.outOfReach())).isTrue();
    } else {
      assertThat(path.steps()).isEmpty();
    }
    for (int choice = 0; reachable && choice < 1 << all.size(); choice++) {
      var other = chosen(all, choice);
      if (satisfied(rule, categories, other, path.outOfReach())) {
        assertThat(other).hasSizeGreaterThanOrEqualTo(path.steps().size());
        if (other.size() == path.steps().size()) {
          assertThat(missing(other)).isGreaterThanOrEqualTo(missing(path.steps()));
        }
      }
    }
  }

  @Property
  void outOfReachIsWhatStaysBelowTheLineWithEverythingDone(
      @ForAll PassRule rule, @ForAll("readiness") List<Readiness> categories) {
    var below =
        categories.stream()
            .filter(it -> !lifted(rule, it, it.notReady().size()))
            .map(Readiness::category)
            .toList();

    assertThat(ShortestPath.of(rule, categories).outOfReach()).isEqualTo(below);
  }

  /// With every category asked for, those out of reach are left aside; with one asked for, one must
  /// be lifted.
  private static boolean satisfied(
      PassRule rule, List<Readiness> categories, List<Step> done, List<CategoryNo> leftAside) {
    var lifted = new ArrayList<Boolean>();
    for (var category : categories) {
      long here = done.stream().filter(it -> it.category().equals(category.category())).count();
      if (!rule.allCategoriesRequired() || !leftAside.contains(category.category())) {
        lifted.add(lifted(rule, category, (int) here));
      }
    }
    return rule.allCategoriesRequired() ? !lifted.contains(false) : lifted.contains(true);
  }

  /// As if all that is left were judged nonconforming.
  private static boolean lifted(PassRule rule, Readiness category, int done) {
    var tally = category.tally();
    int left = tally.open() + tally.nonconforming() - done;
    return rule.met(new CategoryTally(tally.conforming() + done, left, tally.notApplicable(), 0));
  }

  private static List<Step> chosen(List<Step> all, int choice) {
    var steps = new ArrayList<Step>();
    for (int i = 0; i < all.size(); i++) {
      if ((choice >> i & 1) == 1) {
        steps.add(all.get(i));
      }
    }
    return steps;
  }

  private static int missing(List<Step> steps) {
    return steps.stream().mapToInt(it -> it.requirement().missing()).sum();
  }

  @Provide
  Arbitrary<List<Readiness>> readiness() {
    var first = readiness(1, 4);
    return Combinators.combine(first, readiness(2, 3), readiness(3, 3)).as(List::of);
  }

  private static Arbitrary<Readiness> readiness(int no, int most) {
    var counts = Arbitraries.integers().between(0, 12);
    return Combinators.combine(
            counts,
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 4).list().ofMaxSize(most))
        .as((ready, nonconforming, notApplicable, beyondHelp, missing) ->
            new Readiness(
                new CategoryNo(no),
                new CategoryTally(ready, nonconforming + beyondHelp, notApplicable, missing.size()),
                notReady(no, missing)));
  }

  private static List<NotReady> notReady(int category, List<Integer> missing) {
    var notReady = new ArrayList<NotReady>();
    for (int i = 0; i < missing.size(); i++) {
      String no = category + ".1." + (i + 1);
      notReady.add(new NotReady("R" + no, new RequirementNo(no), missing.get(i)));
    }
    return notReady;
  }
}
