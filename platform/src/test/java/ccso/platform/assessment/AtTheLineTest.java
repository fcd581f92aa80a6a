package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.BASES;
import static ccso.platform.assessment.LinesStandard.documentsOnly;
import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ccso.judging.CategoryNo;
import ccso.judging.FrozenFacts;
import ccso.judging.PassRule;
import ccso.judging.Stage;
import ccso.judging.Verdict;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// Cases judged through the whole chain exactly to the line and one past it.
class AtTheLineTest extends ReviewTest {
  /// Nonconformities a category of 9, 10, 11, 19 and 20 can bear at nine tenths, counted by hand:
  /// needed are 9, 9, 10, 18 and 18.
  private static final List<Integer> BORNE = List.of(0, 1, 1, 1, 2);

  @Test
  void withAsManyNonconformitiesAsEachCategoryBears_theCaseIsMetExactly() {
    UnderReview at = judgedOnSite(0);
    FrozenReport report = freeze.freeze(at.lead(), at.number());
    assertThat(report.verdict()).isInstanceOf(Verdict.Met.class);
    assertThat(report.verdict().categories()).extracting(it -> it.base()).isEqualTo(BASES);
    assertThat(report.verdict().categories()).allMatch(it -> it.margin() == 0);
    assertThat(report.verdict().categories().getLast().tally().notApplicable()).isEqualTo(1);
  }

  @Test
  void oneMoreInAnyCategoryFailsIt_andJudgingAnewRepairsIt() {
    for (int category = 1; category <= BASES.size(); category++) {
      UnderReview at = judgedOnSite(category);
      String tooMany = siteKeys(category).getLast();

      FrozenReport failed = freeze.freeze(at.lead(), at.number());
      assertThat(failed.verdict())
          .isInstanceOfSatisfying(Verdict.NotMet.class, it -> assertThat(it.failed()).hasSize(1));
      assertThat(((Verdict.NotMet) failed.verdict()).failed())
          .containsExactly(new CategoryNo(category));

      UnderReview repaired = judgedOnSite(category);
      reopen.reopen(repaired.lead(), repaired.number(), "整改证据已核。");
      judge(repaired.lead(), repaired, tooMany, Stage.SITE, Judgement.CONFORMING);
      concludeOnSiteReview.conclude(repaired.lead(), repaired.number());
      assertThat(freeze.freeze(repaired.lead(), repaired.number()).met()).isTrue();
      assertThat(determinations.history(repaired.opened().id(), tooMany))
          .extracting(DeterminationEntry::stage, DeterminationEntry::judgement)
          .as("the report can show before and after")
          .containsSubsequence(
              tuple(Stage.SITE, Judgement.NONCONFORMING), tuple(Stage.SITE, Judgement.CONFORMING));
    }
  }

  @Test
  void frozenFactsAreReadBackByteForByteAndGiveTheSameVerdict() {
    UnderReview at = judgedOnSite(3);
    FrozenReport frozen = freeze.freeze(at.lead(), at.number());
    FrozenReport read = reports.latest(at.opened().id()).orElseThrow();
    assertThat(read).isEqualTo(frozen);
    assertThat(read.verdict()).isEqualTo(frozen.verdict());
    assertThat(PassRule.judge(FrozenFacts.read(read.frozen().json()).facts()))
        .isEqualTo(frozen.verdict());
    assertThat(auditLines(at, "FACTS_FROZEN")).isEqualTo(1);
  }

  @Test
  void whatIsFrozenNobodyOfTheApplicationCanChangeOrDelete() {
    UnderReview at = judgedOnSite(0);
    freeze.freeze(at.lead(), at.number());
    for (String table :
        List.of(
            "frozen_facts",
            "determination_entry",
            "countersignature",
            "settlement",
            "onsite_record",
            "audit_event")) {
      refusedByTheDatabase("delete from " + table);
      refusedByTheDatabase("truncate " + table);
    }
    refusedByTheDatabase("update frozen_facts set content = ''");
    refusedByTheDatabase("update determination_entry set judgement = 'CONFORMING'");
    refusedByTheDatabase("update countersignature set by_person = by_person");
    refusedByTheDatabase("update settlement set reason = ''");
    assertThat(reports.latest(at.opened().id())).isPresent();
  }

  @Test
  void aStageIsNotConcludedWhileSomethingIsOwed() {
    UnderReview at = review.inDocumentReview();
    judgeAll(at, Stage.DESK, at.keys(it -> !it.key().equals(key(1, 1))));
    judge(at.lead(), at, key(1, 2), Stage.DESK, Judgement.SUPPLEMENT);
    judge(at.lead(), at, key(1, 3), Stage.DESK, Judgement.SUPPLEMENT);
    judge(
        at.lead(),
        at,
        LinesStandard.OUTBOUND,
        Stage.DESK,
        Judgement.NOT_APPLICABLE,
        WHY_NOT_APPLICABLE);
    assertThat(
            refused(
                AssessmentRefusal.NotFinished.class,
                () -> concludeDocumentReview.conclude(at.lead(), at.number())))
        .as("1.1.1 is open; 1.1.2 may wait for the visit, 1.1.3 lists documents only")
        .isEqualTo(new AssessmentRefusal.NotFinished(Stage.DESK, 2, 1, 0, "1.1.1, 1.1.3, 5.1.21"));
  }

  @Test
  void aContradictionIsSettledByTheLeadBeforeTheStageEnds() {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    String seen = siteKeys(1).getFirst();
    judge(at.second(), at, seen, Stage.SITE, Judgement.NONCONFORMING, "现场未见执行。");
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    assertThat(
            refused(
                    AssessmentRefusal.NotFinished.class,
                    () -> concludeOnSiteReview.conclude(at.lead(), at.number()))
                .unsettled())
        .isEqualTo(1);

    var desk = current(at, seen, Stage.DESK);
    var site = current(at, seen, Stage.SITE);
    refused(
        AssessmentRefusal.NoLongerStands.class,
        () ->
            settle.settle(
                at.lead(),
                at.number(),
                new SettleContradiction.Settlement(seen, desk.seq(), desk.seq(), "现场为准。")));
    refused(
        AssessmentRefusal.ReasonMissing.class,
        () ->
            settle.settle(
                at.lead(),
                at.number(),
                new SettleContradiction.Settlement(seen, desk.seq(), site.seq(), " ")));
    var settlement =
        new SettleContradiction.Settlement(seen, desk.seq(), site.seq(), "文件齐全，现场未执行。");
    settle.settle(at.lead(), at.number(), settlement);
    settle.settle(at.lead(), at.number(), settlement);
    assertThat(auditLines(at, "CONTRADICTION_SETTLED")).isEqualTo(1);
    concludeOnSiteReview.conclude(at.lead(), at.number());

    var facts = freeze.freeze(at.lead(), at.number()).facts();
    assertThat(facts.categories().getFirst().requirements())
        .filteredOn(it -> it.key().equals(seen))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.stages()).hasSize(2);
          assertThat(it.stages().getLast().settlement()).isEqualTo("文件齐全，现场未执行。");
        });
  }

  @Test
  void aVerdictJudgedAnewNeedsItsOwnSettlement() {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    String seen = siteKeys(1).getFirst();
    judge(at.lead(), at, seen, Stage.SITE, Judgement.NONCONFORMING, "未见。");
    settleAll(at, seen);
    judge(at.lead(), at, seen, Stage.SITE, Judgement.NONCONFORMING, "再看仍未见。");
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    assertThat(
            refused(
                    AssessmentRefusal.NotFinished.class,
                    () -> concludeOnSiteReview.conclude(at.lead(), at.number()))
                .unsettled())
        .isEqualTo(1);
  }

  @Test
  void notApplicableIsSignedByASecondMemberOnly() {
    UnderReview at = review.inDocumentReview();
    long entry =
        judge(
                at.lead(),
                at,
                LinesStandard.OUTBOUND,
                Stage.DESK,
                Judgement.NOT_APPLICABLE,
                WHY_NOT_APPLICABLE)
            .entry()
            .seq();
    var it = Set.of(entry);
    refused(
        AssessmentRefusal.OwnNotApplicable.class,
        () -> countersign.countersign(at.lead(), at.number(), it));
    refused(
        AssessmentRefusal.NoLongerStands.class,
        () -> countersign.countersign(at.second(), at.number(), Set.of(entry, -1L)));
    assertThat(countersign.countersign(at.second(), at.number(), it)).isEqualTo(1);
    assertThat(countersign.countersign(at.second(), at.number(), it)).isZero();
    assertThat(auditLines(at, "NOT_APPLICABLE_COUNTERSIGNED")).isEqualTo(1);
    assertThat(current(at, LinesStandard.OUTBOUND, Stage.DESK).countersigned())
        .satisfies(signed -> assertThat(signed.by()).isEqualTo(at.second().id()));
  }

  @Test
  void theFactsHoldFilesAndOnSiteRecords() {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    String seen = siteKeys(1).getFirst();
    var record =
        new RecordOnSite.Seen(UUID.randomUUID(), seen, "OBSERVATION", "夜班座席", "二楼职场", "见到。");
    UUID first = recordOnSite.add(at.lead(), at.number(), record);
    assertThat(recordOnSite.add(at.lead(), at.number(), record)).isEqualTo(first);
    assertThat(auditLines(at, "ONSITE_RECORDED")).isEqualTo(1);
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    concludeOnSiteReview.conclude(at.lead(), at.number());
    var evidence =
        freeze
            .freeze(at.lead(), at.number())
            .facts()
            .categories()
            .getFirst()
            .requirements()
            .stream()
            .filter(it -> it.key().equals(seen))
            .findFirst()
            .orElseThrow()
            .evidence();
    assertThat(evidence).extracting(it -> it.label()).containsExactly("A-1", "R-1");
    assertThat(evidence.getLast().title()).isEqualTo("观察 · 夜班座席");
    assertThat(evidence.getLast().place()).isEqualTo("二楼职场");
    assertThat(evidence.getFirst().sha256()).hasSize(64);
  }

  /// 评审报告, with the nonconformities each category bears and one more in the one named (0: none),
  /// all found on site and settled.
  private UnderReview judgedOnSite(int oneMoreIn) {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    for (int category = 1; category <= BASES.size(); category++) {
      int bad = BORNE.get(category - 1) + (category == oneMoreIn ? 1 : 0);
      List<String> keys = siteKeys(category);
      for (String key : keys.subList(keys.size() - bad, keys.size())) {
        judge(at.second(), at, key, Stage.SITE, Judgement.NONCONFORMING, "现场不符。");
        settleAll(at, key);
      }
    }
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    assertThat(concludeOnSiteReview.conclude(at.lead(), at.number()).state())
        .isEqualTo(CaseState.REPORT);
    return at;
  }

  private void settleAll(UnderReview at, String key) {
    settle.settle(
        at.lead(),
        at.number(),
        new SettleContradiction.Settlement(
            key, current(at, key, Stage.DESK).seq(), current(at, key, Stage.SITE).seq(), "以现场为准。"));
  }

  private DeterminationEntry current(UnderReview at, String key, Stage stage) {
    return determinations.current(at.opened().id()).find(key, stage).orElseThrow();
  }

  private static List<String> siteKeys(int category) {
    List<String> keys = new ArrayList<>();
    IntStream.rangeClosed(1, BASES.get(category - 1))
        .filter(place -> !documentsOnly(place))
        .forEach(place -> keys.add(key(category, place)));
    return keys;
  }

  private void refusedByTheDatabase(String statement) {
    assertThatExceptionOfType(DataAccessException.class)
        .as(statement)
        .isThrownBy(() -> sql.sql(statement).update())
        .havingRootCause()
        .withMessageContaining("permission denied");
  }
}
