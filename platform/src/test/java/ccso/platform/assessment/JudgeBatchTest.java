package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ccso.judging.Stage;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JudgeBatchTest extends ReviewTest {

  @Test
  void thePlanSaysWhatWillBeJudgedAndWhyTheRestIsLeft() {
    String bare = key(2, 1);
    UnderReview at = review.inDocumentReview(it -> !it.key().equals(bare));
    judge(at.second(), at, key(1, 1), Stage.DESK, Judgement.NONCONFORMING);
    judge(at.second(), at, key(1, 2), Stage.DESK, Judgement.SUPPLEMENT);

    var plan = judgeBatch.plan(at.lead(), at.number(), conforming(at.keys(_ -> true), Stage.DESK));

    assertThat(plan.left())
        .extracting(it -> it.standing().requirement().key(), it -> it.why().code())
        .containsExactly(
            tuple(key(1, 1), "assessment.already-judged"),
            tuple(bare, "assessment.no-evidence"),
            tuple(LinesStandard.OUTBOUND, "assessment.excluded-here"));
    assertThat(plan.judged()).hasSize(67).noneMatch(it -> it.requirement().key().equals(bare));
    assertThat(entries(at)).as("a plan writes nothing").isEqualTo(2);
  }

  @Test
  void eachOfTheBatchHasItsEntryAndItsAuditLine() {
    UnderReview at = review.inDocumentReview();
    var done = judgeAll(at, Stage.DESK, at.keys(_ -> true));
    assertThat(done.judged()).isEqualTo(69);
    assertThat(done.left()).hasSize(1);
    assertThat(done.progress().left()).isEqualTo(1);
    assertThat(entries(at)).isEqualTo(69);
    assertThat(auditLines(at, "DETERMINATION_JUDGED")).isEqualTo(69);
    assertThat(
            sql.sql(
                    """
                    select count(distinct subject) from audit_event
                    where case_id = ? and kind = 'DETERMINATION_JUDGED' and data ->> 'batch' is not null
                    """)
                .param(at.opened().id())
                .query(Integer.class)
                .single())
        .isEqualTo(69);
  }

  @Test
  void theSameBatchSentTwiceIsWrittenOnce() {
    UnderReview at = review.inDocumentReview();
    var batch = conforming(at.keys(_ -> true), Stage.DESK);
    judgeBatch.execute(at.lead(), at.number(), batch);
    judge(at.lead(), at, key(1, 1), Stage.DESK, Judgement.NONCONFORMING);
    var again = judgeBatch.execute(at.lead(), at.number(), batch);
    assertThat(again.repeated()).isTrue();
    assertThat(again.judged()).isEqualTo(69);
    assertThat(entries(at)).isEqualTo(70);
    assertThat(
            determinations
                .current(at.opened().id())
                .find(key(1, 1), Stage.DESK)
                .orElseThrow()
                .judgement())
        .isEqualTo(Judgement.NONCONFORMING);
    refused(
        AssessmentRefusal.NumberUsed.class,
        () -> judgeBatch.execute(at.second(), at.number(), batch));
  }

  @Test
  void onSiteOnlyWhatIsSeenOnSiteIsJudged() {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    var done = judgeAll(at, Stage.SITE, at.keys(_ -> true));
    assertThat(done.judged()).isEqualTo(at.keys(it -> it.needsSite()).size() - onlyOutbound(at));
    assertThat(done.progress().left()).isZero();
  }

  @Test
  void reasonsAreAskedOfEachOfABatch() {
    UnderReview at = review.inDocumentReview();
    var all = at.keys(_ -> true);
    var plan =
        judgeBatch.plan(
            at.lead(),
            at.number(),
            new JudgeBatch.Batch(
                UUID.randomUUID(), all, Stage.DESK, Judgement.NOT_APPLICABLE, WHY_NOT_APPLICABLE));
    assertThat(plan.judged())
        .extracting(it -> it.requirement().key())
        .containsExactly(LinesStandard.OUTBOUND);
    assertThat(plan.left()).allMatch(it -> it.why() instanceof AssessmentRefusal.AppliesHere);
    var without =
        new JudgeBatch.Batch(
            UUID.randomUUID(), Set.of(key(1, 1)), Stage.DESK, Judgement.NONCONFORMING, " ");
    assertThat(judgeBatch.plan(at.lead(), at.number(), without).judged()).isEmpty();
  }

  @Test
  void aBatchOfAllTakesAsManyStatementsAsOneOfTwenty() {
    UnderReview twenty = review.inDocumentReview();
    UnderReview all = review.inDocumentReview();
    var some =
        twenty.keys(_ -> true).stream()
            .limit(20)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    int forTwenty = statements(() -> judgeAll(twenty, Stage.DESK, some));
    int forAll = statements(() -> judgeAll(all, Stage.DESK, all.keys(_ -> true)));
    assertThat(forAll).isEqualTo(forTwenty);
    assertThat(entries(twenty)).isEqualTo(20);
    assertThat(entries(all)).isEqualTo(69);
  }

  static int statements(Runnable act) {
    int before = StatementCount.soFar();
    act.run();
    return StatementCount.soFar() - before;
  }

  private static int onlyOutbound(UnderReview at) {
    return at.keys(it -> it.key().equals(LinesStandard.OUTBOUND) && it.needsSite()).size();
  }

  private static JudgeBatch.Batch conforming(Set<String> keys, Stage stage) {
    return new JudgeBatch.Batch(UUID.randomUUID(), keys, stage, Judgement.CONFORMING, "");
  }
}
