package ccso.judging;

import ccso.judging.RefusedFacts.Reason;

/// When a category, and with it the whole, meets the standard (达标); data of the edition, never of
/// the code.
///
/// Shares are compared by multiplying whole numbers: a percentage is never computed, so none is
/// ever rounded.
///
/// @param numerator of the line a category must reach, from 1
/// @param denominator of that line, not below the numerator
/// @param allCategoriesRequired if false, one category that meets its line is enough
public record PassRule(
    int numerator,
    int denominator,
    Comparison comparison,
    boolean allCategoriesRequired,
    NotApplicableRule notApplicable) {

  public PassRule {
    RefusedFacts.ifOutside(denominator, 1, 1_000_000, "rule.denominator");
    RefusedFacts.ifOutside(numerator, 1, denominator, "rule.numerator");
    if (numerator == denominator && comparison == Comparison.GT) {
      throw new RefusedFacts(
          Reason.LINE_OUT_OF_REACH,
          Integer.toString(numerator),
          Integer.toString(denominator),
          comparison.name());
    }
  }

  /// Requirements the line is drawn over. Open ones are in it: they count, only not as conforming.
  public int base(CategoryTally tally) {
    int judgedOrOpen = tally.conforming() + tally.nonconforming() + tally.open();
    return switch (notApplicable) {
      case EXCLUDED_FROM_DENOMINATOR, NEVER -> judgedOrOpen;
      case KEPT_IN_DENOMINATOR -> judgedOrOpen + tally.notApplicable();
    };
  }

  /// Smallest number of conforming requirements that meets the line over this base; 0 or 1 over an
  /// empty one.
  public int required(int base) {
    RefusedFacts.ifOutside(base, 0, 400_000_000, "base");
    long line = (long) numerator * base;
    return Math.toIntExact(
        switch (comparison) {
          case GE -> Math.ceilDiv(line, denominator);
          case GT -> line / denominator + 1;
        });
  }

  /// Conforming requirements above the line: 余 n if positive, 刚好过线 at 0, 差 n if negative.
  public int margin(CategoryTally tally) {
    return tally.conforming() - required(base(tally));
  }

  /// Never with something open, and never over an empty base.
  public boolean met(CategoryTally tally) {
    int base = base(tally);
    return tally.open() == 0 && base > 0 && reaches(tally.conforming(), base);
  }

  private boolean reaches(int conforming, int base) {
    long share = (long) denominator * conforming;
    long line = (long) numerator * base;
    return switch (comparison) {
      case GE -> share >= line;
      case GT -> share > line;
    };
  }

  /// The verdict by the rule frozen with the facts.
  public static Verdict judge(CaseFacts facts) {
    return new Judgement(facts).verdict();
  }
}
