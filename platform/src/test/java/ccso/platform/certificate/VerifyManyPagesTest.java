package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ccso.platform.basis.Actor;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.SetClock;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@RegisterTest
class VerifyManyPagesTest {
  @Autowired IssueCertificate issue;
  @Autowired SuspendCertificate suspend;
  @Autowired Certificates certificates;
  @Autowired GrantedCases cases;
  @Autowired SetClock clock;
  @Autowired MockMvc web;

  private CertificateNumber valid;
  private CertificateNumber suspended;

  @BeforeEach
  void issued() {
    clock.set(SetClock.DAY);
    Actor.Person officer = cases.officer();
    valid = issue.issue(officer, cases.granted("批量有效的公司"));
    suspended = issue.issue(officer, cases.granted("批量暂停的公司"));
    suspend.suspend(
        officer,
        suspended,
        new Grounds(
            certificates.find(suspended).orElseThrow().lastEvent().seq(),
            ReasonClass.MISUSE,
            "记录"));
  }

  @Test
  void eachNumberIsAnsweredInItsPlace_whetherRightOrNot() throws Exception {
    String page =
        text(ask("/v/batch", valid + "\n" + suspended.compact() + "，胡写\nCCSO-2026-99999-R0-00"));

    assertThat(page).contains("4 个编号中有 1 个有效", "批量有效的公司", "批量暂停的公司", "暂停", "胡写");
    assertThat(page.indexOf("批量有效的公司")).isLessThan(page.indexOf("批量暂停的公司"));
    assertThat(page).doesNotContain("<script", "JSESSIONID");
  }

  @Test
  void twoHundredAreAnsweredInOneStatementAndMoreAreSentBack() throws Exception {
    List<String> many = Collections.nCopies(200, valid.toString());
    ask("/v/batch", valid.toString());
    int before = StatementCount.soFar();
    MockHttpServletResponse all = ask("/v/batch", String.join("\n", many));
    assertThat(StatementCount.soFar() - before).isEqualTo(1);
    assertThat(all.getStatus()).isEqualTo(200);
    assertThat(text(all)).contains("200 个编号中有 200 个有效");

    MockHttpServletResponse tooMany =
        ask("/v/batch", String.join("\n", Collections.nCopies(201, valid.toString())));
    assertThat(tooMany.getStatus()).isEqualTo(422);
    assertThat(text(tooMany)).contains("您粘贴了 201 个", valid.toString());
  }

  @Test
  void theTableHoldsTheSameAndNothingPastedStartsAFormula() throws Exception {
    MockHttpServletResponse table = ask("/v/batch.csv", valid + "\n=HYPERLINK(\"x\")");

    assertThat(table.getContentType()).startsWith("text/csv");
    assertThat(text(table))
        .startsWith("\uFEFF")
        .contains("\"" + valid + "\",\"" + valid + "\",\"有效\",\"批量有效的公司\"")
        .contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  private MockHttpServletResponse ask(String address, String numbers) throws Exception {
    return web.perform(get(address).param("numbers", numbers)).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
