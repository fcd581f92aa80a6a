package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every operation of 评审, by everybody who may not and in every state in which it may not be.
class WhoMayWhenTest extends ReviewTest {
  private static final String ONE = key(1, 1);

  @Autowired AssessmentCases cases;

  private interface Act {
    void by(Actor actor, UnderReview at);
  }

  /// @param in states in which a member of the team is not told the case is elsewhere
  private record Operation(boolean leadOnly, Set<CaseState> in, Act act) {}

  private Map<String, Operation> operations() {
    Map<String, Operation> all = new LinkedHashMap<>();
    var desk = EnumSet.of(CaseState.DOCUMENT_REVIEW);
    var site = EnumSet.of(CaseState.ONSITE_REVIEW);
    var report = EnumSet.of(CaseState.REPORT);
    all.put(
        "judge at the desk",
        new Operation(
            false, desk, (who, at) -> judge(who, at, ONE, Stage.DESK, Judgement.CONFORMING)));
    all.put(
        "judge on site",
        new Operation(
            false, site, (who, at) -> judge(who, at, ONE, Stage.SITE, Judgement.CONFORMING)));
    all.put(
        "plan a batch",
        new Operation(
            false, desk, (who, at) -> judgeBatch.plan(who, at.number(), batch(Stage.DESK))));
    all.put(
        "judge a batch at the desk",
        new Operation(
            false, desk, (who, at) -> judgeBatch.execute(who, at.number(), batch(Stage.DESK))));
    all.put(
        "judge a batch on site",
        new Operation(
            false, site, (who, at) -> judgeBatch.execute(who, at.number(), batch(Stage.SITE))));
    all.put(
        "undo at the desk",
        new Operation(
            false, desk, (who, at) -> undo.undo(who, at.number(), Stage.DESK, UUID.randomUUID())));
    all.put(
        "undo on site",
        new Operation(
            false, site, (who, at) -> undo.undo(who, at.number(), Stage.SITE, UUID.randomUUID())));
    all.put(
        "countersign",
        new Operation(
            false, desk, (who, at) -> countersign.countersign(who, at.number(), Set.of(1L))));
    all.put(
        "settle",
        new Operation(
            true,
            site,
            (who, at) ->
                settle.settle(
                    who, at.number(), new SettleContradiction.Settlement(ONE, 1, 2, "以现场为准。"))));
    all.put(
        "record on site",
        new Operation(
            false,
            EnumSet.of(CaseState.DOCUMENT_REVIEW, CaseState.ONSITE_REVIEW),
            (who, at) -> recordOnSite.add(who, at.number(), seen())));
    all.put(
        "conclude the document review",
        new Operation(true, desk, (who, at) -> concludeDocumentReview.conclude(who, at.number())));
    all.put(
        "conclude the on-site review",
        new Operation(true, site, (who, at) -> concludeOnSiteReview.conclude(who, at.number())));
    all.put(
        "reopen",
        new Operation(true, report, (who, at) -> reopen.reopen(who, at.number(), "已整改，复核。")));
    all.put("freeze", new Operation(true, report, (who, at) -> freeze.freeze(who, at.number())));
    return all;
  }

  @Test
  void whoeverIsNotOnTheTeamFindsNothing() {
    UnderReview at = review.inDocumentReview();
    List<Actor> strangers =
        List.of(
            at.opened().owner(),
            chain.member(at.opened(), MemberRight.COORDINATOR),
            chain.person(Role.CLERK),
            chain.person(Role.COMMITTEE_MEMBER),
            chain.person(Role.REGISTER_OFFICER),
            chain.person(Role.REGULATOR),
            chain.person(Role.ADMINISTRATOR),
            chain.person(Role.AUDITOR),
            review.assessor(),
            new Actor.Anyone(),
            new Actor.Machine("test"));
    operations()
        .forEach((name, operation) -> {
          for (Actor stranger : strangers) {
            assertFindsNothing(() -> operation.act().by(stranger, at));
          }
        });
    assertThat(entries(at)).isZero();
    assertThat(state(at)).isEqualTo(CaseState.DOCUMENT_REVIEW);
  }

  @Test
  void whatIsTheLeadsIsRefusedToTheOthersOfTheTeam() {
    UnderReview at = review.inDocumentReview();
    operations().values().stream()
        .filter(Operation::leadOnly)
        .forEach(it -> refused(CaseRefusal.LeadOnly.class, () -> it.act().by(at.second(), at)));
  }

  @Test
  void inAnyOtherStateTheCaseIsSaidToBeElsewhere_andNothingIsWritten() {
    UnderReview at = review.inDocumentReview();
    refuseAllOthersIn(CaseState.DOCUMENT_REVIEW, at);
    finishDocumentReview(at);
    refuseAllOthersIn(CaseState.ONSITE_REVIEW, at);
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    concludeOnSiteReview.conclude(at.lead(), at.number());
    refuseAllOthersIn(CaseState.REPORT, at);
    freeze.freeze(at.lead(), at.number());
    refuseAllOthersIn(CaseState.TECHNICAL_REVIEW, at);
  }

  private void refuseAllOthersIn(CaseState state, UnderReview at) {
    int before = entries(at);
    assertThat(state(at)).isEqualTo(state);
    operations()
        .forEach((name, operation) -> {
          if (!operation.in().contains(state)) {
            assertThatCode(() -> operation.act().by(at.lead(), at))
                .as(name + " in " + state)
                .isInstanceOfSatisfying(
                    Refused.class,
                    it ->
                        assertThat(it.refusal())
                            .isInstanceOfAny(
                                AssessmentRefusal.StageClosed.class,
                                AssessmentRefusal.RecordsClosed.class,
                                CaseRefusal.WrongState.class));
          }
        });
    assertThat(entries(at)).isEqualTo(before);
    assertThat(state(at)).isEqualTo(state);
  }

  private CaseState state(UnderReview at) {
    return cases.openToTeam(at.lead(), at.number()).state();
  }

  private static JudgeBatch.Batch batch(Stage stage) {
    return new JudgeBatch.Batch(UUID.randomUUID(), Set.of(ONE), stage, Judgement.CONFORMING, "");
  }

  private static RecordOnSite.Seen seen() {
    return new RecordOnSite.Seen(UUID.randomUUID(), ONE, "OBSERVATION", "班组长", "职场", "见到。");
  }
}
