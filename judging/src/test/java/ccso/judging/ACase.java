package ccso.judging;

import ccso.judging.Determination.Conforming;
import ccso.judging.Determination.Nonconforming;
import ccso.judging.Determination.NotApplicable;
import ccso.judging.Determination.Open;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A case told for a test: a commercial inbound centre; what is not said is as dull as possible.
final class ACase {

  static final PassRule NINE_OF_TEN =
      new PassRule(9, 10, Comparison.GE, true, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);
  static final CentreProfile INBOUND_FOR_SALE =
      new CentreProfile(Ownership.COMMERCIAL, Set.of(Direction.INBOUND));
  static final Applicability FOR_ALL =
      new Applicability(Set.of(Ownership.values()), Set.of(Direction.values()));
  static final Applicability OUTBOUND_ONLY =
      new Applicability(Set.of(Ownership.values()), Set.of(Direction.OUTBOUND));
  static final EvidenceRef HANDBOOK =
      new EvidenceRef("A-1", EvidenceKind.DOCUMENT, "运营管理手册", "第 3 页", "ab".repeat(32));

  private final PassRule rule;
  private final List<CategoryFacts> categories = new ArrayList<>();

  private ACase(PassRule rule) {
    this.rule = rule;
  }

  static ACase under(PassRule rule) {
    return new ACase(rule);
  }

  /// Another category of so many requirements, in the order of the tally's counts.
  ACase with(String name, CategoryTally tally) {
    int category = categories.size() + 1;
    var requirements = new ArrayList<RequirementFacts>();
    times(tally.conforming(), requirements, category, new Conforming());
    times(tally.nonconforming(), requirements, category, new Nonconforming("没有会议记录"));
    times(tally.notApplicable(), requirements, category, new NotApplicable("无外呼", "P1", "P2"));
    times(tally.open(), requirements, category, new Open());
    return with(
        new CategoryFacts(new CategoryNo(category), new CategoryName(name, name), requirements));
  }

  ACase with(CategoryFacts category) {
    categories.add(category);
    return this;
  }

  CaseFacts facts() {
    return facts(INBOUND_FOR_SALE, categories);
  }

  CaseFacts factsIn(UnaryOperator<List<CategoryFacts>> order) {
    return facts(INBOUND_FOR_SALE, order.apply(categories));
  }

  CaseFacts facts(CentreProfile centre, List<CategoryFacts> categories) {
    return new CaseFacts(
        "SQ-2026-0043",
        Instant.parse("2026-11-23T06:32:06Z"),
        new EditionRef("YD/T 2823-2015", "1.0", "cd".repeat(32)),
        new AssessedParty(
            "示例信息服务有限公司", "91340100MA00000000", "合肥运营中心", List.of("合肥市示例路 88 号"), 420),
        centre,
        new DataPeriod(YearMonth.of(2025, 11), YearMonth.of(2026, 10)),
        rule,
        categories);
  }

  Verdict verdict() {
    return PassRule.judge(facts());
  }

  static RequirementFacts requirement(String no, Determination determination) {
    return new RequirementFacts(
        "R" + no,
        new RequirementNo(no),
        "ef".repeat(32),
        determination instanceof NotApplicable ? OUTBOUND_ONLY : FOR_ALL,
        determination,
        List.of(),
        List.of(HANDBOOK));
  }

  static CategoryTally tally(int conforming, int nonconforming, int notApplicable, int open) {
    return new CategoryTally(conforming, nonconforming, notApplicable, open);
  }

  private static void times(
      int count, List<RequirementFacts> requirements, int category, Determination determination) {
    for (int i = 0; i < count; i++) {
      requirements.add(requirement(category + ".1." + (requirements.size() + 1), determination));
    }
  }
}
