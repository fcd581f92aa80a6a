package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.OUTBOUND;
import static ccso.platform.assessment.LinesStandard.key;
import static ccso.platform.assessment.LinesStandard.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ccso.judging.CategoryNo;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.correspondence.Audience;
import ccso.platform.correspondence.CorrespondenceRefusal;
import ccso.platform.correspondence.RequestSupplement;
import ccso.platform.correspondence.Side;
import ccso.platform.correspondence.WriteMessage;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 盲评: two judge a category apart, then only what they said differently is talked about.
class BlindJudgingTest extends ReviewTest {
  private static final CategoryNo FIRST = new CategoryNo(1);
  private static final int SIZE = LinesStandard.BASES.getFirst();

  @Autowired PlanDoubleJudging plan;
  @Autowired CloseBlindCategory close;
  @Autowired SettleDisagreement settleDisagreement;
  @Autowired JudgingPlans plans;
  @Autowired TeamCases teamCases;
  @Autowired WriteMessage write;
  @Autowired RequestSupplement requestSupplement;

  private UnderReview at;

  @BeforeEach
  void planned() {
    at = review.inDocumentReview();
    plan.plan(at.lead(), at.number(), Set.of(FIRST), at.lead().id(), at.second().id());
  }

  @Test
  void eachFindsTheOwnWordsOnly_untilBothHaveClosed_thenWhatTheySaidAlikeCounts() {
    judge(at.lead(), at, key(1, 1), Stage.DESK, Judgement.NONCONFORMING, "缺签发页。");
    judge(at.second(), at, key(1, 1), Stage.DESK, Judgement.CONFORMING);
    assertThat(seen(at.lead(), key(1, 1))).isEqualTo(Judgement.NONCONFORMING);
    assertThat(seen(at.second(), key(1, 1))).isEqualTo(Judgement.CONFORMING);
    allConforming(at.lead(), 2);
    assertThat(seen(at.second(), key(1, 2))).isEqualTo(Judgement.OPEN);
    closeFirst(at.lead());
    assertThat(seen(at.second(), key(1, 2))).isEqualTo(Judgement.OPEN);
    allConforming(at.second(), 2);
    assertThat(seen(at.lead(), key(1, 1))).isEqualTo(Judgement.NONCONFORMING);
    closeFirst(at.second());

    for (Actor.Person one : List.of(at.lead(), at.second())) {
      assertThat(seen(one, key(1, 1))).isEqualTo(Judgement.OPEN);
      assertThat(seen(one, key(1, 2))).isEqualTo(Judgement.CONFORMING);
      Comparison compared = compared(one);
      assertThat(compared.agreement().units()).isEqualTo(SIZE);
      assertThat(compared.agreement().agreed()).isEqualTo(SIZE - 1);
      assertThat(compared.differing())
          .singleElement()
          .satisfies(it -> assertThat(it.one().reason()).isEqualTo("缺签发页。"));
    }
  }

  @Test
  void whatIsClosedIsSealed_andNothingIsClosedUnfinished() {
    refused(AssessmentRefusal.NotDoubled.class, () -> close(at.lead(), 2));
    assertFindsNothing(() -> close(at.lead(), 99));
    assertFindsNothing(() -> close(review.assessor(), 1));
    allConforming(at.lead(), 2);
    var open = refused(AssessmentRefusal.CategoryUnfinished.class, () -> closeFirst(at.lead()));
    assertThat(open.first()).isEqualTo(no(1, 1));
    judge(at.lead(), at, key(1, 1), Stage.DESK, Judgement.CONFORMING);
    closeFirst(at.lead());
    closeFirst(at.lead());
    assertThat(auditLines(at, "BLIND_CATEGORY_CLOSED")).isEqualTo(1);
    refused(
        AssessmentRefusal.BlindClosed.class,
        () -> judge(at.lead(), at, key(1, 3), Stage.DESK, Judgement.NONCONFORMING));
    refused(
        AssessmentRefusal.BlindClosed.class,
        () -> undo.undo(at.lead(), at.number(), Stage.DESK, UUID.randomUUID()));
    JudgeBatch.Done done = judgeAll(at, Stage.DESK, at.keys(_ -> true));
    assertThat(done.left())
        .filteredOn(it -> it.why() instanceof AssessmentRefusal.BlindClosed)
        .hasSize(SIZE);
    refused(
        AssessmentRefusal.StillBlind.class,
        () -> concludeDocumentReview.conclude(at.lead(), at.number()));
    allConforming(at.second(), 1);
    closeFirst(at.second());
    refused(
        AssessmentRefusal.NothingToUndo.class,
        () -> undo.undo(at.second(), at.number(), Stage.DESK, UUID.randomUUID()));
  }

  @Test
  void theLeadSettlesWhatDiffers_withAReason_andItStandsInTheHistory() {
    differOnTheFirst();
    refused(
        AssessmentRefusal.Disputed.class,
        () -> judge(at.second(), at, key(1, 1), Stage.DESK, Judgement.CONFORMING));
    Comparison.Differing differing = compared(at.lead()).differing().getFirst();
    refused(
        CaseRefusal.LeadOnly.class,
        () -> settle(at.second(), differing, Judgement.CONFORMING, "在附件里。"));
    refused(
        AssessmentRefusal.ReasonMissing.class,
        () -> settle(at.lead(), differing, Judgement.CONFORMING, " "));
    assertThatExceptionOfType(Faulty.class)
        .isThrownBy(() -> settle(at.lead(), differing, Judgement.SUPPLEMENT, "再补。"));
    UUID number = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      settleDisagreement.settle(
          at.lead(), at.number(), settling(number, differing, Judgement.CONFORMING, "在附件里。"));
    }
    assertThat(auditLines(at, "DISAGREEMENT_SETTLED")).isEqualTo(1);
    assertThat(seen(at.second(), key(1, 1))).isEqualTo(Judgement.CONFORMING);
    refused(
        AssessmentRefusal.NoLongerStands.class,
        () -> settle(at.lead(), differing, Judgement.NONCONFORMING, "改主意。"));
    refused(
        AssessmentRefusal.NothingToUndo.class,
        () -> undo.undo(at.lead(), at.number(), Stage.DESK, UUID.randomUUID()));
    Comparison after = compared(at.lead());
    assertThat(after.waiting()).isZero();
    assertThat(after.agreement().disagreed()).isEqualTo(1);
    assertThat(determinations.history(at.opened().id(), key(1, 1)))
        .extracting(DeterminationEntry::reason)
        .containsExactly("缺签发页。", "", "在附件里。");
  }

  @Test
  void afterwardsItIsJudgedOpenly_andTheAgreementStaysWhatItWas() {
    differOnTheFirst();
    Ratio alpha = compared(at.lead()).agreement().alpha().orElseThrow();
    judge(at.second(), at, key(1, 2), Stage.DESK, Judgement.NONCONFORMING, "复核后改判。");
    assertThat(seen(at.lead(), key(1, 2))).isEqualTo(Judgement.NONCONFORMING);
    assertThat(compared(at.lead()).agreement().alpha()).contains(alpha);
    undo.undo(at.second(), at.number(), Stage.DESK, UUID.randomUUID());
    assertThat(seen(at.lead(), key(1, 2))).isEqualTo(Judgement.CONFORMING);
  }

  @Test
  void notApplicableSaidByBothNeedsNoFurtherSignature() {
    UnderReview other = review.inDocumentReview();
    CategoryNo last = new CategoryNo(LinesStandard.BASES.size());
    plan.plan(other.lead(), other.number(), Set.of(last), other.lead().id(), other.second().id());
    for (Actor.Person one : List.of(other.lead(), other.second())) {
      judge(one, other, OUTBOUND, Stage.DESK, Judgement.NOT_APPLICABLE, WHY_NOT_APPLICABLE);
      for (int place = 1; place <= LinesStandard.BASES.getLast(); place++) {
        judge(one, other, key(last.value(), place), Stage.DESK, Judgement.CONFORMING);
      }
      close.close(one, other.number(), last);
    }
    judgeAll(other, Stage.DESK, other.keys(_ -> true));
    concludeDocumentReview.conclude(other.lead(), other.number());
    Standing standing =
        teamCases
            .open(other.lead(), other.number())
            .standings(determinations.current(other.opened().id()))
            .find(OUTBOUND)
            .orElseThrow();
    var signed = Objects.requireNonNull(standing.entry(Stage.DESK).orElseThrow().countersigned());
    assertThat(signed.by()).isEqualTo(other.lead().id());
  }

  @Test
  void whoJudgesWhatIsPlannedByTheLeadBeforeAnybodyJudges() {
    UUID one = at.lead().id();
    UUID other = at.second().id();
    refused(
        CaseRefusal.LeadOnly.class,
        () -> plan.plan(at.second(), at.number(), Set.of(FIRST), one, other));
    assertThatExceptionOfType(Faulty.class)
        .isThrownBy(() -> plan.plan(at.lead(), at.number(), Set.of(FIRST), one, one));
    assertThatExceptionOfType(Faulty.class)
        .isThrownBy(
            () -> plan.plan(at.lead(), at.number(), Set.of(FIRST), one, at.opened().owner().id()));
    assertFindsNothing(
        () -> plan.plan(at.lead(), at.number(), Set.of(new CategoryNo(99)), one, other));
    plan.plan(at.lead(), at.number(), Set.of(), one, other);
    judge(at.lead(), at, key(1, 1), Stage.DESK, Judgement.CONFORMING);
    assertThat(seen(at.second(), key(1, 1))).isEqualTo(Judgement.CONFORMING);
    refused(
        AssessmentRefusal.JudgingBegun.class,
        () -> plan.plan(at.lead(), at.number(), Set.of(FIRST), one, other));
  }

  @Test
  void aPolicyThatDoublesCategoriesIsFollowedWhereTheLeadPlansNothing() {
    UnderReview byPolicy = review.inDocumentReview();
    sql.sql(
            """
            insert into scheme_policy (version, content, published_at)
            select 'ccso-test.double', jsonb_set(jsonb_set(content, '{version}', '"ccso-test.double"'),
              '{procedure,doubleJudged}', '[2]'), published_at
            from scheme_policy where version = ? on conflict do nothing
            """)
        .param(byPolicy.opened().file().policyVersion())
        .update();
    sql.sql("update assessment_case set policy_version = 'ccso-test.double' where id = ?")
        .param(byPolicy.opened().id())
        .update();
    TeamCase opened = teamCases.open(byPolicy.second(), byPolicy.number());
    assertThat(opened.doubled().categories()).containsExactly(new CategoryNo(2));
    assertThat(opened.doubled().one()).isEqualTo(byPolicy.lead().id());
    assertThat(plans.of(List.of(opened.file())).get(opened.id())).isEqualTo(opened.doubled());
    judge(byPolicy.lead(), byPolicy, key(2, 1), Stage.DESK, Judgement.CONFORMING);
    assertThat(
            opened
                .standings(determinations.current(opened.id()))
                .find(key(2, 1))
                .orElseThrow()
                .judgement(Stage.DESK))
        .isEqualTo(Judgement.OPEN);
  }

  @Test
  void theTeamIsSilentAboutWhatIsBlind_theApplicantIsNot() {
    var draft = new WriteMessage.Draft(UUID.randomUUID(), key(1, 1), Audience.TEAM, "我看不符合。");
    refused(
        CorrespondenceRefusal.StillBlind.class,
        () -> write.write(at.lead(), Side.TEAM, at.number(), draft));
    refused(
        CorrespondenceRefusal.StillBlind.class,
        () -> requestSupplement.request(at.lead(), at.number(), Map.of(key(1, 1), "请补。")));
    var said = new WriteMessage.Draft(UUID.randomUUID(), key(1, 1), Audience.APPLICANT, "附件在第二册。");
    write.write(at.opened().owner(), Side.APPLICANT, at.number(), said);
    differOnTheFirst();
    write.write(at.lead(), Side.TEAM, at.number(), draft);
  }

  private void differOnTheFirst() {
    judge(at.lead(), at, key(1, 1), Stage.DESK, Judgement.NONCONFORMING, "缺签发页。");
    judge(at.second(), at, key(1, 1), Stage.DESK, Judgement.CONFORMING, "");
    for (Actor.Person one : List.of(at.lead(), at.second())) {
      allConforming(one, 2);
      closeFirst(one);
    }
  }

  private void allConforming(Actor.Person who, int from) {
    IntStream.rangeClosed(from, SIZE)
        .forEach(it -> judge(who, at, key(1, it), Stage.DESK, Judgement.CONFORMING));
  }

  private void closeFirst(Actor.Person who) {
    close(who, 1);
  }

  private void close(Actor.Person who, int category) {
    close.close(who, at.number(), new CategoryNo(category));
  }

  private void settle(
      Actor.Person who, Comparison.Differing differing, Judgement judgement, String reason) {
    settleDisagreement.settle(
        who, at.number(), settling(UUID.randomUUID(), differing, judgement, reason));
  }

  private static SettleDisagreement.Settling settling(
      UUID number, Comparison.Differing differing, Judgement judgement, String reason) {
    return new SettleDisagreement.Settling(
        number,
        differing.requirement().key(),
        differing.one().seq(),
        differing.other().seq(),
        judgement,
        reason);
  }

  private Judgement seen(Actor.Person who, String key) {
    TeamCase opened = teamCases.open(who, at.number());
    return opened
        .standings(determinations.current(opened.id()))
        .find(key)
        .orElseThrow()
        .judgement(Stage.DESK);
  }

  private Comparison compared(Actor.Person who) {
    TeamCase opened = teamCases.open(who, at.number());
    return Comparison.of(
        opened.edition().category(FIRST).orElseThrow(),
        opened.standings(determinations.current(opened.id())),
        opened.doubled(),
        determinations.atClosing(opened.id(), opened.doubled(), opened.edition()));
  }
}
