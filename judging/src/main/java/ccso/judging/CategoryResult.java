package ccso.judging;

/// How one category stands against the line.
///
/// @param base requirements the line is drawn over
/// @param required conforming ones needed over that base
/// @param margin conforming less required: 余 n, 刚好过线 (0), 差 n (negative)
public record CategoryResult(
    CategoryNo no, CategoryTally tally, int base, int required, int margin, boolean met) {

  static CategoryResult of(PassRule rule, CategoryFacts category) {
    var tally = category.tally();
    int base = rule.base(tally);
    return new CategoryResult(
        category.no(), tally, base, rule.required(base), rule.margin(tally), rule.met(tally));
  }
}
