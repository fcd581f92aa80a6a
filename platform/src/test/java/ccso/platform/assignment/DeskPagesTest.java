package ccso.platform.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.SetClock;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The desk and the case as the clerk gets them.
@PlatformTest
@Import(SetClock.AsTheClock.class)
class DeskPagesTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired ReviewChain review;
  @Autowired Formations formations;
  @Autowired SetClock clock;

  private Actor.Person clerk = new Actor.Person(new UUID(0, 0), "", Set.of(), Map.of());

  @BeforeEach
  void onASummerDay() {
    clock.set(SetClock.DAY);
    clerk = chain.person(Role.CLERK);
  }

  @Test
  void whatIsOverdueComesFirst_thenByWorkingDaysLeft_andWhatStandsStillLast() throws Exception {
    Opened stopped = submitted();
    as(clerk, post("/desk/cases/" + stopped.number() + "/hold").param("reason", "企业搬迁。"));
    Opened first = submitted();
    clock.set(SetClock.DAY.plusDays(6)); // four working days later
    Opened second = submitted();
    clock.set(SetClock.DAY.plusDays(9)); // the first is overdue, the second is not
    String page = body(as(clerk, get("/desk")));
    assertThat(page.indexOf(first.number())).isPositive().isLessThan(page.indexOf(second.number()));
    assertThat(page.indexOf(second.number())).isLessThan(page.indexOf(stopped.number()));
    assertThat(body(as(clerk, get("/desk?due=over&turn=CLERK&state=SUBMITTED"))))
        .contains(first.number())
        .doesNotContain(second.number(), stopped.number());
    assertThat(body(as(clerk, get("/desk?turn=APPLICANT")))).doesNotContain(first.number());
    assertThat(body(as(clerk, get("/desk?state=NONSENSE&due=x&lang=en"))))
        .contains(first.number(), second.number());
  }

  @Test
  void aPartyIsRemindedOnceADay_andNeverTheCentreItself() throws Exception {
    Opened opened = chain.draft();
    preparation.accepted(opened);
    String nudges = "/desk/cases/" + opened.number() + "/nudges";
    assertThat(body(as(clerk, get("/desk?state=ACCEPTED")))).contains(nudges);
    assertThat(as(clerk, post(nudges)).getStatus()).isEqualTo(303);
    assertThat(body(as(clerk, get("/desk?state=ACCEPTED")))).doesNotContain(nudges);
    assertThat(body(as(clerk, post(nudges)))).contains("今天已经催办过");
    clock.set(SetClock.DAY.plusDays(1));
    assertThat(as(clerk, post(nudges)).getStatus()).isEqualTo(303);
    assertThat(body(as(clerk, post("/desk/cases/" + submitted().number() + "/nudges"))))
        .contains("没有轮到别人");
  }

  @Test
  void theCentreStopsResumesExtendsAndEndsACaseWithAReason() throws Exception {
    Opened opened = submitted();
    String base = "/desk/cases/" + opened.number();
    for (String step : new String[] {"hold", "termination"}) {
      MockHttpServletResponse again = as(clerk, post(base + "/" + step).param("reason", " "));
      assertThat(again.getStatus()).isEqualTo(422);
      assertThat(body(again)).contains("#reason-" + step, "请写明理由");
    }
    MockHttpServletResponse days =
        as(clerk, post(base + "/extension").param("days", "many").param("reason", "<i>节假日</i>"));
    assertThat(body(days)).contains("延长天数应为", "&lt;i&gt;节假日");
    as(clerk, post(base + "/extension").param("days", "5").param("reason", "节假日。"));
    assertThat(body(as(clerk, get(base)))).contains("剩 10 个工作日");
    as(clerk, post(base + "/hold").param("reason", "企业搬迁。"));
    assertThat(body(as(clerk, get(base))))
        .contains("暂停计算", "/resumption")
        .doesNotContain("/hold\"");
    as(clerk, post(base + "/resumption").param("reason", "搬迁完成。"));
    as(clerk, post(base + "/termination").param("reason", "企业注销。"));
    assertThat(body(as(clerk, get(base)))).contains("终止").doesNotContain("/termination");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/desk?state=TEAM_FORMING"})
  void theDeskCostsAsManyStatementsForManyCasesAsForFew(String address) throws Exception {
    submitted();
    as(clerk, get(address));
    int few = statements(address);
    submitted();
    submitted();
    submitted();
    assertThat(statements(address)).isEqualTo(few);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=en", "?lead=FULL&size=3&region=%E5%AE%89%E5%BE%BD"})
  void theTeamIsDrawnAnsweredAndConfirmedOnThePages(String query) throws Exception {
    Opened opened = review.handedIn();
    review.assessor();
    review.assessor();
    review.assessor();
    String desk = "/desk/cases/" + opened.number() + "/team";
    assertThat(as(clerk, get(desk + query)).getStatus()).isEqualTo(200);
    assertThat(body(as(clerk, post(desk).param("lead", "SENIOR").param("size", "1"))))
        .contains("人数应为");
    MockHttpServletResponse shown =
        as(
            clerk,
            post(desk)
                .param("lead", "SENIOR")
                .param("size", "2")
                .param("region", "安徽")
                .param("show", "yes"));
    assertThat(shown.getHeader("Location")).contains("region=%E5%AE%89%E5%BE%BD");
    as(clerk, post(desk).param("lead", "SENIOR").param("size", "2").param("region", "安徽"));
    assertThat(body(as(clerk, get(desk)))).contains("等 2 位受邀人答复", "与抽取结果一致");
    assertThat(body(as(opened.owner(), get("/cases/" + opened.number() + "/team"))))
        .contains("评审组还没有组成");
    String name = opened.file().applicant().name();
    for (Invitation invited : formation(opened).open()) {
      Actor.Person person = chain.again(invited.person());
      String invitation = "/assess/invitations/" + opened.number();
      assertThat(body(as(person, get("/assess/invitations")))).contains(invitation);
      assertThat(body(as(person, get("/assess/invitations")))).doesNotContain(name);
      assertThat(body(as(person, get(invitation)))).doesNotContain(name).contains("***");
      assertThat(body(as(person, post(invitation + "/acceptance").param("tie", "FAMILY"))))
          .contains("请说明是什么关系")
          .doesNotContain(name);
      as(person, post(invitation + "/acceptance").param("none", "yes"));
      assertThat(body(as(person, get(invitation)))).contains(name, "退出评审组");
    }
    String mine = "/cases/" + opened.number() + "/team";
    String announced = body(as(opened.owner(), get(mine)));
    formation(opened).team().forEach(it -> assertThat(announced).contains(it.name(), it.number()));
    assertThat(body(as(opened.owner(), post(mine + "/objection")))).contains("请选择对哪位成员有异议");
    assertThat(as(opened.owner(), post(mine + "/consent")).getStatus()).isEqualTo(303);
    assertThat(body(as(clerk, get(desk)))).contains("评审组已齐", "/team/confirmation");
    assertThat(as(clerk, post(desk + "/confirmation")).getStatus()).isEqualTo(303);
    assertThat(body(as(clerk, get(desk)))).contains("组队记录");
    assertThat(body(as(opened.owner(), get(mine)))).contains("以下是本案的评审组");
  }

  private Formation formation(Opened opened) {
    return formations.of(opened.file());
  }

  private int statements(String address) throws Exception {
    int before = StatementCount.soFar();
    as(clerk, get(address));
    return StatementCount.soFar() - before;
  }

  private Opened submitted() {
    Opened opened = chain.draft();
    preparation.apply(opened);
    return opened;
  }

  private MockHttpServletResponse as(Actor.Person person, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages
        .perform(
            request
                .with(
                    authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                            new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES)))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static String body(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
