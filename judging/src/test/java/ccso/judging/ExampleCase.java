package ccso.judging;

import ccso.judging.Determination.Conforming;
import ccso.judging.Determination.Nonconforming;
import ccso.judging.Determination.NotApplicable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/// A small case that shows every kind of fact once; the golden files are of it.
final class ExampleCase {

  private static final EvidenceRef DATA =
      new EvidenceRef("B-2", EvidenceKind.DATA, "服务水平明细", "2026-06", "01".repeat(32));
  private static final EvidenceRef INTERVIEW =
      new EvidenceRef("C-1", EvidenceKind.ON_SITE, "班组长访谈", "", "");

  private ExampleCase() {}

  static CaseFacts facts() {
    return facts(new Nonconforming("6、7 月申报值的分母未含放弃量。\n口径变更没有记录。"));
  }

  /// @param last value of the one requirement of the second category that may fail it
  static CaseFacts facts(Determination last) {
    var planning =
        new CategoryFacts(
            new CategoryNo(1),
            new CategoryName("规划及发展方向", "Planning and Direction"),
            List.of(
                requirement("1.1.1", new Conforming(), List.of(), List.of(ACase.HANDBOOK)),
                requirement(
                    "1.1.2",
                    new Conforming(),
                    List.of(
                        new StageValue(Stage.DESK, new Nonconforming("缺 9 月纪要"), ""),
                        new StageValue(Stage.SITE, new Conforming(), "现场已补齐")),
                    List.of(ACase.HANDBOOK, INTERVIEW))));
    var performance =
        new CategoryFacts(
            new CategoryNo(2),
            new CategoryName("绩效管理", "Performance Management"),
            List.of(
                requirement("2.1.1", new Conforming(), List.of(), List.of(DATA)),
                new RequirementFacts(
                    "R2.1.2",
                    new RequirementNo("2.1.2"),
                    "ef".repeat(32),
                    new Applicability(Set.of(Ownership.CAPTIVE), Set.of(Direction.values())),
                    new NotApplicable("经营性中心，不是自建", "P1", "P2"),
                    List.of(),
                    List.of()),
                requirement("2.1.10", last, List.of(), List.of(DATA))));
    return new CaseFacts(
        "SQ-2026-0043",
        Instant.parse("2026-11-23T06:32:06Z"),
        new EditionRef("YD/T 2823-2015", "1.0", "cd".repeat(32)),
        new AssessedParty(
            "示例信息服务有限公司",
            "91340100MA00000000",
            "合肥运营中心",
            List.of("合肥市示例路 88 号", "合肥市示例路 90 号"),
            420),
        new CentreProfile(Ownership.COMMERCIAL, Set.of(Direction.INBOUND, Direction.OUTBOUND)),
        new DataPeriod(YearMonth.of(2025, 11), YearMonth.of(2026, 10)),
        ACase.NINE_OF_TEN,
        List.of(planning, performance));
  }

  private static RequirementFacts requirement(
      String no, Determination value, List<StageValue> stages, List<EvidenceRef> evidence) {
    return new RequirementFacts(
        "R" + no, new RequirementNo(no), "ef".repeat(32), ACase.FOR_ALL, value, stages, evidence);
  }
}
