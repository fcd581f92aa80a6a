package ccso.platform.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ccso.judging.Stage;
import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What the tests of 评审 share: the platform on [LinesStandard], and short words for what a team
/// does.
@SpringBootTest
@AutoConfigureMockMvc
abstract class ReviewTest {
  static final String WHY_NOT_APPLICABLE = "本中心没有外呼业务，不适用。";

  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired VisitChain visits;
  @Autowired JudgeDetermination judgeDetermination;
  @Autowired JudgeBatch judgeBatch;
  @Autowired UndoDetermination undo;
  @Autowired CountersignNotApplicable countersign;
  @Autowired SettleContradiction settle;
  @Autowired RecordOnSite recordOnSite;
  @Autowired ConcludeDocumentReview concludeDocumentReview;
  @Autowired ConcludeOnSiteReview concludeOnSiteReview;
  @Autowired ReopenOnSiteReview reopen;
  @Autowired FreezeFacts freeze;
  @Autowired Determinations determinations;
  @Autowired FrozenReports reports;
  @Autowired JdbcClient sql;
  @Autowired MockMvc web;

  @DynamicPropertySource
  static void standard(DynamicPropertyRegistry settings) {
    settings.add("ccso.catalogue", Folder.WRITTEN::toString);
  }

  private static final class Folder {
    static final Path WRITTEN = LinesStandard.write();
  }

  Judged judge(Actor who, UnderReview at, String key, Stage stage, Judgement judgement) {
    return judge(who, at, key, stage, judgement, judgement.needsReason() ? "理由如下。" : "");
  }

  Judged judge(
      Actor who, UnderReview at, String key, Stage stage, Judgement judgement, String reason) {
    Long seen =
        determinations
            .current(at.opened().id())
            .find(key, stage)
            .map(DeterminationEntry::seq)
            .orElse(null);
    return judgeDetermination.judge(
        who, at.number(), new JudgeCommand(UUID.randomUUID(), key, stage, judgement, reason, seen));
  }

  JudgeBatch.Done judgeAll(UnderReview at, Stage stage, Set<String> keys) {
    return judgeBatch.execute(
        at.lead(),
        at.number(),
        new JudgeBatch.Batch(UUID.randomUUID(), keys, stage, Judgement.CONFORMING, ""));
  }

  /// All desk values conforming, 不适用 countersigned, stage concluded; the team is at the centre.
  void finishDocumentReview(UnderReview at) {
    judgeAll(at, Stage.DESK, at.keys(_ -> true));
    signNotApplicable(at);
    concludeDocumentReview.conclude(at.lead(), at.number());
    visits.visit(at);
  }

  void signNotApplicable(UnderReview at) {
    Judged outside =
        judge(
            at.lead(),
            at,
            LinesStandard.OUTBOUND,
            Stage.DESK,
            Judgement.NOT_APPLICABLE,
            WHY_NOT_APPLICABLE);
    countersign.countersign(at.second(), at.number(), Set.of(outside.entry().seq()));
  }

  /// 评审报告: everything conforming.
  UnderReview readyToFreeze() {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    concludeOnSiteReview.conclude(at.lead(), at.number());
    return at;
  }

  /// The page as its reader gets it.
  String read(Actor.Person who, String address) throws Exception {
    MockHttpServletResponse answer = ask(who, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return text(answer);
  }

  static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  MockHttpServletResponse ask(Actor.Person who, MockHttpServletRequestBuilder request)
      throws Exception {
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(who.id()), null, AuthorityUtils.NO_AUTHORITIES);
    return web.perform(request.with(authentication(signedIn)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  int entries(UnderReview at) {
    return sql.sql("select count(*) from determination_entry where case_id = ?")
        .param(at.opened().id())
        .query(Integer.class)
        .single();
  }

  int auditLines(UnderReview at, String kind) {
    return sql.sql("select count(*) from audit_event where case_id = ? and kind = ?")
        .params(at.opened().id(), kind)
        .query(Integer.class)
        .single();
  }

  static void assertFindsNothing(ThrowingCallable act) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(act);
  }

  /// The refusal, for what it says.
  static <R extends Refusal> R refused(Class<R> refusal, ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.refusal()).isInstanceOf(refusal);
    return refusal.cast(refused.refusal());
  }
}
