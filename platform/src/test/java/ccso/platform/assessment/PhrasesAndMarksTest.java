package ccso.platform.assessment;

import static ccso.platform.assessment.LinesStandard.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.judging.CategoryNo;
import ccso.platform.basis.Actor;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What helps an assessor's hands: phrases by number, a mark for the team.
class PhrasesAndMarksTest extends ReviewTest {
  private static final String OWN = "抽查三个月，签字齐全。";

  @Autowired PlanDoubleJudging plan;

  @Test
  void ownPhrasesComeBeforeThoseShipped_andAreOnesOwn() throws Exception {
    UnderReview at = review.inDocumentReview();
    String judging = "/assess/" + at.number() + "/judge/1.1.1";
    assertThat(read(at.lead(), "/assess/phrases")).contains("还没有自己的常用语。");
    assertThat(ask(at.lead(), post("/assess/phrases").param("phrase", " ")).getStatus())
        .isEqualTo(422);
    assertThat(ask(at.lead(), post("/assess/phrases").param("phrase", OWN)).getStatus())
        .isEqualTo(303);
    String page = read(at.lead(), judging);
    assertThat(page.indexOf("data-phrase=\"" + OWN)).isPositive();
    assertThat(page.indexOf("data-phrase=\"" + OWN)).isLessThan(page.indexOf("data-phrase=\"有规定"));
    assertThat(read(at.second(), judging)).doesNotContain(OWN).contains("data-phrase=\"有规定");
    String seq =
        sql.sql("select max(seq) from own_phrase where person_id = ?")
            .param(at.lead().id())
            .query(Long.class)
            .single()
            .toString();
    ask(at.second(), post("/assess/phrases/removals").param("seq", seq));
    assertThat(read(at.lead(), "/assess/phrases")).contains(OWN);
    ask(at.lead(), post("/assess/phrases/removals").param("seq", seq));
    assertThat(read(at.lead(), "/assess/phrases")).doesNotContain(OWN);
  }

  @Test
  void aMarkIsForTheTeam_butNotWhileTheyJudgeBlind() throws Exception {
    UnderReview at = review.inDocumentReview();
    plan.plan(at.lead(), at.number(), Set.of(new CategoryNo(1)), at.lead().id(), at.second().id());
    mark(at, at.lead(), key(1, 1), true);
    mark(at, at.lead(), key(2, 1), true);
    String byLead = at.lead().name() + "标记";
    assertThat(read(at.lead(), judging(at, "1.1.1"))).contains(byLead, "取消待讨论");
    assertThat(read(at.second(), judging(at, "1.1.1"))).doesNotContain(byLead);
    assertThat(read(at.second(), judging(at, "1.1.2") + "?filter=MARKED")).contains("这一类里没有这样的条款。");
    assertThat(read(at.second(), judging(at, "2.1.1"))).contains(byLead, "标记待讨论");
    assertThat(read(at.second(), judging(at, "2.1.2") + "?filter=MARKED"))
        .contains("judge/2.1.1\" class=\"it")
        .doesNotContain("judge/2.1.3\" class=\"it");
    mark(at, at.second(), key(2, 1), false);
    assertThat(read(at.second(), judging(at, "2.1.1"))).contains(byLead);
    mark(at, at.lead(), key(2, 1), false);
    assertThat(read(at.second(), judging(at, "2.1.1"))).doesNotContain(byLead);
    assertThat(
            ask(
                    review.assessor(),
                    post("/assess/" + at.number() + "/marks").param("requirement", key(2, 1)))
                .getStatus())
        .isEqualTo(404);
  }

  private void mark(UnderReview at, Actor.Person who, String key, boolean marked) throws Exception {
    var sent =
        post("/assess/" + at.number() + "/marks")
            .param("requirement", key)
            .param("marked", Boolean.toString(marked));
    assertThat(ask(who, sent).getStatus()).isEqualTo(303);
  }

  private static String judging(UnderReview at, String no) {
    return "/assess/" + at.number() + "/judge/" + no;
  }
}
