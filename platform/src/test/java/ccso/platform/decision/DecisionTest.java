package ccso.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.catalogue.Requirement;
import ccso.platform.assessment.SignReport;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.decision.CertificationDecision.Outcome;
import ccso.platform.decision.DecideCertification.Closing;
import ccso.platform.decision.Vote.Choice;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.DecisionChain;
import ccso.platform.fixture.DecisionChain.Frozen;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.notice.AnswerObjection;
import ccso.platform.notice.Objection;
import ccso.platform.notice.PublicNotice;
import ccso.platform.notice.PublicNotices;
import ccso.platform.notice.RaiseObjection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the frozen report to the decision, as those talk who take part in it.
@PlatformTest
class DecisionTest {
  @Autowired Chain chain;
  @Autowired DecisionChain cases;
  @Autowired AssessmentCases files;
  @Autowired SignReport sign;
  @Autowired PassTechnicalReview pass;
  @Autowired ReturnReport giveBack;
  @Autowired CastVote vote;
  @Autowired RecuseFromDecision recuse;
  @Autowired DecideCertification decide;
  @Autowired Decisions decisions;
  @Autowired TechnicalReviews reviews;
  @Autowired PublicNotices notices;
  @Autowired RaiseObjection raise;
  @Autowired AnswerObjection answer;
  @Autowired JdbcClient sql;

  @Test
  void theWholeTeamSignsThenSomebodyElsePasses() {
    Frozen file = cases.frozen(_ -> false);
    Actor.Person reviewer = cases.member();

    assertThat(refused(() -> pass.pass(reviewer, file.number(), file.facts(), "")))
        .isEqualTo(new DecisionRefusal.SignaturesMissing(2));
    sign.sign(file.at().lead(), file.number(), file.facts());
    assertThat(refused(() -> pass.pass(reviewer, file.number(), file.facts(), "")))
        .isEqualTo(new DecisionRefusal.SignaturesMissing(1));
    assertThat(refused(() -> sign.sign(file.at().lead(), file.number(), file.facts())).code())
        .isEqualTo("assessment.signed-already");
    assertThat(refused(() -> sign.sign(file.at().second(), file.number(), "0".repeat(64))).code())
        .isEqualTo("assessment.frozen-anew");
    sign.sign(file.at().second(), file.number(), file.facts());
    pass.pass(reviewer, file.number(), file.facts(), "");

    assertThat(state(file)).isEqualTo(CaseState.DECISION);
    assertThat(reviews.passed(file.id()).orElseThrow().reviewer()).isEqualTo(reviewer.id());
  }

  @Test
  void aReturnedReportIsFrozenAndSignedAnew() {
    Frozen file = cases.signed(it -> it.no().value().startsWith("5.1."));
    Actor.Person reviewer = cases.member();

    assertThat(refused(() -> giveBack.giveBack(reviewer, file.number(), file.facts(), " ")))
        .isEqualTo(new DecisionRefusal.RemarkNeeded());
    giveBack.giveBack(reviewer, file.number(), file.facts(), "第五类的抽样没有写明总体。");
    assertThat(state(file)).isEqualTo(CaseState.REPORT);
    String anew = cases.judgedAndFrozenAnew(file).facts();

    assertThat(anew).isNotEqualTo(file.facts());
    assertThat(refused(() -> pass.pass(reviewer, file.number(), file.facts(), "")))
        .isEqualTo(new DecisionRefusal.FrozenAnew());
    assertThat(refused(() -> pass.pass(reviewer, file.number(), anew, "")))
        .isEqualTo(new DecisionRefusal.SignaturesMissing(2));
  }

  @Test
  void nobodyOfTheTeamOrTheApplicantReviewsOrDecides() {
    Frozen file = cases.signed(_ -> false);
    Actor.Person lead = as(file.at().lead(), Role.COMMITTEE_MEMBER);
    Actor.Person applicant =
        as(chain.member(file.at().opened(), MemberRight.VIEWER), Role.COMMITTEE_MEMBER);

    assertFindsNothing(() -> pass.pass(lead, file.number(), file.facts(), ""));
    assertFindsNothing(() -> pass.pass(applicant, file.number(), file.facts(), ""));
    pass.pass(cases.member(), file.number(), file.facts(), "");
    assertFindsNothing(() -> vote.vote(lead, file.number(), file.facts(), Choice.GRANT, ""));
    assertFindsNothing(() -> vote.vote(applicant, file.number(), file.facts(), Choice.GRANT, ""));
  }

  @Test
  void theDatabaseKeepsTeamReviewAndVotesApart() {
    Frozen file = cases.signed(_ -> false);
    Actor.Person reviewer = cases.member();
    Actor.Person applicant = chain.member(file.at().opened(), MemberRight.VIEWER);

    assertRefusedByTheDatabase(() -> insertReview(file, file.at().second().id()));
    assertRefusedByTheDatabase(() -> insertReview(file, applicant.id()));
    pass.pass(reviewer, file.number(), file.facts(), "");
    assertRefusedByTheDatabase(() -> insertVote(file, reviewer.id()));
    assertRefusedByTheDatabase(() -> insertVote(file, file.at().lead().id()));
    assertRefusedByTheDatabase(() -> insertVote(file, applicant.id()));
    Actor.Person out = cases.member();
    recuse.recuse(out, file.number(), "曾任该企业顾问。");
    assertRefusedByTheDatabase(() -> insertVote(file, out.id()));
    Actor.Person voter = cases.member();
    vote.vote(voter, file.number(), file.facts(), Choice.GRANT, "");
    assertRefusedByTheDatabase(() -> insertTeamMember(file, voter.id()));
    assertRefusedByTheDatabase(() -> sql.sql("delete from case_part").update());
  }

  @Test
  void aQuorumOfThreeGrantsAndThePublicIsTold() {
    Frozen file = cases.underDecision(_ -> false);
    List<Actor.Person> members = cases.committee();
    vote.vote(members.get(0), file.number(), file.facts(), Choice.GRANT, "");
    vote.vote(members.get(1), file.number(), file.facts(), Choice.GRANT, "");
    Closing closing = new Closing(file.facts(), "两位同意，一位弃权。", "", Set.of());

    assertThat(refused(() -> decide.decide(members.get(0), file.number(), closing)))
        .isEqualTo(new DecisionRefusal.QuorumMissing(1));
    assertThat(
            refused(
                () -> vote.vote(members.get(2), file.number(), file.facts(), Choice.ABSTAIN, "")))
        .isEqualTo(new DecisionRefusal.VoteReasonNeeded());
    vote.vote(members.get(2), file.number(), file.facts(), Choice.ABSTAIN, "不熟悉银行业务。");
    assertThat(
            refused(() -> vote.vote(members.get(2), file.number(), file.facts(), Choice.GRANT, "")))
        .isEqualTo(new DecisionRefusal.VotedAlready());
    assertThat(refused(() -> decide.decide(cases.member(), file.number(), closing)))
        .isEqualTo(new DecisionRefusal.ChairVotes());
    assertThat(
            refused(() ->
                decide.decide(
                    members.get(0), file.number(), new Closing(file.facts(), " ", "", Set.of()))))
        .isEqualTo(new DecisionRefusal.MinutesNeeded());
    assertThat(decide.decide(members.get(0), file.number(), closing)).isEqualTo(Outcome.GRANTED);

    assertThat(state(file)).isEqualTo(CaseState.PUBLIC_NOTICE);
    PublicNotice notice = notices.latest(file.id()).orElseThrow();
    assertThat(notice.lastDay()).isEqualTo(notice.firstDay().plusDays(7));
    assertThat(notice.holder()).isEqualTo(file.at().opened().file().applicant().name());
  }

  @Test
  void aRefusalCitesDeterminationsOfTheCategoriesBelowTheLine() {
    Frozen file = cases.underDecision(it -> it.no().value().startsWith("5."));
    List<Actor.Person> members = cases.committee();
    assertThat(
            refused(() -> vote.vote(members.get(0), file.number(), file.facts(), Choice.GRANT, "")))
        .isEqualTo(new DecisionRefusal.VerdictNotMet());
    members.forEach(it -> vote.vote(it, file.number(), file.facts(), Choice.REFUSE, "绩效管理未达标。"));
    Actor.Person chair = members.getFirst();
    Set<String> citable = Set.copyOf(decide.citable(chair, file.number()));
    Set<String> fifth =
        file.at().edition().requirements().stream()
            .filter(it -> it.no().value().startsWith("5."))
            .map(Requirement::key)
            .collect(Collectors.toSet());
    String elsewhere = file.at().keys(it -> !fifth.contains(it.key())).iterator().next();

    assertThat(citable).isNotEmpty().isSubsetOf(fifth);
    assertThat(refused(() -> close(chair, file, "绩效管理未达标。", Set.of())))
        .isEqualTo(new DecisionRefusal.CitationNeeded());
    assertThat(refused(() -> close(chair, file, "绩效管理未达标。", Set.of(elsewhere))))
        .isEqualTo(new DecisionRefusal.NotCitable(elsewhere));
    assertThat(refused(() -> close(chair, file, " ", citable)))
        .isEqualTo(new DecisionRefusal.ReasonNeeded());
    close(chair, file, "绩效管理未达标。", citable);

    assertThat(state(file)).isEqualTo(CaseState.REFUSED);
    assertThat(decisions.find(file.id()).orElseThrow().cited())
        .containsExactlyInAnyOrderElementsOf(citable);
  }

  @Test
  void whoRecusedHimselfDoesNotVote_andWhoVotedDoesNotRecuseHimself() {
    Frozen file = cases.underDecision(_ -> false);
    Actor.Person out = cases.member();
    recuse.recuse(out, file.number(), "家属在该企业任职。");
    Actor.Person voter = cases.member();
    vote.vote(voter, file.number(), file.facts(), Choice.GRANT, "");

    assertThat(refused(() -> vote.vote(out, file.number(), file.facts(), Choice.GRANT, "")))
        .isEqualTo(new DecisionRefusal.OtherPart(Parts.Part.RECUSED));
    assertThat(refused(() -> recuse.recuse(voter, file.number(), "后来想起。")))
        .isEqualTo(new DecisionRefusal.OtherPart(Parts.Part.COMMITTEE));
  }

  @Test
  void anUpheldObjectionSendsTheCaseBackToTheCommittee() {
    Frozen file = cases.granted();
    String notice = notices.latest(file.id()).orElseThrow().number();
    Actor.Person clerk = chain.person(Role.CLERK);
    String first = raise.raise(new Actor.Anyone(), notice, "座席数与实际不符。", "");
    String second = raise.raise(new Actor.Anyone(), notice, "对服务不满意。", "");

    assertThat(refused(() -> answer.answer(clerk, first, Objection.Outcome.UPHELD, " ")).code())
        .isEqualTo("notice.reason-needed");
    answer.answer(clerk, second, Objection.Outcome.DISMISSED, "不属于评审范围，请走投诉。");
    assertThat(state(file)).isEqualTo(CaseState.PUBLIC_NOTICE);
    answer.answer(clerk, first, Objection.Outcome.UPHELD, "现场座席少于申报。");
    assertThat(
            refused(() -> answer.answer(clerk, first, Objection.Outcome.DISMISSED, "再看。")).code())
        .isEqualTo("notice.answered-already");

    assertThat(state(file)).isEqualTo(CaseState.DECISION);
    assertThat(refused(() -> raise.raise(new Actor.Anyone(), notice, "还有", "")).code())
        .isEqualTo("notice.period-over");
    List<Actor.Person> others = cases.committee();
    others.forEach(it -> vote.vote(it, file.number(), file.facts(), Choice.REFUSE, "座席不实。"));
    assertThat(close(others.getFirst(), file, "座席不实。", Set.of())).isEqualTo(Outcome.REFUSED);
    assertThat(decisions.find(file.id()).orElseThrow().round()).isEqualTo(2);
  }

  @Test
  void aCaseStillUnderReviewIsNotVotedOn() {
    Frozen file = cases.signed(_ -> false);

    assertThat(
            refused(() -> vote.vote(cases.member(), file.number(), file.facts(), Choice.GRANT, "")))
        .isEqualTo(new CaseRefusal.WrongState(CaseState.TECHNICAL_REVIEW));
  }

  private Outcome close(Actor.Person chair, Frozen file, String reason, Set<String> cited) {
    return decide.decide(chair, file.number(), new Closing(file.facts(), "逐一表决。", reason, cited));
  }

  private CaseState state(Frozen file) {
    return files.openToApplicant(file.at().opened().owner(), file.number()).state();
  }

  private static Actor.Person as(Actor.Person person, Role role) {
    return new Actor.Person(person.id(), person.name(), Set.of(role), person.memberships());
  }

  private void insertReview(Frozen file, UUID person) {
    sql.sql(
            """
            insert into technical_review (case_id, sha256, person_id, outcome, remark, reviewed_at)
            values (?, ?, ?, 'PASSED', '', now())
            """)
        .params(file.id(), file.facts(), person)
        .update();
  }

  private void insertVote(Frozen file, UUID person) {
    sql.sql(
            """
            insert into committee_vote (case_id, round, person_id, sha256, choice, reason, voted_at)
            values (?, 1, ?, ?, 'GRANT', '', now())
            """)
        .params(file.id(), person, file.facts())
        .update();
  }

  private void insertTeamMember(Frozen file, UUID person) {
    sql.sql(
            """
            insert into team_member (case_id, person_id, lead, draw_id)
            select case_id, ?, false, draw_id from team_member where case_id = ? and lead
            """)
        .params(person, file.id())
        .update();
  }

  private static Refusal refused(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    return refused.refusal();
  }

  private static void assertFindsNothing(ThrowingCallable act) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(act);
  }

  private static void assertRefusedByTheDatabase(ThrowingCallable act) {
    assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
        .isThrownBy(act)
        .satisfies(it ->
            assertThat(it)
                .isInstanceOfAny(
                    DataIntegrityViolationException.class,
                    org.springframework.jdbc.BadSqlGrammarException.class));
  }
}
