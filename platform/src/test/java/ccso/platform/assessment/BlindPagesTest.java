package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static ccso.platform.assessment.LinesStandard.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.judging.CategoryNo;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.golden.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// 盲评 as the two who judge see it: whatever either opens or sends, nothing of the other's is in the
/// answer.
class BlindPagesTest extends ReviewTest {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{([a-z]+)(?::[^{}]*(?:\\{[^{}]*})*[^{}]*)?}");
  private static final int SIZE = LinesStandard.BASES.getFirst();

  @Autowired PlanDoubleJudging plan;
  @Autowired CloseBlindCategory close;

  private UnderReview at;
  private final String ofLead = "甲" + UUID.randomUUID();
  private final String ofSecond = "乙" + UUID.randomUUID();

  @BeforeEach
  void judgedBlind() {
    at = review.inDocumentReview();
    plan.plan(at.lead(), at.number(), Set.of(new CategoryNo(1)), at.lead().id(), at.second().id());
    judge(at.lead(), at, key(1, 1), Stage.DESK, Judgement.NONCONFORMING, ofLead);
    judge(at.second(), at, key(1, 1), Stage.DESK, Judgement.SUPPLEMENT, ofSecond);
    judge(at.second(), at, key(1, 2), Stage.DESK, Judgement.NONCONFORMING, ofSecond);
    judge(at.second(), at, key(1, 3), Stage.DESK, Judgement.CONFORMING);
  }

  @Test
  void noPageOfEitherHoldsAWordOfTheOther() throws Exception {
    assertThat(everything(at.lead())).contains(ofLead).doesNotContain(ofSecond);
    assertThat(everything(at.second())).contains(ofSecond).doesNotContain(ofLead);
    closeAll(at.second());
    assertThat(everything(at.lead())).contains(ofLead).doesNotContain(ofSecond);
    assertThat(everything(at.second())).doesNotContain(ofLead);
    closeAll(at.lead());
    assertThat(everything(at.lead())).contains(ofLead, ofSecond);
    assertThat(everything(at.second())).contains(ofLead, ofSecond);
  }

  @Test
  void noCountOfEitherHoldsAVerdictOfTheOther() throws Exception {
    assertThat(read(at.lead(), "/assess")).contains("已判 1 / 70");
    assertThat(read(at.second(), "/assess")).contains("已判 2 / 70"); // 需补充 is no final word
    assertThat(read(at.lead(), "/assess/" + at.number())).contains("已判 1 / 70", "不符合 1 条");
    assertThat(read(at.second(), "/assess/" + at.number())).contains("需补充 1 条");
    assertThat(read(at.lead(), matrix()))
        .contains("filter=NONCONFORMING\">1</a>")
        .contains("judge/" + no(1, 2) + "?filter=OPEN\">" + (SIZE - 1) + "</a>");
    assertThat(read(at.second(), matrix()))
        .contains("judge/" + no(1, 2) + "?filter=NONCONFORMING\">1</a>")
        .contains("judge/" + no(1, 4) + "?filter=OPEN\">" + (SIZE - 3) + "</a>");
    assertThat(read(at.lead(), "/assess/" + at.number() + "/judge/" + no(1, 2)))
        .contains("盲评")
        .doesNotContain("aria-pressed=\"true\"");
  }

  @Test
  void noAnswerToADeviceHoldsAWordOfTheOther() throws Exception {
    MockHttpServletResponse answer =
        ask(at.lead(), json(key(1, 2), "CONFORMING", UUID.randomUUID().toString()));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(text(answer)).contains("\"before\":\"OPEN\"").doesNotContain(ofSecond);
    for (int i = 0; i < 2; i++) {
      var undone =
          ask(
              at.lead(),
              post("/assess/" + at.number() + "/undo")
                  .accept(MediaType.APPLICATION_JSON)
                  .param("stage", "DESK")
                  .param("clientId", UUID.randomUUID().toString()));
      assertThat(undone.getStatus()).isEqualTo(200);
      assertThat(text(undone)).contains("\"judgement\":\"OPEN\"").doesNotContain(ofSecond);
    }
    String number = UUID.randomUUID().toString();
    ask(at.second(), json(key(1, 4), "CONFORMING", number));
    assertThat(text(ask(at.lead(), json(key(1, 4), "CONFORMING", number))))
        .contains("number-used")
        .doesNotContain(at.second().name());
    var batch =
        post("/assess/" + at.number() + "/batch")
            .param("part", "1")
            .param("judgement", "CONFORMING");
    assertThat(text(ask(at.lead(), batch))).contains("将判定 " + SIZE + " 条").doesNotContain(ofSecond);
  }

  @Test
  void afterClosingOnlyWhatDiffersIsShown_andSettledWithinThreeClicks() throws Exception {
    closeAll(at.lead());
    assertThat(read(at.lead(), compare())).contains("您已关闭，等对方关闭后对照").doesNotContain("定为");
    closeAll(at.second());
    String page = read(at.lead(), compare());
    assertThat(page).contains("9 条中 2 条结论不同", "7 / 9", ofLead, ofSecond, "定为需补充");
    assertThat(page).doesNotContain("id=\"d-" + key(1, 3) + "\"");
    assertThat(read(at.second(), compare())).contains("由组长定夺").doesNotContain("定为需补充");
    var sent =
        post(compare() + "/settlements")
            .param("clientId", UUID.randomUUID().toString())
            .param("requirement", key(1, 1))
            .param("first", hidden(page, "first"))
            .param("second", hidden(page, "second"))
            .param("judgement", "NONCONFORMING");
    MockHttpServletResponse again = ask(at.lead(), sent);
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(text(again)).contains("请填写理由。");
    assertThat(ask(at.lead(), sent.param("reason", "原件没有签发页。")).getStatus()).isEqualTo(303);
    assertThat(read(at.second(), compare())).contains("原件没有签发页。");
    assertThat(read(at.lead(), compare())).contains("还有<em>1</em>");
  }

  @Test
  void noPageTakesMoreStatementsBecauseMoreIsJudged() throws Exception {
    String[] pages = {"/assess", matrix(), compare(), "/assess/" + at.number() + "/supplement"};
    int[] before = new int[pages.length];
    for (int i = 0; i < pages.length; i++) {
      before[i] = statements(at.lead(), pages[i]);
    }
    closeAll(at.lead());
    closeAll(at.second());
    judgeAll(at, Stage.DESK, new LinkedHashSet<>(at.keys(_ -> true)));
    for (int i = 0; i < pages.length; i++) {
      assertThat(statements(at.lead(), pages[i])).as(pages[i]).isEqualTo(before[i]);
    }
  }

  @Test
  void theMatrixIsAUrl() throws Exception {
    assertThat(read(at.lead(), matrix() + "?state=NONCONFORMING"))
        .contains("核心项1")
        .doesNotContain("核心项2");
    assertThat(read(at.lead(), matrix() + "?category=2&stage=SITE"))
        .contains("核心项2")
        .doesNotContain("核心项1 ")
        .doesNotContain("filter=NONCONFORMING\">");
    assertThat(read(at.lead(), matrix() + "?state=NOT_APPLICABLE")).contains("没有符合条件的核心项");
    assertThat(read(at.lead(), matrix() + "?category=x&stage=y&state=z")).contains("核心项5");
  }

  private void closeAll(Actor.Person who) {
    for (int place = 1; place <= SIZE; place++) {
      boolean said = place == 1 || (place <= 3 && who.equals(at.second()));
      if (!said) {
        judge(who, at, key(1, place), Stage.DESK, Judgement.CONFORMING);
      }
    }
    close.close(who, at.number(), new CategoryNo(1));
  }

  /// What all the assessors' pages answer, put together.
  private String everything(Actor.Person who) throws Exception {
    StringBuilder all = new StringBuilder();
    for (String address : addresses()) {
      MockHttpServletResponse answer = ask(who, get(address));
      assertThat(answer.getStatus()).as(address).isIn(200, 302, 303, 404, 409);
      all.append(text(answer));
    }
    return all.toString();
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (Route route : Route.all()) {
      if (route.method().equals("GET")
          && (route.openToAnySignedIn() || route.roles().contains(Role.ASSESSOR))) {
        for (int place : new int[] {1, 2, 3}) {
          Map<String, String> values =
              Map.of(
                  "number", at.number(), "no", no(1, place), "key", key(1, place), "label", "A-1");
          String address =
              VARIABLE
                  .matcher(route.path())
                  .replaceAll(it -> values.getOrDefault(it.group(1), "1"));
          addresses.add(address);
          addresses.add(address + "?filter=NONCONFORMING&state=NONCONFORMING&print=1");
        }
      }
    }
    assertThat(addresses).contains("/assess/" + at.number() + "/judge/" + no(1, 2));
    return addresses.stream().distinct().toList();
  }

  private int statements(Actor.Person who, String address) throws Exception {
    int before = StatementCount.soFar();
    read(who, address);
    return StatementCount.soFar() - before;
  }

  private MockHttpServletRequestBuilder json(String key, String judgement, String number) {
    return post("/assess/" + at.number() + "/determinations")
        .accept(MediaType.APPLICATION_JSON)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .param("clientId", number)
        .param("requirement", key)
        .param("stage", "DESK")
        .param("judgement", judgement);
  }

  private static String hidden(String page, String name) {
    var value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  private String compare() {
    return "/assess/" + at.number() + "/compare";
  }

  private String matrix() {
    return "/assess/" + at.number() + "/matrix";
  }
}
