package ccso.platform.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@PlatformTest
class ComplaintTest {
  private static final Pattern REFERENCE = Pattern.compile("(JB|TS)-[0-9A-Z-]{14}");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
  private static final AtomicInteger ADDRESS = new AtomicInteger();

  @Autowired Chain chain;
  @Autowired MockMvc web;

  @Test
  void aStrangerReportsAFakeWithAPictureAndReadsTheAnswerByTheReference() throws Exception {
    Actor.Person clerk = chain.person(Role.CLERK);
    String reference = reference(ask(report("展会墙上的证书编号查不到。").file(photo(PNG))));

    assertThat(text(ask(get("/report").param("reference", reference)))).contains("正在处理");
    assertThat(text(as(clerk, get("/desk/complaints")))).contains(reference, "看照片");
    MockHttpServletResponse seen = as(clerk, get("/desk/complaints/" + reference + "/photo"));
    assertThat(seen.getContentType()).isEqualTo("image/png");
    assertThat(seen.getContentAsByteArray()).isEqualTo(PNG);
    String answer = "/desk/complaints/" + reference + "/answer";
    assertThat(as(clerk, post(answer).param("outcome", "FOUNDED")).getStatus()).isEqualTo(422);
    as(clerk, post(answer).param("outcome", "FOUNDED").param("said", "已要求撤下。"));
    assertThat(
            as(clerk, post(answer).param("outcome", "UNFOUNDED").param("said", "再看。")).getStatus())
        .isEqualTo(409);
    assertThat(text(ask(get("/report").param("reference", reference)))).contains("属实", "已要求撤下。");
  }

  @Test
  void whatIsNoPictureIsToldAsSuchAndNothingTypedIsLost() throws Exception {
    MockHttpServletResponse again =
        ask(report("一句话").file(photo("<svg onload=1>".getBytes(StandardCharsets.UTF_8))));

    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(text(again)).contains("不是 JPG 或 PNG", "一句话");
    assertThat(ask(report(" ")).getStatus()).isEqualTo(422);
  }

  @Test
  void aComplaintNeedsNoNameAndIsFoundByNobodyWithoutItsReference() throws Exception {
    String reference = reference(ask(from(post("/complaints").param("statement", "等了四十分钟。"))));

    assertThat(reference).startsWith("TS-");
    assertThat(text(ask(get("/complaints").param("reference", "TS-2222-2222-2222"))))
        .contains("没有编号为")
        .doesNotContain("等了四十分钟");
    assertThat(as(chain.person(Role.APPLICANT), get("/desk/complaints")).getStatus())
        .isEqualTo(404);
  }

  @Test
  void elevenFromOneAddressWithinAnHourAreTooMany() throws Exception {
    String address = "10.1.1.1";
    for (int i = 0; i < 10; i++) {
      assertThat(ask(at(address, post("/complaints").param("statement", "第" + i))).getStatus())
          .isEqualTo(303);
    }
    MockHttpServletResponse eleventh =
        ask(at(address, post("/complaints").param("statement", "又一次")));

    assertThat(eleventh.getStatus()).isEqualTo(409);
    assertThat(text(eleventh)).contains("一小时内提交得太多");
  }

  private static MockMultipartHttpServletRequestBuilder report(String statement) {
    MockMultipartHttpServletRequestBuilder sent = multipart("/report");
    sent.param("statement", statement);
    from(sent);
    return sent;
  }

  private static MockMultipartFile photo(byte[] content) {
    return new MockMultipartFile("photo", "证书.png", "image/png", content);
  }

  private static MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    return at("10.2.0." + ADDRESS.incrementAndGet(), request);
  }

  private static void from(MockMultipartHttpServletRequestBuilder request) {
    String address = "10.3.0." + ADDRESS.incrementAndGet();
    request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
  }

  private static MockHttpServletRequestBuilder at(
      String address, MockHttpServletRequestBuilder request) {
    return request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
  }

  private static String reference(MockHttpServletResponse sent) {
    Matcher found = REFERENCE.matcher(String.valueOf(sent.getRedirectedUrl()));
    assertThat(found.find()).as("redirected to %s", sent.getRedirectedUrl()).isTrue();
    return found.group();
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

  private MockHttpServletResponse ask(MockMultipartHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(request.with(csrf())).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
