package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.catalogue.Requirement;
import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Role;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The applicant's pages as a browser gets them.
@PlatformTest
class ApplicantPagesTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired CreateCase createCase;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/items",
        "/items?state=OPEN&category=2&kind=DATA",
        "/items?state=%00&category=x&item=7.7",
        "/items/{first}",
        "/letter",
        "/submit",
        "/activity",
        "/scope",
        "?lang=en",
        "/items?lang=en",
        "/items/{first}?lang=en",
        "/submit?lang=en",
        "/letter?lang=en",
        "/activity?lang=en"
      })
  void aMemberSeesThePage_aStrangerWhatANonexistentCaseShows(String path) throws Exception {
    Opened opened = chain.draft();
    String address = "/cases/" + opened.number() + path.replace("{first}", "1.1.1");
    assertThat(as(opened.owner(), get(address)).getStatus()).isEqualTo(200);
    Actor.Person stranger = chain.person(Role.APPLICANT);
    MockHttpServletResponse forbidden = as(stranger, get(address));
    assertThat(forbidden.getStatus()).isEqualTo(404);
    MockHttpServletResponse absent =
        as(stranger, get(address.replace(opened.number(), "SQ-1999-0001")));
    assertThat(withoutToken(forbidden).replace(opened.number(), ""))
        .isEqualTo(withoutToken(absent).replace("SQ-1999-0001", ""));
  }

  @ParameterizedTest
  @CsvSource({"items/0.0.0", "items/R0001", "receipt/HZ-2026-0000-9", "receipt/x/content"})
  void whatIsNotThereIsNotFound(String path) throws Exception {
    Opened opened = chain.draft();
    assertThat(as(opened.owner(), get("/cases/" + opened.number() + "/" + path)).getStatus())
        .isEqualTo(404);
  }

  @Test
  void theSentenceCountsWhatIsToBeDone_thenSaysThatAllPass() throws Exception {
    Opened opened = chain.draft();
    String fresh = body(as(opened.owner(), get("/cases/" + opened.number())));
    assertThat(fresh).contains("再补<em>", "条，九类全部过线", "补这 ", "46 个核心项");
    preparation.ready(opened, preparation.applicable(opened));
    String done = body(as(opened.owner(), get("/cases/" + opened.number())));
    assertThat(done).contains("各类都已过线").containsPattern("九类全部过线，最少的一类余<em>[12]</em>条");
  }

  @Test
  void aFaultyFormComesBackWithEverythingTyped_theSummaryAndTheFieldSayingTheSame()
      throws Exception {
    Actor.Person person = chain.person(Role.APPLICANT);
    MockHttpServletResponse answer =
        as(
            person,
            post("/cases/new")
                .param("organisationName", "<b>江淮</b>")
                .param("organisationNameEn", "Jianghuai")
                .param("creditCode", "91340100MA2N0A1X00")
                .param("ownership", "COMMERCIAL")
                .param("licenceNumber", "B2-20260001")
                .param("centreName", "合肥运营中心")
                .param("sites", "一号\n二号")
                .param("seats", "many")
                .param("directions", "INBOUND")
                .param("channels", "PHONE", "EMAIL")
                .param("businessScope", "客服")
                .param("periodFrom", "2025"));
    assertThat(answer.getStatus()).isEqualTo(422);
    String page = body(answer);
    assertThat(page)
        .contains(
            "&lt;b>江淮&lt;/b>",
            "value=\"Jianghuai\"",
            "91340100MA2N0A1X00",
            "B2-20260001",
            "value=\"many\"",
            "一号\n二号",
            "value=\"2025\"",
            "有 3 处需要修改",
            "<title>错误：");
    assertThat(page).containsPattern("id=\"directions-INBOUND\"[^>]*checked");
    assertThat(page).containsPattern("id=\"channels-EMAIL\"[^>]*checked");
    assertThat(page).containsPattern("id=\"ownership-COMMERCIAL\"[^>]*checked");
    assertThat(page.split("第 18 位校验不符", -1)).hasSize(3);
    assertThat(page)
        .contains("href=\"#creditCode\"", "aria-describedby=\"creditCode-hint creditCode-wrong\"");
  }

  @Test
  void aGoodFormLeadsToTheNewCase() throws Exception {
    Actor.Person person = chain.person(Role.APPLICANT);
    MockHttpServletResponse answer = as(person, fields(post("/cases/new"), chain.form(90_001)));
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeader("Location")).startsWith("/cases/SQ-");
  }

  @Test
  void aBatchWithoutAWordKeepsTicksFilterAndNote() throws Exception {
    Opened opened = chain.draft();
    String key = preparation.applicable(opened).get(3).key();
    MockHttpServletResponse answer =
        as(
            opened.owner(),
            post("/cases/" + opened.number() + "/self-assessments")
                .param("requirement", key)
                .param("note", "已整理\"好\"")
                .param("category", "1")
                .param("state", "OPEN"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(body(answer))
        .contains("请选择符合或尚未达到", "已整理\"好\"", "name=\"state\" value=\"OPEN\"")
        .containsPattern("value=\"" + key + "\"[^>]*checked");
  }

  @Test
  void allThatIsListedIsAssessedAtOnce_andTheListStaysFiltered() throws Exception {
    Opened opened = chain.draft();
    String keys =
        String.join(
            " ", preparation.applicable(opened).stream().limit(28).map(Requirement::key).toList());
    MockHttpServletResponse answer =
        as(
            opened.owner(),
            post("/cases/" + opened.number() + "/self-assessments")
                .param("all", "yes")
                .param("listed", keys)
                .param("judgement", "CONFORMING")
                .param("category", "1"));
    assertThat(answer.getHeader("Location"))
        .isEqualTo("/cases/" + opened.number() + "/items?category=1");
    assertThat(body(as(opened.owner(), get("/cases/" + opened.number() + "/activity"))))
        .contains("未评 → 符合", "28 条");
  }

  @Test
  void oneWordLeadsToTheNextOpenRequirement_andWhatIsSavedIsShown() throws Exception {
    Opened opened = chain.draft();
    String one = "/cases/" + opened.number() + "/items/1.1.1";
    MockHttpServletResponse answer =
        as(
            opened.owner(),
            post(one + "/self-assessment")
                .param("judgement", "NOT_YET")
                .param("note", "缺批准记录")
                .param("then", "next"));
    assertThat(answer.getHeader("Location"))
        .isEqualTo("/cases/" + opened.number() + "/items/1.1.2");
    assertThat(body(as(opened.owner(), get(one))))
        .contains("已保存：尚未达到", "缺批准记录")
        .containsPattern("id=\"judgement-NOT_YET\"[^>]*checked");
  }

  @Test
  void theGatesRefuseInWords_andTheReceiptIsShownAfterwards() throws Exception {
    Opened opened = chain.draft();
    String base = "/cases/" + opened.number();
    MockHttpServletResponse early = as(opened.owner(), post(base + "/application"));
    assertThat(early.getStatus()).isEqualTo(409);
    assertThat(body(early)).contains("请先签署承诺书");
    as(
        opened.owner(),
        post(base + "/letter").param("signer", opened.owner().name()).param("read", "yes"));
    MockHttpServletResponse applied = as(opened.owner(), post(base + "/application"));
    String receipt = String.valueOf(applied.getHeader("Location"));
    assertThat(body(as(opened.owner(), get(receipt)))).contains("申请回执", "SHA-256");
    MockHttpServletResponse content = as(opened.owner(), get(receipt + "/content"));
    assertThat(body(as(opened.owner(), get(receipt))))
        .contains(Receipts.sha256(content.getContentAsByteArray()));
    assertThat(as(opened.owner(), post(base + "/package")).getStatus()).isEqualTo(409);
    assertThat(as(opened.owner(), post(base + "/withdrawal")).getStatus()).isEqualTo(422);
    assertThat(as(opened.owner(), post(base + "/withdrawal").param("sure", "yes")).getStatus())
        .isEqualTo(303);
  }

  @Test
  void aViewerIsOfferedNoForms() throws Exception {
    Opened opened = chain.draft();
    Actor.Person viewer = chain.member(opened, MemberRight.VIEWER);
    for (String path : List.of("", "/items", "/items/1.1.1", "/submit", "/letter")) {
      assertThat(
              body(as(viewer, get("/cases/" + opened.number() + path)))
                  .replaceAll("action=\"/logout\"", ""))
          .doesNotContain("method=\"post\" action=\"/cases");
    }
  }

  @Test
  void theCountOfStatementsDependsNeitherOnRequirementsNorOnCases() throws Exception {
    Opened twenty = chain.draft();
    preparation.ready(twenty, preparation.applicable(twenty).subList(0, 20));
    Opened all = chain.draft();
    preparation.ready(all, preparation.applicable(all));
    for (int i = 1; i < 50; i++) {
      createCase.create(all.owner(), CaseForm.of(all.file()));
    }
    for (String path : List.of("", "/items", "/items/1.1.1", "/submit", "/activity", "/letter")) {
      assertThat(statements(all, path)).as(path).isEqualTo(statements(twenty, path));
    }
    // one of them counts unread messages, one asks how the reader stands to the case
    assertThat(statements(all, "")).isLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0007",
        "'; drop table person; --",
        "<script>x</script>",
        "９９９",
        "\uD83D\uDE00"
      })
  void whateverIsTypedNothingBreaks(String typed) throws Exception {
    Opened opened = chain.draft();
    String base = "/cases/" + opened.number();
    Stream<MockHttpServletRequestBuilder> posts =
        Stream.of(
            everywhere(post("/cases/new"), typed),
            everywhere(post(base + "/scope"), typed),
            post(base + "/letter").param("signer", typed).param("read", typed),
            post(base + "/self-assessments").param("requirement", typed).param("judgement", typed),
            post(base + "/self-assessments").param("all", typed).param("listed", typed),
            post(base + "/items/1.1.1/self-assessment")
                .param("judgement", "NOT_YET")
                .param("note", typed),
            post(base + "/withdrawal").param("sure", ""),
            get(base + "/items")
                .param("category", typed)
                .param("state", typed)
                .param("item", typed));
    for (MockHttpServletRequestBuilder request : posts.toList()) {
      assertThat(as(opened.owner(), request).getStatus()).isLessThan(500);
    }
  }

  private int statements(Opened opened, String path) throws Exception {
    MockHttpServletRequestBuilder request = get("/cases/" + opened.number() + path);
    int before = StatementCount.soFar();
    assertThat(as(opened.owner(), request).getStatus()).isEqualTo(200);
    return StatementCount.soFar() - before;
  }

  private static MockHttpServletRequestBuilder everywhere(
      MockHttpServletRequestBuilder request, String typed) {
    return fields(
        request,
        new CaseForm(
            typed,
            typed,
            typed,
            typed,
            typed,
            typed,
            typed,
            typed,
            List.of(typed),
            List.of(typed),
            typed,
            typed));
  }

  private static MockHttpServletRequestBuilder fields(
      MockHttpServletRequestBuilder request, CaseForm form) {
    return request
        .param("organisationName", form.organisationName())
        .param("organisationNameEn", form.organisationNameEn())
        .param("creditCode", form.creditCode())
        .param("ownership", form.ownership())
        .param("licenceNumber", form.licenceNumber())
        .param("centreName", form.centreName())
        .param("sites", form.sites())
        .param("seats", form.seats())
        .param("directions", form.directions().toArray(String[]::new))
        .param("channels", form.channels().toArray(String[]::new))
        .param("businessScope", form.businessScope())
        .param("periodFrom", form.periodFrom());
  }

  private MockHttpServletResponse as(Actor.Person person, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.perform(request.with(signedIn(person)).with(csrf())).andReturn().getResponse();
  }

  private static RequestPostProcessor signedIn(Actor.Person person) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES));
  }

  private static String withoutToken(MockHttpServletResponse response) throws Exception {
    return body(response).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private static String body(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
