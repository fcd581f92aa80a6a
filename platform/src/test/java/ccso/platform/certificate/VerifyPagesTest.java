package ccso.platform.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ccso.platform.basis.Actor;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.SetClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@RegisterTest
class VerifyPagesTest {

  /// 14 KB, what a new connection brings in its first round trip.
  private static final int FIRST_ROUND_TRIP = 14_000;

  private static @Nullable CertificateNumber shared;

  @Autowired MockMvc web;
  @Autowired IssueCertificate issue;
  @Autowired SuspendCertificate suspend;
  @Autowired RestoreCertificate restore;
  @Autowired WithdrawCertificate withdraw;
  @Autowired Certificates certificates;
  @Autowired GrantedCases cases;
  @Autowired SetClock clock;

  private CertificateNumber number;

  @BeforeEach
  void issued() {
    clock.set(SetClock.DAY);
    if (shared == null) {
      shared = issue.issue(cases.officer(), cases.granted("江淮云听信息服务有限公司"));
    }
    number = shared;
  }

  @Test
  void aStrangerSeesHowTheCertificateStands() throws Exception {
    clock.set(LocalDate.of(2026, 11, 23), LocalTime.of(14, 32, 6));

    MockHttpServletResponse page = ask("/v/" + number.compact());

    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(text(page))
        .contains("<title>证书有效 · 江淮云听信息服务有限公司 · CCSO 证书核验</title>")
        .contains("2026-11-23 14:32:06 查自评定中心登记簿")
        .contains("2026-08-18 至 2029-08-17")
        .contains("还有 998 天")
        .contains("<b>" + number.checkDigits() + "</b>")
        .contains("九大类别全部达标", "YD/T 2823-2015", "中国通信企业协会", "初次评审")
        .contains("property=\"og:title\"", "/v/" + number.compact() + ".png");
    assertThat(text(page).split("<i>", -1)).as("a tick a category").hasSize(1 + 9);
  }

  @Test
  void thePageNeedsNoScriptAndLeavesNoCookieOrSession() throws Exception {
    for (String address :
        List.of(
            "/v",
            "/v?number=x",
            "/v/" + number.compact(),
            "/v/" + number.compact() + ".png",
            "/register")) {
      MvcResult result = web.perform(get(address)).andReturn();
      MockHttpServletResponse page = result.getResponse();
      assertThat(page.getHeaders("Set-Cookie")).as(address).isEmpty();
      assertThat(page.getCookies()).as(address).isEmpty();
      assertThat(result.getRequest().getSession(false)).as(address).isNull();
      if (!address.endsWith(".png")) {
        assertThat(text(page)).as(address).doesNotContain("<script", "javascript:", " onclick");
      }
    }
  }

  @Test
  void theLongestNamesAndALongHistoryFitTheFirstRoundTrip() throws Exception {
    String file =
        cases.awaitingDecision(
            "长".repeat(100),
            "Long".repeat(50),
            Collections.nCopies(50, "路".repeat(200)),
            "业".repeat(1000));
    cases.grant(file);
    Actor.Person officer = cases.officer();
    CertificateNumber longest = issue.issue(officer, file);
    for (int i = 0; i < 20; i++) {
      suspend.suspend(officer, longest, because(longest, ReasonClass.MISUSE));
      restore.restore(officer, longest, because(longest, ReasonClass.CAUSE_REMOVED));
    }

    for (String language : List.of("zh", "en")) {
      MockHttpServletResponse page = ask("/v/" + longest.compact() + "?lang=" + language);
      assertThat(page.getContentAsByteArray().length).isLessThan(FIRST_ROUND_TRIP);
      assertThat(text(page)).contains("长".repeat(100), "业".repeat(200) + "等", "路".repeat(200));
    }
    assertThat(text(ask("/v/" + longest.compact()))).contains("更早的记录还有 33 条");
  }

  @Test
  void twoStatementsAtMostWhateverTheHistory() throws Exception {
    ask("/v/" + number.compact());
    int before = StatementCount.soFar();

    ask("/v/" + number.compact());

    assertThat(StatementCount.soFar() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void namesAreTextAndNeverMarkup() throws Exception {
    String file =
        cases.awaitingDecision(
            "甲<b>乙</b>\"&'公司",
            "A <script>alert(1)</script> & \"Co\"",
            List.of("<i>路</i>"),
            "服务\"><u>");
    cases.grant(file);
    CertificateNumber odd = issue.issue(cases.officer(), file);

    for (String address :
        List.of(
            "/v/" + odd.compact(),
            "/v/" + odd.compact() + "?lang=en",
            "/register?q=%3Cscript%3E")) {
      assertThat(text(ask(address)))
          .doesNotContain("<script", "甲<b>", "<i>路", "\"><u>")
          .doesNotContain("content=\"证书有效 · 甲<b>乙</b>\"");
    }
    assertThat(text(ask("/v/" + odd.compact()))).contains("甲&lt;b&gt;乙&lt;/b&gt;");
  }

  /// How people type the number of the address; `@` stands for its digits.
  @ParameterizedTest
  @ValueSource(strings = {"lower", "hyphens", "spaces", "full-width", "letter O"})
  void howeverItIsTyped_thePageIsTheSame(String way) throws Exception {
    String typed =
        switch (way) {
          case "lower" -> number.compact().toLowerCase(java.util.Locale.ROOT);
          case "hyphens" -> number.toString();
          case "spaces" -> " " + number.toString().replace('-', ' ');
          case "full-width" -> fullWidth(number.toString());
          default -> number.compact().replaceFirst("2026", "2O26");
        };

    MockHttpServletResponse byField =
        web.perform(get("/v").param("number", typed)).andReturn().getResponse();
    MockHttpServletResponse byPath =
        web.perform(get("/v/{number}", typed)).andReturn().getResponse();

    for (MockHttpServletResponse answer : List.of(byField, byPath)) {
      assertThat(answer.getStatus()).isEqualTo(303);
      assertThat(answer.getHeader("Location")).isEqualTo("/v/" + number.compact());
    }
  }

  @Test
  void aSlipIsToldAsASlip_andWhatWasTypedStays() throws Exception {
    String slip = number.toString().replace("-R0-", "-R1-");

    for (MockHttpServletResponse page :
        List.of(
            ask("/v/" + slip),
            web.perform(get("/v").param("number", slip)).andReturn().getResponse())) {
      assertThat(page.getStatus()).isEqualTo(404);
      assertThat(text(page)).contains("校验码不符，可能抄错了一位", "value=\"" + slip + "\"");
    }
  }

  @Test
  void anUnknownNumberIsNotFound_andWhatWasTypedStays() throws Exception {
    String unknown = new CertificateNumber("CCSO", 2020, 77, 0).toString();

    MockHttpServletResponse page = ask("/v/" + unknown.replace("-", ""));

    assertThat(page.getStatus()).isEqualTo(404);
    assertThat(text(page)).contains("登记簿里没有这个编号", "value=\"" + unknown + "\"");
  }

  @ParameterizedTest
  @CsvSource({"abc, 404, 不像证书编号", "'  ', 422, 请输入证书编号"})
  void whatIsNoNumberIsSaidToBeNone(String typed, int status, String said) throws Exception {
    MockHttpServletResponse page =
        web.perform(get("/v").param("number", typed)).andReturn().getResponse();

    assertThat(page.getStatus()).isEqualTo(status);
    assertThat(text(page)).contains(said);
  }

  @Test
  void aNameOrCreditCodeIsLookedForInTheRegister() throws Exception {
    for (String typed :
        List.of("江淮云听", certificates.find(number).orElseThrow().sheet().creditCode())) {
      MockHttpServletResponse answer =
          web.perform(get("/v").param("number", typed)).andReturn().getResponse();
      assertThat(answer.getStatus()).isEqualTo(303);
      assertThat(answer.getHeader("Location")).startsWith("/register?q=");
    }
  }

  @Test
  void whatIsNoLongerValidSaysSoInItsTitle_andIsStillThere() throws Exception {
    Actor.Person officer = cases.officer();
    CertificateNumber other = issue.issue(officer, cases.granted("另一家"));
    suspend.suspend(officer, other, because(other, ReasonClass.SURVEILLANCE_OVERDUE));
    String suspended = text(ask("/v/" + other.compact(), 200));
    withdraw.withdraw(officer, other, because(other, ReasonClass.NOT_CORRECTED));
    String withdrawn = text(ask("/v/" + other.compact(), 200));
    clock.set(LocalDate.of(2029, 8, 18));
    String expired = text(ask("/v/" + number.compact(), 200));

    assertThat(suspended)
        .contains("<title>证书暂停 · 另一家", "st-SUSPENDED", "2026-08-18 起暂停。暂停期间不得使用达标标识。", "未按期接受监督评审")
        .doesNotContain("证书有效", "依据第 3 号记录");
    assertThat(withdrawn).contains("<title>证书已撤销 · 另一家", "st-WITHDRAWN");
    assertThat(expired)
        .contains("<title>证书已过期", "st-EXPIRED", "2029-08-18 起不在有效期内")
        .doesNotContain("还有");
  }

  @Test
  void pictureAndPdfAreKeptByWhoeverFetchedThem() throws Exception {
    String picture = "/v/" + number.compact() + ".png";
    MockHttpServletResponse png = ask(picture, 200);
    MockHttpServletResponse pdf = ask("/v/" + number.compact() + ".pdf", 200);

    assertThat(png.getContentType()).isEqualTo("image/png");
    assertThat(png.getHeader("Cache-Control")).contains("public", "immutable", "max-age=31536000");
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    assertThat(pdf.getHeader("Content-Disposition")).startsWith("inline").contains(number + ".pdf");
    String tag = Objects.requireNonNull(png.getHeader("ETag"));
    assertThat(tag).isNotEqualTo(pdf.getHeader("ETag"));
    assertThat(
            web.perform(get(picture).header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(304);
    assertThat(
            ask("/v/CCSO202000077R0"
                    + new CertificateNumber("CCSO", 2020, 77, 0).checkDigits()
                    + ".pdf")
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void englishIsASwitchAway() throws Exception {
    assertThat(text(ask("/v/" + number.compact() + "?lang=en")))
        .contains(
            "<html lang=\"en\">", "Certificate valid", "<span lang=\"zh-CN\">有效</span>", "Ltd.");
  }

  private Grounds because(CertificateNumber of, ReasonClass reason) {
    return new Grounds(certificates.find(of).orElseThrow().lastEvent().seq(), reason, "依据第 3 号记录");
  }

  private MockHttpServletResponse ask(String address) throws Exception {
    return web.perform(get(java.net.URI.create(address))).andReturn().getResponse();
  }

  private MockHttpServletResponse ask(String address, int status) throws Exception {
    MockHttpServletResponse page = ask(address);
    assertThat(page.getStatus()).as(address).isEqualTo(status);
    return page;
  }

  private static String text(MockHttpServletResponse page) {
    return new String(page.getContentAsByteArray(), UTF_8);
  }

  private static String fullWidth(String typed) {
    StringBuilder wide = new StringBuilder();
    typed.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
