package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ccso.judging.Direction;
import ccso.judging.Ownership;
import ccso.judging.Stage;
import ccso.platform.audit.AuditTrail;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JudgeDeterminationTest extends ReviewTest {
  private static final String ONE = key(1, 1);

  @Autowired AuditTrail trail;

  @Test
  void aVerdictIsKeptWithPersonTimeBeforeAndAfter() {
    UnderReview at = review.inDocumentReview();
    Judged first = judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING);
    Judged second = judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "缺第二季度。");

    assertThat(first.before()).isEqualTo(Judgement.OPEN);
    assertThat(second.before()).isEqualTo(Judgement.CONFORMING);
    assertThat(second.entry().replaces()).isEqualTo(first.entry().seq());
    assertThat(determinations.history(at.opened().id(), ONE))
        .extracting(DeterminationEntry::judgement, DeterminationEntry::byName)
        .containsExactly(
            tuple(Judgement.CONFORMING, at.lead().name()),
            tuple(Judgement.NONCONFORMING, at.lead().name()));
    assertThat(determinations.history(at.opened().id(), ONE).getLast()).isEqualTo(second.entry());
    assertThat(trail.ofCase(at.opened().id(), 1).getFirst())
        .satisfies(line -> {
          assertThat(line.kind()).isEqualTo("DETERMINATION_JUDGED");
          assertThat(line.subject()).isEqualTo("1.1.1");
          assertThat(line.actorName()).isEqualTo(at.lead().name());
          assertThat(line.data())
              .containsEntry("before", "CONFORMING")
              .containsEntry("after", "NONCONFORMING")
              .containsEntry("stage", "DESK");
        });
  }

  @Test
  void progressCountsWhatTheStageHasToJudge() {
    UnderReview at = review.inDocumentReview();
    Progress before = judge(at.lead(), at, ONE, Stage.DESK, Judgement.SUPPLEMENT).progress();
    Progress after = judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING).progress();
    assertThat(before).isEqualTo(new Progress(Stage.DESK, 70, 0, 0, 0, 1));
    assertThat(after).isEqualTo(new Progress(Stage.DESK, 70, 1, 0, 0, 0));
    assertThat(after.left()).isEqualTo(69);
  }

  @Test
  void theSameSentTwiceIsAnsweredAlikeAndWrittenOnce() {
    UnderReview at = review.inDocumentReview();
    var command = conforming(ONE);
    Judged first = judgeDetermination.judge(at.lead(), at.number(), command);
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING);

    Judged again = judgeDetermination.judge(at.lead(), at.number(), command);

    assertThat(first.repeated()).isFalse();
    assertThat(again.repeated()).isTrue();
    assertThat(again.entry()).isEqualTo(first.entry());
    assertThat(again.before()).isEqualTo(first.before());
    assertThat(entries(at)).isEqualTo(2);
    assertThat(auditLines(at, "DETERMINATION_JUDGED")).isEqualTo(2);
  }

  @Test
  void theSameSentAgainAfterTheStageEndedIsStillAnswered() {
    UnderReview at = review.inDocumentReview();
    var command = conforming(ONE);
    Judged first = judgeDetermination.judge(at.lead(), at.number(), command);
    finishDocumentReview(at);
    assertThat(judgeDetermination.judge(at.lead(), at.number(), command).entry())
        .isEqualTo(first.entry());
  }

  @Test
  void eightThreadsSendTheSame_andOneEntryIsWritten() throws Exception {
    UnderReview at = review.inDocumentReview();
    var command = conforming(ONE);
    List<Judged> answers =
        atOnce(8, () -> judgeDetermination.judge(at.lead(), at.number(), command));
    assertThat(answers)
        .extracting(it -> it.entry().seq())
        .containsOnly(answers.getFirst().entry().seq());
    assertThat(answers).filteredOn(it -> !it.repeated()).hasSize(1);
    assertThat(entries(at)).isEqualTo(1);
    assertThat(auditLines(at, "DETERMINATION_JUDGED")).isEqualTo(1);
  }

  @Test
  void eightThreadsJudgeDifferentRequirements_andNoneIsLost() throws Exception {
    UnderReview at = review.inDocumentReview();
    var places = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    atOnce(
        8,
        () -> {
          int place;
          synchronized (places) {
            place = places.removeFirst();
          }
          return judgeDetermination.judge(at.lead(), at.number(), conforming(key(1, place)));
        });
    assertThat(entries(at)).isEqualTo(8);
    assertThat(auditLines(at, "DETERMINATION_JUDGED")).isEqualTo(8);
  }

  @Test
  void whoDidNotSeeTheOthersVerdictIsShownIt_andNothingIsLost() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "6 月缺页。");
    var other =
        refused(
            AssessmentRefusal.JudgedMeanwhile.class,
            () -> judgeDetermination.judge(at.second(), at.number(), conforming(ONE)));
    assertThat(other.byName()).isEqualTo(at.lead().name());
    assertThat(other.judgement()).isEqualTo(Judgement.NONCONFORMING);
    assertThat(other.reason()).isEqualTo("6 月缺页。");
    assertThat(entries(at)).isEqualTo(1);

    var knowing =
        new JudgeCommand(UUID.randomUUID(), ONE, Stage.DESK, Judgement.CONFORMING, "", other.seq());
    assertThat(judgeDetermination.judge(at.second(), at.number(), knowing).before())
        .isEqualTo(Judgement.NONCONFORMING);
  }

  @Test
  void theOwnVerdictMayBeCorrectedFromASecondDevice() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.SUPPLEMENT);
    assertThat(judgeDetermination.judge(at.lead(), at.number(), conforming(ONE)).repeated())
        .isFalse();
  }

  @Test
  void aNumberOfAnotherPersonOrAnotherCaseIsNotAnswered() {
    UnderReview at = review.inDocumentReview();
    UnderReview elsewhere = review.inDocumentReview();
    var command = conforming(ONE);
    judgeDetermination.judge(at.lead(), at.number(), command);
    refused(
        AssessmentRefusal.NumberUsed.class,
        () -> judgeDetermination.judge(at.second(), at.number(), command));
    refused(
        AssessmentRefusal.NumberUsed.class,
        () -> judgeDetermination.judge(elsewhere.lead(), elsewhere.number(), command));
  }

  @Test
  void nonconformingAndSupplementNeedAReason() {
    UnderReview at = review.inDocumentReview();
    for (var judgement : List.of(Judgement.NONCONFORMING, Judgement.SUPPLEMENT)) {
      refused(
          AssessmentRefusal.ReasonMissing.class,
          () -> judge(at.lead(), at, ONE, Stage.DESK, judgement, " \n\u0000 "));
      judge(at.lead(), at, ONE, Stage.DESK, judgement, "缺。");
    }
    assertThat(
            refused(
                AssessmentRefusal.ReasonTooLong.class,
                () ->
                    judge(
                        at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "字".repeat(501))))
        .isEqualTo(new AssessmentRefusal.ReasonTooLong(500, 501));
  }

  @Test
  void notApplicableOnlyWhereTheCentreIsExcluded_withTenCharacters() {
    UnderReview at = review.inDocumentReview();
    assertThat(
            refused(
                AssessmentRefusal.AppliesHere.class,
                () ->
                    judge(
                        at.lead(),
                        at,
                        ONE,
                        Stage.DESK,
                        Judgement.NOT_APPLICABLE,
                        WHY_NOT_APPLICABLE)))
        .isEqualTo(
            new AssessmentRefusal.AppliesHere("1.1.1", Ownership.CAPTIVE, Direction.INBOUND));
    assertThat(
            refused(
                AssessmentRefusal.ReasonTooShort.class,
                () ->
                    judge(
                        at.lead(),
                        at,
                        LinesStandard.OUTBOUND,
                        Stage.DESK,
                        Judgement.NOT_APPLICABLE,
                        "九个字的理由不够长")))
        .isEqualTo(new AssessmentRefusal.ReasonTooShort(10, 9));
    judge(
        at.lead(), at, LinesStandard.OUTBOUND, Stage.DESK, Judgement.NOT_APPLICABLE, "十个字的理由刚好够长");
  }

  @Test
  void anExcludedRequirementIsNothingButNotApplicable() {
    UnderReview at = review.inDocumentReview();
    for (var judgement :
        List.of(Judgement.CONFORMING, Judgement.NONCONFORMING, Judgement.SUPPLEMENT)) {
      refused(
          AssessmentRefusal.ExcludedHere.class,
          () -> judge(at.lead(), at, LinesStandard.OUTBOUND, Stage.DESK, judgement));
    }
  }

  @Test
  void conformingNeedsAFileOrAnOnSiteRecord() {
    String bare = key(2, 1);
    UnderReview at = review.inDocumentReview(it -> !it.key().equals(bare));
    refused(
        AssessmentRefusal.NoEvidence.class,
        () -> judge(at.lead(), at, bare, Stage.DESK, Judgement.CONFORMING));
    judge(at.lead(), at, bare, Stage.DESK, Judgement.NONCONFORMING, "没有材料。");

    recordOnSite.add(
        at.second(),
        at.number(),
        new RecordOnSite.Seen(UUID.randomUUID(), bare, "OBSERVATION", "班组长", "三号职场", "见到台账。"));
    judge(at.lead(), at, bare, Stage.DESK, Judgement.CONFORMING);
  }

  @Test
  void aStageIsJudgedInItsOwnStateAndWhereItIsDue() {
    UnderReview at = review.inDocumentReview();
    assertThat(
            refused(
                AssessmentRefusal.StageClosed.class,
                () -> judge(at.lead(), at, ONE, Stage.SITE, Judgement.CONFORMING)))
        .isEqualTo(new AssessmentRefusal.StageClosed(Stage.SITE, CaseState.DOCUMENT_REVIEW));
    finishDocumentReview(at);
    refused(
        AssessmentRefusal.StageClosed.class,
        () -> judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING));
    refused(
        AssessmentRefusal.StageNotDue.class,
        () -> judge(at.lead(), at, key(1, 3), Stage.SITE, Judgement.CONFORMING));
    refused(
        AssessmentRefusal.StageNotDue.class,
        () -> judge(at.lead(), at, LinesStandard.OUTBOUND, Stage.SITE, Judgement.OPEN));
    judge(at.lead(), at, ONE, Stage.SITE, Judgement.CONFORMING);
  }

  @Test
  void aRequirementOfAnotherEditionIsNotFound() {
    UnderReview at = review.inDocumentReview();
    assertFindsNothing(() -> judge(at.lead(), at, "R0001", Stage.DESK, Judgement.CONFORMING));
  }

  private static JudgeCommand conforming(String key) {
    return new JudgeCommand(UUID.randomUUID(), key, Stage.DESK, Judgement.CONFORMING, "", null);
  }

  /// Lets all begin together; any failure fails the test.
  private static <T> List<T> atOnce(int threads, Callable<T> act) throws Exception {
    var start = new CyclicBarrier(threads);
    List<T> answers = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            executor.submit(() -> {
              start.await();
              return act.call();
            }));
      }
      for (var one : running) {
        answers.add(one.get());
      }
    }
    return answers;
  }
}
