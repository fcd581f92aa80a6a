package ccso.platform.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.Preparation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The pages of the intake as clerk and applicant get them.
@PlatformTest
class IntakePagesTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired Preparation preparation;

  @Test
  void aCompleteFileIsAcceptedInTwoClicksFromThePage() throws Exception {
    Opened opened = submitted();
    Actor.Person clerk = chain.person(Role.CLERK);
    String base = "/desk/cases/" + opened.number();
    assertThat(body(as(clerk, get(base + "/intake")))).contains("开始审查", "承诺书", "未审");
    assertThat(as(clerk, post(base + "/intake")).getStatus()).isEqualTo(303);
    assertThat(body(as(clerk, get(base + "/intake")))).contains("formaction=\"" + base);
    assertThat(as(clerk, post(base + "/acceptance")).getStatus()).isEqualTo(303);
    assertThat(body(as(clerk, get(base)))).contains("已受理");
    assertThat(body(as(clerk, get(base + "/intake")))).contains("符合要求", clerk.name());
  }

  @Test
  void aGapWithoutASentenceComesBackAsTicked_andTheLetterIsSentWithWhatWasTyped() throws Exception {
    Opened opened = submitted();
    Actor.Person clerk = chain.person(Role.CLERK);
    String base = "/desk/cases/" + opened.number();
    as(clerk, post(base + "/intake"));
    MockHttpServletResponse again =
        as(clerk, all(post(base + "/correction"), "gap").param("sentence-SEATS", "<b>座席</b>"));
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(body(again)).contains("&lt;b&gt;座席&lt;/b&gt;", "请写明缺什么", "#sentence-SITES");

    MockHttpServletResponse sent =
        as(
            clerk,
            all(post(base + "/correction"), "ok")
                .param("item-SITES", "gap")
                .param("sentence-SITES", "少列一处夜班场所。"));
    assertThat(sent.getStatus()).isEqualTo(303);
    String letter = body(as(opened.owner(), get("/cases/" + opened.number() + "/correction")));
    assertThat(letter)
        .contains("少列一处夜班场所。", "/cases/" + opened.number() + "/scope#sites", "剩 10 个工作日");
    assertThat(body(as(opened.owner(), get("/cases/" + opened.number()))))
        .contains("/cases/" + opened.number() + "/correction");
    assertThat(body(as(opened.owner(), get("/cases/" + opened.number() + "/submit"))))
        .contains("/resubmission", "/scope");
    MockHttpServletResponse back =
        as(opened.owner(), post("/cases/" + opened.number() + "/resubmission"));
    assertThat(back.getHeader("Location")).contains("/receipt/");
    assertThat(body(as(clerk, get(base + "/intake")))).contains("上次要求补正：少列一处夜班场所。");
  }

  @Test
  void whereNothingWasAskedThePageSaysSo_inBothLanguages() throws Exception {
    Opened opened = submitted();
    String address = "/cases/" + opened.number() + "/correction";
    assertThat(body(as(opened.owner(), get(address)))).contains("没有补正通知");
    assertThat(body(as(opened.owner(), get(address + "?lang=en"))))
        .contains("No correction letter");
    assertThat(as(chain.person(Role.APPLICANT), get(address)).getStatus()).isEqualTo(404);
  }

  private MockHttpServletRequestBuilder all(MockHttpServletRequestBuilder request, String choice) {
    for (String code :
        new String[] {"ORGANISATION", "LICENCE", "SEATS", "BUSINESS", "PERIOD", "LETTER"}) {
      request.param("item-" + code, choice);
    }
    return choice.equals("gap") ? request.param("item-SITES", choice) : request;
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
