package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Determination.Conforming;
import ccso.judging.Determination.Nonconforming;
import ccso.judging.Verdict.Met;
import ccso.judging.Verdict.NotMet;
import ccso.judging.Verdict.Undecided;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyCase.class)
@Domain(DomainContext.Global.class)
class VerdictProperties {

  /// The rule told once more, from the list of values and nothing else.
  @Property
  void theVerdictIsWhatTheRuleSaysInWords(@ForAll CaseFacts facts) {
    var rule = facts.rule();
    boolean open = false;
    boolean nothing = false;
    int met = 0;
    for (var category : facts.categories()) {
      int conforming = 0;
      int counted = 0;
      for (var requirement : category.requirements()) {
        var value = requirement.determination();
        open |= value instanceof Determination.Open;
        conforming += value instanceof Conforming ? 1 : 0;
        boolean leftOut =
            value instanceof Determination.NotApplicable
                && rule.notApplicable() == NotApplicableRule.EXCLUDED_FROM_DENOMINATOR;
        counted += leftOut ? 0 : 1;
      }
      nothing |= counted == 0;
      int over = rule.denominator() * conforming - rule.numerator() * counted;
      met += over > 0 || (over == 0 && rule.comparison() == Comparison.GE) ? 1 : 0;
    }
    boolean enough = rule.allCategoriesRequired() ? met == facts.categories().size() : met >= 1;

    assertThat(PassRule.judge(facts))
        .isInstanceOf(open || nothing ? Undecided.class : enough ? Met.class : NotMet.class);
  }

  @Property
  void theOrderInWhichThingsComeChangesNothing(@ForAll CaseFacts facts, @ForAll long seed) {
    var random = new Random(seed);
    var shuffled = new ArrayList<CategoryFacts>();
    for (var category : facts.categories()) {
      var requirements = new ArrayList<>(category.requirements());
      Collections.shuffle(requirements, random);
      shuffled.add(new CategoryFacts(category.no(), category.name(), requirements));
    }
    Collections.shuffle(shuffled, random);
    var other = with(facts, shuffled);

    assertThat(PassRule.judge(other)).isEqualTo(PassRule.judge(facts));
    assertThat(FrozenFacts.of(other).sha256()).isEqualTo(FrozenFacts.of(facts).sha256());
  }

  @Property
  void turningOneNonconformingIntoConformingNeverLoses(@ForAll CaseFacts facts) {
    var repaired = firstRepaired(facts);
    Assume.that(!repaired.equals(facts));

    assertThat(margins(repaired)).isEqualTo(margins(facts) + 1);
    assertThat(PassRule.judge(facts) instanceof Met)
        .isIn(false, PassRule.judge(repaired) instanceof Met);
  }

  @Property
  void aCaseThatFailsAndIsWhollyRepairedPasses(@ForAll CaseFacts facts) {
    Assume.that(PassRule.judge(facts) instanceof NotMet);
    Assume.that(facts.rule().notApplicable() != NotApplicableRule.KEPT_IN_DENOMINATOR);
    var repaired = facts;
    while (!firstRepaired(repaired).equals(repaired)) {
      repaired = firstRepaired(repaired);
    }

    assertThat(PassRule.judge(repaired)).isInstanceOf(Met.class);
  }

  private static int margins(CaseFacts facts) {
    return PassRule.judge(facts).categories().stream().mapToInt(CategoryResult::margin).sum();
  }

  private static CaseFacts firstRepaired(CaseFacts facts) {
    var categories = new ArrayList<CategoryFacts>();
    boolean done = false;
    for (var category : facts.categories()) {
      var requirements = new ArrayList<RequirementFacts>();
      for (var requirement : category.requirements()) {
        boolean repair = !done && requirement.determination() instanceof Nonconforming;
        done |= repair;
        requirements.add(
            repair ? ACase.requirement(requirement.no().value(), new Conforming()) : requirement);
      }
      categories.add(new CategoryFacts(category.no(), category.name(), requirements));
    }
    return with(facts, categories);
  }

  private static CaseFacts with(CaseFacts facts, List<CategoryFacts> categories) {
    return new CaseFacts(
        facts.caseNumber(),
        facts.frozenAt(),
        facts.edition(),
        facts.party(),
        facts.centre(),
        facts.period(),
        facts.rule(),
        categories);
  }
}
