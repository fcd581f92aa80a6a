package ccso.platform.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.SetClock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class RegisterPagesTest {
  @Autowired MockMvc web;
  @Autowired IssueCertificate issue;
  @Autowired Certificates certificates;
  @Autowired GrantedCases cases;
  @Autowired SetClock clock;

  @BeforeEach
  void today() {
    clock.set(SetClock.DAY);
  }

  @Test
  void anOrganisationIsFoundByNameNumberAndCreditCode() throws Exception {
    String name = "徽州百晓服务有限公司" + UUID.randomUUID().toString().substring(0, 6);
    CertificateNumber number = issue.issue(cases.officer(), cases.granted(name));
    String code = certificates.find(number).orElseThrow().sheet().creditCode();

    for (String typed :
        new String[] {
          name.substring(2),
          "hzbxfw",
          number.toString().toLowerCase(java.util.Locale.ROOT),
          number.toString().substring(0, 15),
          code,
          code.substring(0, 9) + " " + code.substring(9)
        }) {
      assertThat(search(typed)).as(typed).contains(name, "/v/" + number.compact(), "有效");
    }
    assertThat(search("没有这一家")).contains("没有找到“没有这一家”", "可以试试组织全称").doesNotContain(name);
    assertThat(search("%")).as("no wildcard").contains("没有找到“%”");
  }

  @Test
  void fiftyAreShownAtMost_andTheStatementsDoNotGrow() throws Exception {
    int few = statements(() -> search("第一批"));
    CertificateNumber model = issue.issue(cases.officer(), cases.granted("样本"));
    for (int i = 1; i <= 52; i++) {
      cases.registered("第一批第" + i + "家", new CertificateNumber("CCSO", 2025, i, 0), model);
    }

    int many = statements(() -> search("第一批"));

    assertThat(search("第一批"))
        .contains("只列出最近的 50 条")
        .satisfies(page -> assertThat(page.split("<th scope=\"row\">")).hasSize(51));
    assertThat(many).isEqualTo(few);
  }

  private interface Asking {
    void ask() throws Exception;
  }

  private static int statements(Asking asking) throws Exception {
    int before = StatementCount.soFar();
    asking.ask();
    return StatementCount.soFar() - before;
  }

  private String search(String typed) throws Exception {
    MockHttpServletResponse page =
        web.perform(get("/register").param("q", typed)).andReturn().getResponse();
    assertThat(page.getStatus()).isEqualTo(200);
    return new String(page.getContentAsByteArray(), UTF_8);
  }
}
