package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.judging.EvidenceRef;
import ccso.judging.Stage;
import ccso.platform.basis.Actor;
import ccso.platform.correspondence.AnswerItem;
import ccso.platform.correspondence.AnswerSupplement;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.EvidenceFile;
import ccso.platform.evidence.EvidenceFiles;
import ccso.platform.evidence.Particulars;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;

/// 需补充 becomes a request, the request an answer with new evidence, the answer another look.
class AskingForMoreTest extends ReviewTest {
  private static final String ASKED = key(1, 1);
  private static final String OTHER = key(1, 2);

  @Autowired AnswerItem answerItem;
  @Autowired AnswerSupplement answerSupplement;
  @Autowired EvidenceFiles files;
  @Autowired CaseJudgement judgement;
  @Autowired TeamCases teamCases;

  @Test
  void whatIsJudgedSupplementIsAskedFor_andShowsThatNewerEvidenceCame() throws Exception {
    UnderReview at = review.inDocumentReview();
    String form = "/assess/" + at.number() + "/supplement";
    assertThat(read(at.lead(), form)).contains("没有判为需补充或不符合的条款");
    judge(at.lead(), at, ASKED, Stage.DESK, Judgement.SUPPLEMENT, "缺签发页。");
    judge(at.lead(), at, OTHER, Stage.DESK, Judgement.NONCONFORMING, "没有记录。");
    assertThat(read(at.lead(), form))
        .contains("第 1 轮 / 共 2 轮", "缺签发页。", "没有记录。")
        .contains("id=\"ask-" + ASKED + "\" checked")
        .doesNotContain("id=\"ask-" + OTHER + "\" checked");
    assertThat(read(at.second(), form)).contains("由组长发出。").doesNotContain("发出本轮补充通知");
    MockHttpServletResponse again =
        ask(at.lead(), post(form).param("requirement", OTHER).param("asked-" + OTHER, " "));
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(text(again))
        .contains("请填写内容。", "id=\"ask-" + OTHER + "\" checked")
        .doesNotContain("id=\"ask-" + ASKED + "\" checked");
    var sent = post(form).param("requirement", ASKED).param("asked-" + ASKED, "请补签发页。");
    assertThat(ask(at.lead(), sent).getStatus()).isEqualTo(303);
    assertThat(read(at.lead(), "/assess/" + at.number())).contains("正在等企业补充材料");

    String judging = "/assess/" + at.number() + "/judge/1.1.1";
    assertThat(read(at.lead(), judging)).doesNotContain("证据有新版本");
    Actor.Person owner = at.opened().owner();
    var page =
        new SentFile("签发页.txt", new ByteArrayResource("签发页".getBytes(StandardCharsets.UTF_8)));
    answerItem.answer(
        owner,
        at.number(),
        new AnswerItem.Answer(
            UUID.randomUUID(), ASKED, "已附。", "", Particulars.NONE, List.of(page)));
    answerSupplement.answer(owner, at.number());
    assertThat(read(at.lead(), judging)).contains("证据有新版本", "请补签发页。", "已附。", "签发页");
    assertThat(read(at.lead(), "/assess/" + at.number() + "/judge/1.1.2"))
        .contains("class=\"nv\"")
        .doesNotContain("判定之后，企业提交了新的证据");
    judge(at.lead(), at, ASKED, Stage.DESK, Judgement.CONFORMING);
    assertThat(read(at.lead(), judging)).doesNotContain("证据有新版本");
  }

  @Test
  void whatWasJudgedOnAVersionCitesIt_untilItIsJudgedAnew() throws Exception {
    UnderReview at = review.inDocumentReview();
    Actor.Person owner = at.opened().owner();
    EvidenceFile old = files.ofCase(at.opened().id()).filesFor(ASKED).getFirst();
    judge(at.lead(), at, ASKED, Stage.DESK, Judgement.CONFORMING);
    judge(at.lead(), at, OTHER, Stage.DESK, Judgement.SUPPLEMENT, "缺签发页。");
    ask(
        at.lead(),
        post("/assess/" + at.number() + "/supplement")
            .param("requirement", OTHER)
            .param("asked-" + OTHER, "请补签发页。"));
    var page =
        new SentFile("签发页.txt", new ByteArrayResource("签发页".getBytes(StandardCharsets.UTF_8)));
    answerItem.answer(
        owner,
        at.number(),
        new AnswerItem.Answer(
            UUID.randomUUID(), OTHER, "已附。", old.label(), Particulars.NONE, List.of(page)));
    answerSupplement.answer(owner, at.number());
    EvidenceFile now = files.ofCase(at.opened().id()).filesFor(ASKED).getFirst();
    assertThat(now.citation()).isEqualTo(old.label() + "v2");
    assertThat(cited(at, ASKED)).contains(old.sha256()).doesNotContain(now.sha256());

    String judging = "/assess/" + at.number() + "/judge/1.1.1";
    assertThat(read(at.lead(), judging))
        .contains("判定时的版本：", "evidence=" + old.citation(), "第 2 版", "【" + now.citation() + "】");
    assertThat(read(at.lead(), judging + "?evidence=" + old.citation()))
        .contains("现行为第 2 版", "【" + old.citation() + "】", old.sha256());
    assertThat(read(at.lead(), "/assess/" + at.number() + "/evidence/" + old.citation() + "/file"))
        .isNotEqualTo("签发页");
    assertThat(read(at.lead(), "/assess/" + at.number() + "/evidence/" + old.label() + "/file"))
        .isEqualTo("签发页");

    judge(at.lead(), at, ASKED, Stage.DESK, Judgement.CONFORMING);
    assertThat(cited(at, ASKED)).contains(now.sha256()).doesNotContain(old.sha256());
  }

  private List<String> cited(UnderReview at, String key) {
    return judgement.preview(teamCases.open(at.lead(), at.number())).facts().categories().stream()
        .flatMap(it -> it.requirements().stream())
        .filter(it -> it.key().equals(key))
        .flatMap(it -> it.evidence().stream())
        .map(EvidenceRef::sha256)
        .toList();
  }
}
