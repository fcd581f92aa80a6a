package ccso.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.decision.Vote.Choice;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.DecisionChain;
import ccso.platform.fixture.DecisionChain.Frozen;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.notice.PublicNotices;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PlatformTest
class PanelPagesTest {
  private static final Pattern REFERENCE = Pattern.compile("YY-[0-9A-Z-]{14}");

  @Autowired Chain chain;
  @Autowired DecisionChain cases;
  @Autowired CastVote vote;
  @Autowired PublicNotices notices;
  @Autowired MockMvc web;

  @Test
  void aMemberSeesTheVotesOfOthersOnlyAfterHisOwn() throws Exception {
    Frozen file = cases.underDecision(_ -> false);
    Actor.Person first = cases.member();
    Actor.Person second = cases.member();
    vote.vote(first, file.number(), file.facts(), Choice.REFUSE, "抽样太少，看不出全年。");
    String page = "/desk/panels/" + file.number();

    assertThat(text(as(second, get(page)))).doesNotContain("抽样太少").contains("已有 1 票，需要 3 票");
    MockHttpServletResponse blank =
        as(second, post(page + "/votes").param("facts", file.facts()).param("choice", "ABSTAIN"));
    assertThat(blank.getStatus()).isEqualTo(422);
    assertThat(text(blank)).contains("都要写明理由").doesNotContain("抽样太少");
    as(second, post(page + "/votes").param("facts", file.facts()).param("choice", "GRANT"));
    assertThat(text(as(second, get(page)))).contains("抽样太少").contains(first.name());
  }

  @Test
  void whatIsTypedIntoTheMinutesIsThereAgainWhenSomethingElseIsMissing() throws Exception {
    Frozen file = cases.underDecision(it -> it.no().value().startsWith("5."));
    var members = cases.committee();
    members.forEach(it -> vote.vote(it, file.number(), file.facts(), Choice.REFUSE, "未达标。"));
    String page = "/desk/panels/" + file.number();

    assertThat(text(as(members.getFirst(), get(page))))
        .contains("不同意 3")
        .contains("name=\"cited\"");
    MockHttpServletResponse again =
        as(
            members.getFirst(),
            post(page + "/decision")
                .param("facts", file.facts())
                .param("minutes", "讨论了两个小时。")
                .param("reason", "第五类未达标。"));
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(text(again)).contains("讨论了两个小时。", "第五类未达标。", "请至少选一条不符合判定");
  }

  @Test
  void theTeamSignsOnTheReportAndTheApplicantIsToldTheDecision() throws Exception {
    Frozen file = cases.frozen(_ -> false);
    String report = "/assess/" + file.number() + "/report";

    assertThat(text(as(file.at().lead(), get(report)))).contains("签署这份报告", "评审组 2 人，已签 0 人");
    as(file.at().lead(), post(report + "/signature").param("facts", file.facts()));
    assertThat(text(as(file.at().lead(), get(report))))
        .contains("评审组 2 人，已签 1 人")
        .doesNotContain("签署这份报告</button>");

    Frozen granted = cases.granted();
    assertThat(
            text(
                as(granted.at().opened().owner(), get("/cases/" + granted.number() + "/decision"))))
        .contains("同意颁发达标证书", notices.latest(granted.id()).orElseThrow().number())
        .doesNotContain("一致同意");
  }

  @Test
  void reportAndDecisionCanBeHadOnPaper_byThoseWhoMayReadThem() throws Exception {
    Frozen file = cases.granted();
    String number = file.number();

    for (MockHttpServletResponse paper :
        java.util.List.of(
            as(file.at().opened().owner(), get("/cases/" + number + "/report.pdf")),
            as(file.at().opened().owner(), get("/cases/" + number + "/decision.pdf")),
            as(file.at().second(), get("/assess/" + number + "/report.pdf")),
            as(cases.member(), get("/desk/panels/" + number + "/report.pdf")))) {
      assertThat(paper.getContentType()).isEqualTo("application/pdf");
      try (var document = org.apache.pdfbox.Loader.loadPDF(paper.getContentAsByteArray())) {
        assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
            .contains(number, file.facts());
      }
    }
    assertThat(
            as(file.at().opened().owner(), get("/cases/" + number + "/report.pdf"))
                .getContentAsByteArray())
        .isEqualTo(
            as(file.at().opened().owner(), get("/cases/" + number + "/report.pdf"))
                .getContentAsByteArray());
    assertThat(as(file.at().lead(), get("/desk/panels/" + number + "/report.pdf")).getStatus())
        .isEqualTo(404);
  }

  @Test
  void aStrangerObjectsWithoutAnAccountAndFollowsItByItsReference() throws Exception {
    Frozen file = cases.granted();
    String notice = "/notices/" + notices.latest(file.id()).orElseThrow().number();

    assertThat(text(ask(get("/notices")))).contains(notice).doesNotContain("<script");
    assertThat(text(ask(get(notice)))).contains("提出异议").doesNotContain(file.number());
    MockHttpServletResponse empty =
        ask(post(notice + "/objection").param("statement", " ").param("contact", "13800000000"));
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(text(empty)).contains("请写明异议的内容", "13800000000");
    MockHttpServletResponse sent =
        ask(post(notice + "/objection").param("statement", "座席数与实际不符。").param("contact", ""));
    Matcher reference = REFERENCE.matcher(String.valueOf(sent.getRedirectedUrl()));
    assertThat(reference.find()).isTrue();
    assertThat(text(ask(get(notice + "/objection").param("reference", reference.group()))))
        .contains("正在处理", "座席数与实际不符。");
    assertThat(text(ask(get(notice + "/objection").param("reference", "YY-2222-2222-2222"))))
        .contains("没有编号为")
        .doesNotContain("座席数与实际不符。");
    assertThat(text(as(chain.person(Role.CLERK), get("/desk/notices"))))
        .contains(reference.group(), "没有留联系方式");
    assertThat(
            as(
                    chain.person(Role.CLERK),
                    post("/desk/notices/objections/" + reference.group() + "/answer")
                        .param("outcome", "DISMISSED"))
                .getStatus())
        .isEqualTo(422);
  }

  private MockHttpServletResponse as(Actor.Person who, MockHttpServletRequestBuilder request)
      throws Exception {
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(who.id()), null, AuthorityUtils.NO_AUTHORITIES);
    return web.perform(request.with(authentication(signedIn)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(csrf())).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
