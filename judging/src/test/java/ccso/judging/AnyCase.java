package ccso.judging;

import ccso.judging.Determination.Conforming;
import ccso.judging.Determination.Nonconforming;
import ccso.judging.Determination.NotApplicable;
import ccso.judging.Determination.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Rules, tallies and consistent facts of any kind, for properties.
class AnyCase extends DomainContextBase {

  @Provide
  Arbitrary<PassRule> rules() {
    return Arbitraries.integers()
        .between(1, 20)
        .flatMap(denominator ->
            Combinators.combine(
                    Arbitraries.integers().between(1, denominator),
                    Arbitraries.of(Comparison.class),
                    Arbitraries.of(true, false),
                    Arbitraries.of(NotApplicableRule.class))
                .filter((numerator, comparison, _, _) ->
                    numerator < denominator || comparison == Comparison.GE)
                .as((numerator, comparison, every, notApplicable) ->
                    new PassRule(numerator, denominator, comparison, every, notApplicable)));
  }

  @Provide
  Arbitrary<CategoryTally> tallies() {
    var counts = Arbitraries.integers().between(0, 60);
    return Combinators.combine(
            counts, counts, counts, counts.filter(it -> it < 30).map(it -> it / 10))
        .as(CategoryTally::new);
  }

  @Provide
  Arbitrary<CaseFacts> cases() {
    return rules()
        .flatMap(rule ->
            determinations(rule)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(categories -> facts(rule, categories)));
  }

  private record Judged(Determination value, List<StageValue> stages, List<EvidenceRef> evidence) {}

  private static Arbitrary<Judged> determinations(PassRule rule) {
    Arbitrary<Determination> conforming = Arbitraries.just(new Conforming());
    Arbitrary<Determination> nonconforming = words().map(Nonconforming::new);
    Arbitrary<Determination> notApplicable = words().map(it -> new NotApplicable(it, "P1", "P2"));
    Arbitrary<Determination> open = Arbitraries.just(new Open());
    boolean never = rule.notApplicable() == NotApplicableRule.NEVER;
    var values =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(20, conforming),
            net.jqwik.api.Tuple.of(3, nonconforming),
            net.jqwik.api.Tuple.of(never ? 0 : 3, notApplicable),
            net.jqwik.api.Tuple.of(1, open));
    return Combinators.combine(
            values,
            words(),
            Arbitraries.of(true, false),
            evidence().list().ofMinSize(1).ofMaxSize(3))
        .as((value, words, twoStages, evidence) ->
            new Judged(value, twoStages ? stages(value, words) : List.of(), evidence));
  }

  private static List<StageValue> stages(Determination last, String settlement) {
    return List.of(
        new StageValue(Stage.DESK, new Nonconforming("案头未见"), ""),
        new StageValue(Stage.SITE, last, settlement));
  }

  private static Arbitrary<EvidenceRef> evidence() {
    return Combinators.combine(
            Arbitraries.of(EvidenceKind.class),
            words(),
            Arbitraries.strings().withChars("0123456789abcdef").ofLength(64))
        .as((kind, title, sha256) -> new EvidenceRef("A-1", kind, title, "", sha256));
  }

  /// What people type, and what they should not: any character there is, quotes and control
  /// characters among them.
  static Arbitrary<String> words() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(6),
            Arbitraries.of("没有会议记录", "第 1 行\n第 2 行", "\"\\/\b\f\r\t", "😀𠮷", "{0}", "'"))
        .filter(it -> !it.isBlank() && it.codePoints().noneMatch(c -> 0xD800 <= c && c <= 0xDFFF));
  }

  private static CaseFacts facts(PassRule rule, List<List<Judged>> judged) {
    var told = ACase.under(rule);
    for (int c = 0; c < judged.size(); c++) {
      var requirements = new ArrayList<RequirementFacts>();
      for (int r = 0; r < judged.get(c).size(); r++) {
        requirements.add(requirement((c + 1) + ".9." + (r + 1), judged.get(c).get(r)));
      }
      told.with(new CategoryFacts(new CategoryNo(c + 1), new CategoryName("类", "c"), requirements));
    }
    return told.facts();
  }

  private static RequirementFacts requirement(String no, Judged judged) {
    var plain = ACase.requirement(no, judged.value());
    return new RequirementFacts(
        plain.key(),
        plain.no(),
        plain.digest(),
        judged.value() instanceof Open
            ? new Applicability(Set.of(Ownership.CAPTIVE), Set.of(Direction.INBOUND))
            : plain.applicability(),
        judged.value(),
        judged.stages(),
        judged.evidence());
  }
}
