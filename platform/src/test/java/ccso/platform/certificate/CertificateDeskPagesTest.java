package ccso.platform.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.SetClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RegisterTest
class CertificateDeskPagesTest {
  private static final String DESK = "/desk/certificates";

  @Autowired MockMvc web;
  @Autowired Chain chain;
  @Autowired GrantedCases cases;
  @Autowired Certificates certificates;
  @Autowired IssueCertificate issue;
  @Autowired SetClock clock;

  private Actor.Person officer;

  @BeforeEach
  void today() {
    clock.set(SetClock.DAY);
    officer = chain.person(Role.REGISTER_OFFICER);
  }

  @Test
  void theOfficerSeesWhatWaits_looksAtItAndIssuesIt() throws Exception {
    String file = cases.granted("等待颁发有限公司");
    String preview = DESK + "/cases/" + file;

    assertThat(text(by(officer, get(DESK)))).contains("等待颁发有限公司", preview);
    assertThat(text(by(officer, get(preview))))
        .contains("等待颁发有限公司", "颁发证书", preview + "/preview.png");
    assertThat(by(officer, get(preview + "/preview.png")).getContentType()).isEqualTo("image/png");
    MockHttpServletResponse issued = by(officer, post(preview + "/issue").with(csrf()));

    CertificateNumber number = certificates.findByCase(cases.id(file)).orElseThrow().number();
    assertThat(issued.getStatus()).isEqualTo(303);
    assertThat(issued.getHeader("Location")).isEqualTo(DESK + "/" + number.compact());
    assertThat(text(by(officer, get(DESK)))).doesNotContain(preview).contains(number.toString());
    MockHttpServletResponse again = by(officer, post(preview + "/issue").with(csrf()));
    assertThat(again.getStatus()).isEqualTo(409);
    assertThat(text(again)).contains("这一步现在不能进行");
  }

  @Test
  void aNameThatCannotBePrintedIsToldBeforeIssue() throws Exception {
    String file = cases.granted("名叫\uD869\uDEA5的公司");

    assertThat(text(by(officer, get(DESK + "/cases/" + file))))
        .contains("证书字体里没有这些字：\uD869\uDEA5")
        .doesNotContain("颁发证书</button>");
  }

  @Test
  void aFormWithFaultsComesBackWithWhatWasTyped() throws Exception {
    CertificateNumber number = issue.issue(officer, cases.granted("退回表单"));

    MockHttpServletResponse page =
        by(officer, change(number, "suspension").param("note", "来信 <7> 号"));

    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(text(page))
        .contains("<title>错误：", "href=\"#reason-SUSPENDED\"", "错误：请选择原因类别。", "来信 &lt;7&gt; 号");
    assertThat(certificates.find(number).orElseThrow().events()).hasSize(1);
  }

  @Test
  void eachFormEntersItsOwnKind() throws Exception {
    CertificateNumber number = issue.issue(officer, cases.granted("逐步变更"));
    record Step(String form, ReasonClass reason, CertificateStatus then) {}
    for (Step step :
        List.of(
            new Step("suspension", ReasonClass.MISUSE, CertificateStatus.SUSPENDED),
            new Step("restoration", ReasonClass.CAUSE_REMOVED, CertificateStatus.VALID),
            new Step("cancellation", ReasonClass.CENTRE_CLOSED, CertificateStatus.CANCELLED))) {
      MockHttpServletResponse done =
          by(
              officer,
              change(number, step.form())
                  .param("reason", step.reason().name())
                  .param("note", "记录"));
      assertThat(done.getStatus()).as(step.form()).isEqualTo(303);
      assertThat(certificates.find(number).orElseThrow().status(SetClock.DAY))
          .isEqualTo(step.then());
    }
    MockHttpServletResponse late =
        by(officer, change(number, "withdrawal").param("reason", "MISUSE").param("note", "记录"));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(text(late)).contains("证书现在的状态是“注销”，不能登记“撤销”");
    assertThat(text(by(officer, get(DESK + "/" + number.compact())))).contains("没有可以登记的变更");
  }

  @Test
  void otherRolesFindNoDesk() throws Exception {
    CertificateNumber number = issue.issue(officer, cases.granted("别人看不到"));
    String file = cases.granted("别人也颁不了");
    for (Role role : List.of(Role.CLERK, Role.APPLICANT, Role.COMMITTEE_MEMBER)) {
      Actor.Person other = chain.person(role);
      for (MockHttpServletRequestBuilder request :
          List.of(
              get(DESK),
              get(DESK + "/" + number.compact()),
              get(DESK + "/cases/" + file),
              post(DESK + "/cases/" + file + "/issue").with(csrf()),
              change(number, "withdrawal").param("reason", "MISUSE").param("note", "记录"))) {
        assertThat(by(other, request).getStatus()).as("%s", role).isEqualTo(404);
      }
    }
    assertThat(cases.state(file)).isEqualTo("PUBLIC_NOTICE");
  }

  private MockHttpServletRequestBuilder change(CertificateNumber number, String form) {
    long seen = certificates.find(number).orElseThrow().lastEvent().seq();
    return post(DESK + "/" + number.compact() + "/" + form)
        .with(csrf())
        .param("follows", Long.toString(seen));
  }

  private MockHttpServletResponse by(Actor.Person person, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(
            request.with(
                authentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES))))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse page) {
    return new String(page.getContentAsByteArray(), UTF_8);
  }
}
