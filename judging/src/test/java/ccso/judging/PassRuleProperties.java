package ccso.judging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyCase.class)
@Domain(DomainContext.Global.class)
class PassRuleProperties {

  @Property(tries = 1000)
  void withNothingOpen_metIsTheSameAsNoNegativeMargin(
      @ForAll PassRule rule, @ForAll CategoryTally any) {
    var tally = new CategoryTally(any.conforming(), any.nonconforming(), any.notApplicable(), 0);
    Assume.that(rule.base(tally) > 0);

    assertThat(rule.met(tally)).isEqualTo(rule.margin(tally) >= 0);
  }

  @Property(tries = 1000)
  void requiredIsTheSmallestNumberThatMeetsTheLine(
      @ForAll PassRule rule, @ForAll @IntRange(min = 1, max = 400) int base) {
    int required = rule.required(base);

    assertThat(required).isBetween(1, base);
    assertThat(rule.met(new CategoryTally(required, base - required, 0, 0))).isTrue();
    assertThat(rule.met(new CategoryTally(required - 1, base - required + 1, 0, 0))).isFalse();
  }

  /// The whole line drawn by hand: share and line as fractions over a common denominator, no
  /// division.
  @Property(tries = 1000)
  void theLineIsTheFractionItIsWrittenAs(
      @ForAll PassRule rule,
      @ForAll @IntRange(min = 1, max = 400) int base,
      @ForAll @IntRange(min = 0, max = 400) int conforming) {
    Assume.that(conforming <= base);
    int compared = Integer.compare(conforming * rule.denominator(), rule.numerator() * base);

    assertThat(rule.met(new CategoryTally(conforming, base - conforming, 0, 0)))
        .isEqualTo(compared > 0 || (compared == 0 && rule.comparison() == Comparison.GE));
  }

  @Property(tries = 1000)
  void oneMoreConformingNeverLoses(@ForAll PassRule rule, @ForAll CategoryTally before) {
    Assume.that(before.nonconforming() > 0);
    var after =
        new CategoryTally(
            before.conforming() + 1,
            before.nonconforming() - 1,
            before.notApplicable(),
            before.open());

    assertThat(rule.margin(after)).isEqualTo(rule.margin(before) + 1);
    assertThat(rule.met(after) || !rule.met(before)).isTrue();
  }

  @Property(tries = 1000)
  void anOpenOneAlwaysBlocks(@ForAll PassRule rule, @ForAll CategoryTally tally) {
    Assume.that(tally.open() > 0);

    assertThat(rule.met(tally)).isFalse();
  }
}
