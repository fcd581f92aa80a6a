package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoDeterminationTest extends ReviewTest {
  private static final String ONE = key(1, 1);
  private static final String TWO = key(1, 2);

  @Test
  void whatStoodBeforeStandsAgain_asAnEntryOfItsOwn() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "缺附件。");
    Judged mistaken = judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING);
    Judged undone = undo(at.lead(), at);

    assertThat(undone.before()).isEqualTo(Judgement.CONFORMING);
    assertThat(undone.entry().judgement()).isEqualTo(Judgement.NONCONFORMING);
    assertThat(undone.entry().reason()).isEqualTo("缺附件。");
    assertThat(undone.entry().undoes()).isEqualTo(mistaken.entry().seq());
    assertThat(entries(at)).isEqualTo(3);
    assertThat(auditLines(at, "DETERMINATION_JUDGED")).isEqualTo(3);
  }

  @Test
  void eachUndoGoesOneVerdictFurtherBack() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "甲。");
    judge(at.lead(), at, TWO, Stage.DESK, Judgement.CONFORMING);
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING);

    assertThat(undo(at.lead(), at).entry())
        .extracting(DeterminationEntry::requirementKey, DeterminationEntry::judgement)
        .containsExactly(ONE, Judgement.NONCONFORMING);
    assertThat(undo(at.lead(), at).entry())
        .extracting(DeterminationEntry::requirementKey, DeterminationEntry::judgement)
        .containsExactly(TWO, Judgement.OPEN);
    assertThat(undo(at.lead(), at).entry())
        .extracting(DeterminationEntry::requirementKey, DeterminationEntry::judgement)
        .containsExactly(ONE, Judgement.OPEN);
    nothingToUndo(at.lead(), at);
  }

  @Test
  void afterAnUndoANewVerdictCanBeUndoneToo() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING);
    undo(at.lead(), at);
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "乙。");
    assertThat(undo(at.lead(), at).entry().judgement()).isEqualTo(Judgement.OPEN);
    nothingToUndo(at.lead(), at);
  }

  @Test
  void twentyDeepAndNoDeeper() {
    UnderReview at = review.inDocumentReview();
    for (int i = 0; i < UndoDetermination.DEEP + 1; i++) {
      judge(at.lead(), at, key(5, i % 20 + 1), Stage.DESK, Judgement.SUPPLEMENT, "第" + i + "次。");
    }
    for (int i = 0; i < UndoDetermination.DEEP; i++) {
      undo(at.lead(), at);
    }
    nothingToUndo(at.lead(), at);
  }

  @Test
  void onlyTheOwnVerdictIsTakenBack_andNotPastSomebodyElses() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING);
    nothingToUndo(at.second(), at);
    judge(at.second(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "不符。");
    assertThat(refused(AssessmentRefusal.JudgedMeanwhile.class, () -> undo(at.lead(), at)).byName())
        .isEqualTo(at.second().name());
  }

  @Test
  void theSameUndoSentTwiceTakesBackOnce() {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.CONFORMING);
    judge(at.lead(), at, TWO, Stage.DESK, Judgement.CONFORMING);
    UUID number = UUID.randomUUID();
    Judged first = undo.undo(at.lead(), at.number(), Stage.DESK, number);
    Judged again = undo.undo(at.lead(), at.number(), Stage.DESK, number);
    assertThat(again.entry()).isEqualTo(first.entry());
    assertThat(again.repeated()).isTrue();
    assertThat(entries(at)).isEqualTo(3);
  }

  @Test
  void aRestoredNotApplicableAwaitsItsSecondPersonAgain() {
    UnderReview at = review.inDocumentReview();
    signNotApplicable(at);
    judge(at.lead(), at, LinesStandard.OUTBOUND, Stage.DESK, Judgement.OPEN);
    Judged restored = undo(at.lead(), at);
    assertThat(restored.entry().judgement()).isEqualTo(Judgement.NOT_APPLICABLE);
    assertThat(restored.entry().countersigned()).isNull();
  }

  private Judged undo(Actor who, UnderReview at) {
    return undo.undo(who, at.number(), Stage.DESK, UUID.randomUUID());
  }

  private void nothingToUndo(Actor who, UnderReview at) {
    refused(AssessmentRefusal.NothingToUndo.class, () -> undo(who, at));
  }
}
