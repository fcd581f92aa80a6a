package ccso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One case from sign-up to a certificate that a stranger checks, with every determination made on
/// the product's own pages: twenty in a row by keyboard alone, the others by its batch; it fails at
/// the line by one, is repaired, and ends on the public page.
///
/// Pictures of the main pages go to `target/look`, or to the folder in `CCSO_LOOK` (the README's
/// are made so).
class WholeChainTest {
  private static final String CREDIT_CODE = "91110105MA8WALK09"; // without its check character
  private static final String HOLDER = "走查演示呼叫中心有限公司";
  private static InTheBrowser browser;
  private static Path look;

  @BeforeAll
  static void start() throws IOException {
    browser = new InTheBrowser();
    look =
        Files.createDirectories(Path.of(System.getenv().getOrDefault("CCSO_LOOK", "target/look")));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void aCentreAppliesIsJudgedFailsAtTheLineIsRepairedAndCertifiedAndAStrangerChecksIt() {
    String number = opensACaseAndApplies();
    theCentreAccepts(number);
    preparesAndHandsIn(number);
    theCentreDrawsATeam(number);
    List<String> team = browser.platform().team(number);
    theDeskIsJudged(number, team.getFirst());
    theVisitIsPlannedAndOpened(number, team.getFirst());
    theSiteIsJudgedAndFailsByOne(number, team.getFirst());
    theApplicantMends(number);
    theLeadVerifiesAndFreezes(number, team.getFirst());
    theTeamSigns(number, team);
    thoseOfTheTeamCannotDecide(number, team.getFirst());
    theReviewerPasses(number);
    theCommitteeGrants(number);
    theNoticeRunsItsDays(number);
    String address = theRegisterOfficerIssues(number);
    aStrangerChecks(address);
    everyDeterminationIsInTheTrail(number);
    assertThat(browser.complaints()).isEmpty();
  }

  private String opensACaseAndApplies() {
    try (Somebody owner = browser.stranger()) {
      owner
          .opens("/signup")
          .types("name", "走查员")
          .types("signInName", "walker")
          .types("password", "too short");
      owner.presses("注册").sees("密码至少 10 个字符");
      assertThat(owner.page().inputValue("#signInName")).isEqualTo("walker");
      owner.types("password", RunningPlatform.PASSWORD).presses("注册");
      owner.signsIn("walker", RunningPlatform.PASSWORD);
      owner.opens("/cases/new").looksAtThePage(look, "case-new");
      owner
          .types("organisationName", HOLDER)
          .types("organisationNameEn", "Walkthrough Demonstration Centre Ltd.")
          .types("creditCode", CREDIT_CODE + "0")
          .types("licenceNumber", "B2-走查-0001")
          .types("centreName", "走查中心")
          .types("sites", "北京市示例区走查路 1 号\n天津市示例区走查路 2 号")
          .types("seats", "120")
          .types("businessScope", "呼入服务与外呼回访")
          .types(
              "periodFrom", YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(12).toString());
      owner.page().check("input[name=ownership][value=COMMERCIAL]");
      owner.page().check("input[name=directions][value=INBOUND]");
      owner.page().check("input[name=directions][value=OUTBOUND]");
      owner.page().check("input[name=channels][value=PHONE]");
      owner.page().click("main form button.primary");
      owner.sees("第 18 位校验不符");
      assertThat(owner.page().inputValue("#centreName")).isEqualTo("走查中心");
      owner.types("creditCode", CREDIT_CODE + checkCharacter());
      owner.page().click("main form button.primary");
      owner.page().waitForLoadState();
      String number = owner.path().replaceAll(".*/(SQ-[0-9]{4}-[0-9]{4}).*", "$1");
      assertThat(number).matches("SQ-[0-9]{4}-[0-9]{4}");
      owner.opens("/cases/" + number + "/letter").ticks("read-yes").types("signer", "走查员");
      owner.page().click("main form button.primary");
      owner.opens("/cases/" + number + "/submit");
      owner.page().click("form[action$='/application'] button");
      owner.page().waitForLoadState();
      owner.sees("HZ-").looksAtThePage(look, "receipt");
      return number;
    }
  }

  private void theCentreAccepts(String number) {
    try (Somebody clerk = browser.demo("clerk")) {
      clerk.opens("/desk").sees(number).looksAtThePage(look, "desk");
      clerk.opens("/desk/cases/" + number + "/intake");
      clerk.page().click("form[action$='/intake'] button");
      clerk.page().waitForLoadState();
      clerk.looksAtThePage(look, "intake");
      clerk.page().click("button[formaction$='/acceptance']");
      clerk.sees("已受理");
    }
  }

  private void preparesAndHandsIn(String number) {
    try (Somebody owner = browser.stranger().signsIn("walker", RunningPlatform.PASSWORD)) {
      owner.opens("/cases/" + number).sees("条").looksAtThePage(look, "readiness-empty");
      attaches(owner, number, "DOCUMENT", "走查制度汇编.txt", "走查制度汇编，演示内容。\n第一章 总则\n");
      attaches(owner, number, "DATA", "走查月度数据.csv", "月份,呼入总量,接听量\n2026-01,41000,39000\n");
      servesEverything(owner, number, "A-1");
      servesEverything(owner, number, "B-1");
      owner.opens("/cases/" + number + "/items").looksAtThePage(look, "items");
      owner.ticks("all").page().check("input[name=judgement][value=CONFORMING]");
      owner.page().click("[aria-labelledby='batch'] button.primary");
      owner.page().waitForLoadState();
      owner
          .opens("/cases/" + number)
          .doesNotSee("再补")
          .sees("全部过线")
          .looksAtThePage(look, "readiness");
      owner.opens("/cases/" + number + "/submit").looksAtThePage(look, "submit");
      owner.page().click("form[action$='/package'] button");
      owner.page().waitForLoadState();
      owner.sees("HZ-");
    }
  }

  private static void attaches(
      Somebody owner, String number, String kind, String name, String content) {
    owner.opens("/cases/" + number + "/evidence");
    owner.page().check("#kind-" + kind);
    owner
        .page()
        .setInputFiles(
            "#files",
            new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    owner.page().click("form.upload button.primary");
    owner
        .page()
        .locator("table.list")
        .getByText(name.substring(0, name.length() - 4))
        .first()
        .waitFor();
  }

  /// Links the file to all its entries, a category at a time, by the page's own button.
  private static void servesEverything(Somebody owner, String number, String label) {
    String address = "/cases/" + number + "/evidence/" + label;
    owner.opens(address);
    while (owner.page().locator("details.category button[name=all]").count() > 0) {
      Locator category =
          owner
              .page()
              .locator("details.category")
              .filter(new Locator.FilterOptions().setHas(owner.page().locator("button[name=all]")))
              .first();
      category.locator("summary").click();
      category.locator("button[name=all]").click();
      owner.page().waitForLoadState();
    }
  }

  private void theCentreDrawsATeam(String number) {
    try (Somebody clerk = browser.demo("clerk")) {
      clerk.opens("/desk/cases/" + number + "/team").sees("可抽").looksAtThePage(look, "team");
      clerk.page().click("form[action$='/team'] button.primary");
      clerk.sees("已抽出");
    }
    for (String invited : browser.platform().invited(number)) {
      try (Somebody assessor = browser.demo(invited)) {
        assessor.opens("/assess/invitations/" + number).doesNotSee(HOLDER).ticks("none");
        assessor.looksAtThePage(look, "invitation");
        assessor.page().click("form[action$='/acceptance'] button");
        assessor.sees("已接受").sees(HOLDER);
        assertThat(assessor.statusOf("/assess/" + number)).isEqualTo(404);
      }
    }
    try (Somebody owner = browser.stranger().signsIn("walker", RunningPlatform.PASSWORD)) {
      owner.opens("/cases/" + number + "/team").sees("无异议").looksAtThePage(look, "announced");
      owner.page().click("button[formaction$='/team/consent']");
      owner.sees("已确认无异议");
    }
    try (Somebody clerk = browser.demo("clerk")) {
      clerk.opens("/desk/cases/" + number + "/team");
      clerk.page().click("form[action$='/team/confirmation'] button");
      clerk.sees("评审组已确认");
    }
  }

  private void theDeskIsJudged(String number, String lead) {
    try (Somebody assessor = browser.demo(lead)) {
      assessor.opens("/assess/" + number + "/judge");
      assessor.looksAtThePage(look, "judging");
      Page page = assessor.page();
      for (int i = 0; i < 10; i++) {
        judgesByKey(page, "y");
      }
      page.keyboard().press("z");
      page.waitForLoadState();
      assessor.sees("撤销");
      judgesByKey(page, "y");
      judgesByPhrase(page);
      for (int i = 0; i < 9; i++) {
        judgesByKey(page, "y");
      }
      batch(assessor, number, "all", "CONFORMING", "");
      assessor.opens("/assess/" + number).looksAtThePage(look, "overview");
      page.click("form[action$='/document-review/conclusion'] button");
      assessor.sees("现场");
    }
  }

  /// A stock phrase by its number, 不符合, saved: five keys.
  private static void judgesByPhrase(Page page) {
    String before = page.url();
    page.keyboard().press(";");
    page.keyboard().press("2");
    assertThat(page.inputValue("#reason")).isNotBlank();
    page.keyboard().press("Escape");
    page.keyboard().press("n");
    page.keyboard().press("Control+Enter");
    page.waitForURL(url -> !url.equals(before));
  }

  /// One key judges, saves and goes on.
  private static void judgesByKey(Page page, String key) {
    String before = page.url();
    page.keyboard().press(key);
    page.waitForURL(url -> !url.equals(before));
  }

  /// The proposal is moved to today, the days are confirmed, and both sides sign in.
  private void theVisitIsPlannedAndOpened(String number, String lead) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    try (Somebody assessor = browser.demo(lead)) {
      assessor.opens("/assess/" + number + "/plan");
      Page page = assessor.page();
      page.fill("#firstDay", today);
      page.fill("#lastDay", today);
      for (Locator day : page.locator("input[name=day]").all()) {
        day.fill(today);
      }
      assessor.looksAtThePage(look, "plan");
      page.click("form[action$='/plan'] button.primary");
      page.waitForLoadState();
      assessor.sees("等待企业确认日期");
    }
    try (Somebody owner = browser.stranger().signsIn("walker", RunningPlatform.PASSWORD)) {
      owner.opens("/cases/" + number + "/onsite").looksAtThePage(look, "onsite");
      owner.presses("日期合适").sees("已确认日期");
    }
    try (Somebody assessor = browser.demo(lead)) {
      assessor.opens("/assess/" + number + "/opening");
      int first = assessor.page().locator("input[name=name]").count() - 4;
      assessor.types("post-" + first, "运营主管").types("name-" + first, "到会人");
      assessor.looksAtThePage(look, "opening");
      assessor.page().click("form[action$='/opening'] button.primary");
      assessor.page().waitForLoadState();
      assessor.sees("现场评审开始");
    }
  }

  private void theSiteIsJudgedAndFailsByOne(String number, String lead) {
    try (Somebody assessor = browser.demo(lead)) {
      for (String failing : failing()) {
        assessor.opens("/assess/" + number + "/judge/" + failing);
        Page page = assessor.page();
        page.keyboard().press("n");
        page.keyboard().type("现场抽查两次均与规定不符");
        String before = page.url();
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> !url.equals(before));
      }
      assessor.opens("/assess/" + number + "/field").looksAtThePage(look, "field");
      assessor.opens("/assess/" + number + "/field/" + failing().getLast());
      assessor.looksAtThePage(look, "field-item");
      batch(assessor, number, "all", "CONFORMING", "");
      settles(assessor, number);
      assessor.opens("/assess/" + number + "/findings").looksAtThePage(look, "finding-drafts");
      assessor.opens("/assess/" + number + "/closing");
      int first = assessor.page().locator("input[name=name]").count() - 4;
      assessor.types("post-" + first, "运营主管").types("name-" + first, "到会人");
      assessor.looksAtThePage(look, "closing");
      assessor.page().click("form[action$='/closing'] button.primary");
      assessor.page().waitForLoadState();
      assessor.opens("/assess/" + number).sees("未达标");
    }
  }

  /// One more than the smallest category can bear, all of requirements that are judged on site.
  private static List<String> failing() {
    var edition = ccso.catalogue.CatalogueReader.readResource("catalogue/ydt-2823-2015");
    var category =
        edition.categories().stream()
            .min(java.util.Comparator.comparingInt(c -> c.requirements().size()))
            .orElseThrow();
    int size = category.requirements().size();
    int bearable = size - edition.passRule().required(size);
    return category.requirements().stream()
        .filter(r -> r.needsSite())
        .limit(bearable + 1L)
        .map(r -> r.no().value())
        .toList();
  }

  /// The lead gives a reason wherever the site said something else than the desk.
  private static void settles(Somebody lead, String number) {
    lead.opens("/assess/" + number);
    Page page = lead.page();
    while (page.locator("form[action$='/settlements']").count() > 0) {
      Locator form = page.locator("form[action$='/settlements']").first();
      form.locator("textarea").fill("以现场所见为准");
      form.locator("button").click();
      page.waitForLoadState();
      lead.opens("/assess/" + number);
    }
  }

  /// The first finding is mended, the others are left as they are.
  private void theApplicantMends(String number) {
    try (Somebody owner = browser.stranger().signsIn("walker", RunningPlatform.PASSWORD)) {
      owner.opens("/cases/" + number + "/actions").looksAtThePage(look, "actions");
      owner.types("cause-F-1", "交接单没有写明由谁补签").types("done-F-1", "已补签，并改了交接单");
      owner
          .page()
          .setInputFiles(
              "#files-F-1",
              new FilePayload(
                  "整改记录.txt", "text/plain", "整改记录，演示内容。".getBytes(StandardCharsets.UTF_8)));
      owner.page().click("form[action$='/actions/F-1'] button.primary");
      owner.page().waitForLoadState();
      for (int i = 2; i <= failing().size(); i++) {
        owner.page().click("#F-" + i + " summary");
        owner.page().click("form[action$='/actions/F-" + i + "/waiver'] button");
        owner.page().waitForLoadState();
      }
      owner.sees("待评审组验证").sees("企业不整改");
    }
  }

  private void theLeadVerifiesAndFreezes(String number, String lead) {
    try (Somebody assessor = browser.demo(lead)) {
      assessor.opens("/assess/" + number + "/findings").looksAtThePage(look, "findings");
      assessor.types("reason-F-1", "补签记录齐全");
      assessor.page().click("form[action$='/F-1/ruling'] button[value=accepted]");
      assessor.page().waitForLoadState();
      assessor.page().click("form[action$='/rectification/conclusion'] button");
      assessor.page().waitForLoadState();
      assessor.opens("/assess/" + number).doesNotSee("未达标");
      assessor.page().click("form[action$='/facts'] button");
      assessor.page().waitForLoadState();
      assessor
          .opens("/assess/" + number + "/report")
          .sees("达标")
          .sees("整改前后")
          .looksAtThePage(look, "report");
    }
  }

  private void thoseOfTheTeamCannotDecide(String number, String lead) {
    try (Somebody assessor = browser.demo(lead)) {
      assertThat(assessor.statusOf("/desk/panels/" + number)).isEqualTo(404);
    }
  }

  private void theTeamSigns(String number, List<String> team) {
    for (String member : team) {
      try (Somebody assessor = browser.demo(member)) {
        assessor.opens("/assess/" + number + "/report").presses("签署这份报告").sees("您已签署");
      }
    }
  }

  private void theReviewerPasses(String number) {
    try (Somebody reviewer = browser.demo("reviewer")) {
      reviewer.opens("/desk/panels").sees(number).opens("/desk/panels/" + number);
      reviewer.presses("复核通过并签署").sees("复核通过");
    }
  }

  private void theCommitteeGrants(String number) {
    for (String name : List.of("committee3", "committee2", "committee")) {
      try (Somebody member = browser.demo(name)) {
        member.opens("/desk/panels").sees(number).opens("/desk/panels/" + number);
        member.sees("评审结论：达标").looksAtThePage(look, "panel");
        member.presses("同意颁证").sees("您的表决已记下");
      }
    }
    try (Somebody chair = browser.demo("committee")) {
      chair.opens("/desk/panels/" + number).presses("同意颁证并公示").sees("决定已作出");
    }
  }

  private void theNoticeRunsItsDays(String number) {
    try (Somebody officer = browser.demo("register")) {
      officer.opens("/desk/certificates/cases/" + number);
      officer.page().click("form[action$='/issue'] button");
      officer.sees("公示到");
    }
    try (Somebody stranger = browser.stranger()) {
      stranger.opens("/notices").sees(HOLDER).looksAtThePage(look, "notices");
      assertThat(stranger.page().locator("script").count()).isZero();
    }
    browser.platform().later(8);
  }

  private String theRegisterOfficerIssues(String number) {
    try (Somebody officer = browser.demo("register")) {
      officer.opens("/desk/certificates").sees(number).looksAtThePage(look, "certificates");
      officer.page().locator("main a[href*='" + number + "']").first().click();
      officer.page().waitForLoadState();
      officer.looksAtThePage(look, "certificate-preview");
      officer.page().click("form[action$='/issue'] button");
      officer.page().waitForLoadState();
      return "/v/"
          + browser
              .platform()
              .sql()
              .sql(
                  "select c.number from certificate c join assessment_case a on a.id = c.case_id where a.number = ?")
              .param(number)
              .query(String.class)
              .single()
              .replace("-", "");
    }
  }

  private void aStrangerChecks(String address) {
    try (Somebody stranger = browser.stranger()) {
      stranger.opens(address).sees("证书有效").sees(HOLDER).looksAtThePage(look, "verify");
      assertThat(stranger.page().locator("script").count()).isZero();
      String typed = address.substring("/v/".length()).toLowerCase(java.util.Locale.ROOT);
      stranger.opens("/").types("number", " " + typed + " ").presses("核验").sees("证书有效");
      stranger.opens("/register").sees(HOLDER).looksAtThePage(look, "register");
      stranger.opens("/").looksAtThePage(look, "home");
      stranger.opens("/standard").looksAtThePage(look, "standard");
    }
  }

  /// Each requirement has its line for each stage it was judged at.
  private void everyDeterminationIsInTheTrail(String number) {
    var edition = ccso.catalogue.CatalogueReader.readResource("catalogue/ydt-2823-2015");
    int due =
        edition.requirements().size()
            + (int) edition.requirements().stream().filter(r -> r.needsSite()).count();
    int judged =
        browser
            .platform()
            .sql()
            .sql(
                """
                select count(distinct (e.subject, e.data ->> 'stage')) from audit_event e
                join assessment_case c on c.id = e.case_id
                where c.number = ? and e.kind = 'DETERMINATION_JUDGED'
                """)
            .param(number)
            .query(Integer.class)
            .single();
    assertThat(judged).isEqualTo(due);
  }

  private static void batch(
      Somebody assessor, String number, String part, String judgement, String reason) {
    assessor.opens("/assess/" + number + "/batch");
    assessor.page().selectOption("#part", part);
    assessor.page().check("#judgement-" + judgement);
    assessor.types("reason", reason);
    assessor.page().click("main form button.primary");
    assessor.page().waitForLoadState();
    assessor.page().click("form[action$='/batch/entries'] button");
    assessor.page().waitForLoadState();
  }

  private static char checkCharacter() {
    return ccso.platform.account.CreditCode.checkCharacter(CREDIT_CODE);
  }
}
