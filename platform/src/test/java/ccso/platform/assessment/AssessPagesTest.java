package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.judging.Stage;
import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The pages of 评审 as a browser and a device use them.
class AssessPagesTest extends ReviewTest {
  private static final String ONE = key(1, 1);

  @Test
  void aDeviceJudgesInJsonAndIsToldWhatStands() throws Exception {
    UnderReview at = review.inDocumentReview();
    String number = UUID.randomUUID().toString();
    String body =
        """
        {"clientId":"%s","requirement":"%s","stage":"DESK","judgement":"NONCONFORMING","reason":"缺签字页。"}
        """
            .formatted(number, ONE);
    for (boolean repeated : new boolean[] {false, true}) {
      as(
              at.lead(),
              json(post(determinations(at))).contentType(MediaType.APPLICATION_JSON).content(body))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.saved").value(true))
          .andExpect(jsonPath("$.judgement").value("NONCONFORMING"))
          .andExpect(jsonPath("$.before").value("OPEN"))
          .andExpect(jsonPath("$.by").value(at.lead().name()))
          .andExpect(jsonPath("$.repeated").value(repeated))
          .andExpect(jsonPath("$.progress.due").value(70))
          .andExpect(jsonPath("$.progress.judged").value(1))
          .andExpect(jsonPath("$.progress.left").value(69));
    }
    assertThat(entries(at)).isEqualTo(1);
  }

  @Test
  void whoWasOvertakenIsShownTheOthersVerdict() throws Exception {
    UnderReview at = review.inDocumentReview();
    judge(at.lead(), at, ONE, Stage.DESK, Judgement.NONCONFORMING, "缺签字页。");
    as(at.second(), fields(at, ONE, "CONFORMING", "", ""))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.saved").value(false))
        .andExpect(jsonPath("$.code").value("assessment.judged-meanwhile"))
        .andExpect(jsonPath("$.message", Matchers.containsString(at.lead().name())))
        .andExpect(jsonPath("$.message", Matchers.containsString("不符合")))
        .andExpect(jsonPath("$.other.reason").value("缺签字页。"))
        .andExpect(jsonPath("$.other.word").value("不符合"));
  }

  @Test
  void whatCannotBeTakenIsSaidInTheLanguageOfTheRequest() throws Exception {
    UnderReview at = review.inDocumentReview();
    as(at.lead(), fields(at, ONE, "NONCONFORMING", " ", ""))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("assessment.reason-missing"))
        .andExpect(jsonPath("$.message").value("1.1.1 没有保存：这样判定需要写明理由。请填写理由后再保存。"));
    as(at.lead(), fields(at, ONE, "NOT_APPLICABLE", WHY_NOT_APPLICABLE, "").param("lang", "en"))
        .andExpect(status().is(422))
        .andExpect(
            jsonPath(
                "$.message", Matchers.startsWith("1.1.1 applies to call centres of this kind")));
    as(at.lead(), json(formTo(determinations(at))).param("judgement", "MAYBE"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("faulty"))
        .andExpect(
            jsonPath("$.faults[*].field")
                .value(
                    Matchers.containsInAnyOrder("clientId", "requirement", "stage", "judgement")));
    as(
            at.lead(),
            json(post(determinations(at))).contentType(MediaType.APPLICATION_JSON).content("{]"))
        .andExpect(status().isBadRequest());
    assertThat(entries(at)).isZero();
  }

  @Test
  void aFormWithoutScriptLeadsOnToTheNextRequirement() throws Exception {
    UnderReview at = review.inDocumentReview();
    as(at.lead(), form(at, ONE, "CONFORMING").param("next", "1.1.2"))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", "/assess/" + at.number() + "/judge/1.1.2"));
    as(at.lead(), form(at, key(1, 2), "CONFORMING").param("next", "https://example.org/"))
        .andExpect(header().string("Location", "/assess/" + at.number() + "/judge/1.1.2"));
    as(at.lead(), undoForm(at)).andExpect(status().isSeeOther());
    as(at.lead(), json(undoForm(at)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.requirement").value(ONE))
        .andExpect(jsonPath("$.judgement").value("OPEN"));
    as(at.lead(), json(undoForm(at)))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("assessment.nothing-to-undo"));
  }

  @Test
  void strangersGetTheAnswerOfAThingThatDoesNotExist() throws Exception {
    UnderReview at = review.inDocumentReview();
    Actor.Person other = review.assessor();
    for (String page :
        new String[] {
          "",
          "/batch",
          "/report",
          "/report/facts.json",
          "/onsite-records/" + ONE,
          "/evidence/A-1/file"
        }) {
      as(other, get("/assess/" + at.number() + page)).andExpect(status().isNotFound());
      as(at.opened().owner(), get("/assess/" + at.number() + page))
          .andExpect(status().isNotFound());
    }
    as(other, get("/cases/" + at.number() + "/report")).andExpect(status().isNotFound());
    as(other, form(at, ONE, "CONFORMING")).andExpect(status().isNotFound());
  }

  @Test
  void theOverviewLeadsThroughTheCase() throws Exception {
    UnderReview at = review.inDocumentReview();
    page(at.lead(), "/assess").contains(at.number(), "已判 0 / 70，剩 70 条");
    page(at.lead(), "/assess/" + at.number()).contains("70", "条待判", "结束文档评审", at.second().name());
    judge(
        at.second(),
        at,
        LinesStandard.OUTBOUND,
        Stage.DESK,
        Judgement.NOT_APPLICABLE,
        WHY_NOT_APPLICABLE);
    page(at.lead(), "/assess/" + at.number()).contains("不适用待复签", WHY_NOT_APPLICABLE);
    as(at.lead(), post("/assess/" + at.number() + "/countersignatures"))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("请至少选择一条再复签。")));
    String seq =
        Long.toString(
            determinations
                .current(at.opened().id())
                .find(LinesStandard.OUTBOUND, Stage.DESK)
                .orElseThrow()
                .seq());
    as(at.lead(), post("/assess/" + at.number() + "/countersignatures").param("entry", seq))
        .andExpect(status().isSeeOther());
    judgeAll(at, Stage.DESK, at.keys(_ -> true));
    as(at.lead(), post("/assess/" + at.number() + "/document-review/conclusion"))
        .andExpect(redirectedUrl("/assess/" + at.number()));
    page(at.lead(), "/assess/" + at.number()).contains("等待现场计划", "/plan");
    visits.visit(at);
    judge(at.lead(), at, ONE, Stage.SITE, Judgement.NONCONFORMING, "现场未见。");
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    page(at.lead(), "/assess/" + at.number()).contains("文档与现场结论不一", "现场未见。");
    var site = determinations.current(at.opened().id()).find(ONE, Stage.SITE).orElseThrow();
    var desk = determinations.current(at.opened().id()).find(ONE, Stage.DESK).orElseThrow();
    var settlement =
        post("/assess/" + at.number() + "/settlements")
            .param("requirement", ONE)
            .param("desk", Long.toString(desk.seq()))
            .param("site", Long.toString(site.seq()));
    as(at.lead(), settlement)
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("请填写理由。")));
    as(at.lead(), settlement.param("reason", "文件有，现场没有。")).andExpect(status().isSeeOther());
    page(at.lead(), "/assess/" + at.number()).contains("/closing", "/findings", "/field");
    concludeOnSiteReview.conclude(at.lead(), at.number());
    page(at.lead(), "/assess/" + at.number()).contains("冻结事实", "重新打开现场评审");
    page(at.opened().owner(), "/cases/" + at.number() + "/report").contains("报告还没有形成");
    as(at.lead(), post("/assess/" + at.number() + "/facts"))
        .andExpect(redirectedUrl("/assess/" + at.number() + "/report"));
  }

  @Test
  void theReportSaysTheSameToTeamAndApplicant_inBothLanguages() throws Exception {
    UnderReview at = review.inDocumentReview();
    finishDocumentReview(at);
    judge(at.second(), at, ONE, Stage.SITE, Judgement.NONCONFORMING, "现场未见<b>执行</b>。");
    var current = determinations.current(at.opened().id());
    settle.settle(
        at.lead(),
        at.number(),
        new SettleContradiction.Settlement(
            ONE,
            current.find(ONE, Stage.DESK).orElseThrow().seq(),
            current.find(ONE, Stage.SITE).orElseThrow().seq(),
            "文件齐全，现场未执行。"));
    judgeAll(at, Stage.SITE, at.keys(_ -> true));
    concludeOnSiteReview.conclude(at.lead(), at.number());
    FrozenReport frozen = freeze.freeze(at.lead(), at.number());

    for (String address :
        new String[] {"/assess/" + at.number() + "/report", "/cases/" + at.number() + "/report"}) {
      Actor.Person reader = address.startsWith("/assess") ? at.lead() : at.opened().owner();
      page(reader, address)
          .contains(
              "5 个类别中有 1 个未达标",
              "未达标：第1类。",
              "现场未见&lt;b&gt;执行&lt;/b&gt;。",
              "文件齐全，现场未执行。",
              WHY_NOT_APPLICABLE,
              at.second().name(),
              frozen.sha256())
          .doesNotContain(at.second().id().toString(), "<b>执行");
      page(reader, address + "?lang=en")
          .contains("1 of 5 categories not met", "Not met: Category 1.", frozen.sha256());
      byte[] facts =
          as(reader, get(address + "/facts.json"))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getContentAsByteArray();
      assertThat(facts).isEqualTo(frozen.frozen().json());
    }
    page(at.lead(), "/assess/" + at.number() + "/report?print=1")
        .contains("<details class=\"why\" open>");
  }

  @Test
  void aBatchIsPlannedThenConfirmed_andConfirmedTwiceWrittenOnce() throws Exception {
    UnderReview at = review.inDocumentReview();
    String batch = "/assess/" + at.number() + "/batch";
    page(at.lead(), batch).contains("批量判定", "全部待判", "第5类");
    as(at.lead(), post(batch).param("part", "1"))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("请选择判定结论。")));
    String plan =
        as(at.lead(), post(batch).param("part", "1").param("judgement", "CONFORMING"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(plan).contains("将判定 9 条为“符合”");
    assertThat(entries(at)).isZero();
    String batchId = hidden(plan, "batchId");
    for (int i = 0; i < 2; i++) {
      as(
              at.lead(),
              post(batch + "/entries")
                  .param("part", "1")
                  .param("judgement", "CONFORMING")
                  .param("stage", "DESK")
                  .param("batchId", batchId))
          .andExpect(redirectedUrl("/assess/" + at.number()));
    }
    assertThat(entries(at)).isEqualTo(9);
  }

  @Test
  void anOnSiteRecordKeepsWhatWasTyped() throws Exception {
    UnderReview at = review.inDocumentReview();
    String records = "/assess/" + at.number() + "/onsite-records";
    page(at.lead(), records + "/" + ONE).contains("1.1.1 现场记录", "观察");
    var sent =
        formTo(records)
            .param("clientId", UUID.randomUUID().toString())
            .param("requirement", ONE)
            .param("place", "二楼职场");
    as(at.lead(), sent)
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("value=\"二楼职场\"")))
        .andExpect(content().string(Matchers.containsString("请填写岗位")));
    sent.param("method", "OBSERVATION").param("post", "夜班座席").param("note", "按流程接听。");
    as(at.lead(), sent).andExpect(redirectedUrl(records + "/" + ONE));
    as(at.lead(), json(sent)).andExpect(jsonPath("$.saved").value(true));
    page(at.lead(), records + "/" + ONE).contains("R-1", "夜班座席", "按流程接听。").doesNotContain("R-2");
  }

  @Test
  void noPageTakesMoreStatementsBecauseMoreIsJudged() throws Exception {
    UnderReview at = review.inDocumentReview();
    String[] pages = {"/assess", "/assess/" + at.number(), "/assess/" + at.number() + "/batch"};
    int[] before = new int[pages.length];
    for (int i = 0; i < pages.length; i++) {
      before[i] = statements(at.lead(), pages[i]);
    }
    var some =
        at.keys(_ -> true).stream().limit(20).collect(Collectors.toCollection(LinkedHashSet::new));
    judgeAll(at, Stage.DESK, some);
    judgeAll(at, Stage.DESK, at.keys(_ -> true));
    for (int i = 0; i < pages.length; i++) {
      assertThat(statements(at.lead(), pages[i])).as(pages[i]).isEqualTo(before[i]);
    }
  }

  private int statements(Actor.Person who, String address) throws Exception {
    int before = StatementCount.soFar();
    as(who, get(address)).andExpect(status().isOk());
    return StatementCount.soFar() - before;
  }

  private AbstractStringAssert<?> page(Actor.Person who, String address) throws Exception {
    return assertThat(
        as(who, get(address))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }

  private ResultActions as(Actor.Person who, MockHttpServletRequestBuilder request)
      throws Exception {
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(who.id()), null, AuthorityUtils.NO_AUTHORITIES);
    return web.perform(request.with(authentication(signedIn)).with(csrf()));
  }

  private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request) {
    return request.with(sent -> {
      sent.removeHeader("Accept");
      sent.addHeader("Accept", "application/json");
      return sent;
    });
  }

  /// As a browser without script sends a form.
  private static MockHttpServletRequestBuilder formTo(String address) {
    return post(address)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
  }

  private static String determinations(UnderReview at) {
    return "/assess/" + at.number() + "/determinations";
  }

  private static MockHttpServletRequestBuilder form(
      UnderReview at, String requirement, String judgement) {
    return formTo(determinations(at))
        .param("clientId", UUID.randomUUID().toString())
        .param("requirement", requirement)
        .param("stage", "DESK")
        .param("judgement", judgement);
  }

  private static MockHttpServletRequestBuilder fields(
      UnderReview at, String requirement, String judgement, String reason, String basedOn) {
    return json(form(at, requirement, judgement)).param("reason", reason).param("basedOn", basedOn);
  }

  private static MockHttpServletRequestBuilder undoForm(UnderReview at) {
    return formTo("/assess/" + at.number() + "/undo")
        .param("stage", "DESK")
        .param("clientId", UUID.randomUUID().toString());
  }

  private static String hidden(String page, String name) {
    Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }
}
