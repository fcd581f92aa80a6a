package ccso.platform.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.ReviewChain.UnderReview;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// 企业可见, 仅评审组, 仅评定中心: what is written for one audience is in no list, count or page of another.
@PlatformTest
class WhoReadsTest {
  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired WriteMessage write;
  @Autowired RequestSupplement request;
  @Autowired ThreadMessages messages;
  @Autowired JdbcClient sql;
  @Autowired MockMvc web;

  private UnderReview at;
  private Actor.Person owner;
  private Actor.Person colleague;
  private Actor.Person clerk;
  private String key;

  @BeforeEach
  void underReview() {
    at = review.inDocumentReview();
    owner = at.opened().owner();
    colleague = chain.member(at.opened(), MemberRight.CONTRIBUTOR);
    clerk = chain.person(Role.CLERK);
    key = at.edition().requirements().getFirst().key();
  }

  /// Who reads it besides the writer, by audience and side of the writer.
  private List<Actor.Person> readers(Side side, Audience audience) {
    return switch (audience) {
      case APPLICANT -> List.of(owner, colleague, at.lead(), at.second(), clerk);
      case TEAM -> List.of(at.lead(), at.second());
      case CENTRE -> List.of(writer(side), clerk);
    };
  }

  private Actor.Person writer(Side side) {
    return switch (side) {
      case APPLICANT -> owner;
      case TEAM -> at.lead();
      case CENTRE -> clerk;
    };
  }

  private Side side(Actor.Person person) {
    return person.equals(clerk)
        ? Side.CENTRE
        : person.equals(at.lead()) || person.equals(at.second()) ? Side.TEAM : Side.APPLICANT;
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void onlyItsAudienceFindsAMessage_onPagesAndInCounts(Side from) throws Exception {
    for (Audience audience : from.audiences()) {
      String text = "话-" + from + "-" + audience + "-" + UUID.randomUUID();
      for (String about : new String[] {"", key}) {
        write(writer(from), from, about, audience, text);
      }
      for (Actor.Person person : List.of(owner, colleague, at.lead(), at.second(), clerk)) {
        boolean reads = readers(from, audience).contains(person);
        var reader = new ThreadMessages.Reader(at.opened().id(), side(person), person.id());
        assertThat(messages.ofCase(reader).stream().filter(it -> it.text().equals(text)))
            .as("%s to %s read by %s", from, audience, person.name())
            .hasSize(reads ? 2 : 0);
        assertThat(messages.about(reader, key).stream().filter(it -> it.text().equals(text)))
            .hasSize(reads ? 1 : 0);
        for (String page : pages(person)) {
          assertThat(page(person, page).contains(text))
              .as("%s to %s on %s of %s", from, audience, page, person.name())
              .isEqualTo(reads);
        }
      }
    }
  }

  private List<String> pages(Actor.Person person) {
    String number = at.number();
    return switch (side(person)) {
      case APPLICANT -> List.of("/cases/" + number + "/threads");
      case TEAM ->
          List.of(
              "/assess/" + number + "/threads",
              "/assess/"
                  + number
                  + "/judge/"
                  + at.edition().requirements().getFirst().no().value());
      case CENTRE -> List.of("/desk/cases/" + number + "/threads");
    };
  }

  @Test
  void theCountOnTheJudgingPageIsThatOfTheReader() throws Exception {
    write(at.lead(), Side.TEAM, key, Audience.CENTRE, "请评定中心协助。");
    write(at.lead(), Side.TEAM, key, Audience.TEAM, "现场再看。");
    assertThat(told(at.second())).isEqualTo(1);
    assertThat(told(owner)).isZero();
    assertThat(told(clerk)).isEqualTo(1);
    String judging = pages(at.lead()).getLast();
    assertThat(page(at.lead(), judging)).contains("意见 <span>2</span>");
    assertThat(page(at.second(), judging)).contains("意见 <span>1</span>");
  }

  @Test
  void nobodyWritesForAnAudienceThatTheSideDoesNotHave_orIntoAnothersCase() {
    for (Side side : Side.values()) {
      Stream.of(Audience.values())
          .filter(it -> !side.audiences().contains(it))
          .forEach(it ->
              assertThatExceptionOfType(Faulty.class)
                  .isThrownBy(() -> write(writer(side), side, "", it, "试一试。")));
    }
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> write(owner, Side.TEAM, "", Audience.TEAM, "混进来。"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> write(at.lead(), Side.APPLICANT, "", Audience.APPLICANT, "混进来。"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> write(review.assessor(), Side.TEAM, "", Audience.APPLICANT, "混进来。"));
    Actor.Person viewer = chain.member(at.opened(), MemberRight.VIEWER);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> write(viewer, Side.APPLICANT, "", Audience.APPLICANT, "只读。"));
  }

  @Test
  void sentTwiceItStandsOnce_andANumberIsOnePersons() {
    UUID number = UUID.randomUUID();
    var draft = new WriteMessage.Draft(number, key, Audience.APPLICANT, "请说明。");
    write.write(at.lead(), Side.TEAM, at.number(), draft);
    write.write(at.lead(), Side.TEAM, at.number(), draft);
    var reader = new ThreadMessages.Reader(at.opened().id(), Side.APPLICANT, owner.id());
    assertThat(messages.ofCase(reader)).hasSize(1);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> write.write(at.second(), Side.TEAM, at.number(), draft));
  }

  @Test
  void whatCannotBeTakenIsSaidAtTheField_andWhatWasTypedIsThere() throws Exception {
    String threads = "/cases/" + at.number() + "/threads";
    var answer =
        ask(
            owner,
            post(threads)
                .param("clientId", UUID.randomUUID().toString())
                .param("audience", "TEAM")
                .param("text", "我们补充一句"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("请选择谁能看到。", "我们补充一句");
    request.request(at.lead(), at.number(), Map.of(key, "缺修订版。"));
    assertThat(page(owner, threads)).contains("第 1 轮 / 共 2 轮", "缺修订版。", "回复并请复核");
    answer =
        ask(
            owner,
            multipart("/cases/" + at.number() + "/supplement/answers")
                .file(new MockMultipartFile("files", "空.txt", "text/plain", new byte[0]))
                .param("clientId", UUID.randomUUID().toString())
                .param("requirement", key)
                .param("text", "修订版已附。"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("回复还没有提交", "修订版已附。").doesNotContain("请复核</span>");
    assertThat(page(at.second(), "/assess/" + at.number() + "/threads"))
        .contains("第 1 轮 / 共 2 轮")
        .doesNotContain("回复并请复核");
  }

  @Test
  void noPageTakesMoreStatementsBecauseMoreWasWritten() throws Exception {
    String threads = "/cases/" + at.number() + "/threads";
    page(owner, threads);
    int before = statements(owner, threads);
    for (int i = 0; i < 20; i++) {
      String about = at.edition().requirements().get(i).key();
      write(at.lead(), Side.TEAM, about, Audience.APPLICANT, "第 " + i + " 条请说明。");
    }
    assertThat(statements(owner, threads)).isEqualTo(before);
  }

  private void write(Actor.Person who, Side side, String about, Audience audience, String text) {
    write.write(
        who,
        side,
        at.number(),
        new WriteMessage.Draft(UUID.randomUUID(), about.isEmpty() ? null : about, audience, text));
  }

  /// Comments the person was told of in this case.
  private int told(Actor.Person person) {
    return sql.sql(
            "select count(*) from message where person_id = ? and case_id = ? and kind like '%COMMENT_ADDED'")
        .params(person.id(), at.opened().id())
        .query(Integer.class)
        .single();
  }

  private int statements(Actor.Person who, String address) throws Exception {
    int before = StatementCount.soFar();
    page(who, address);
    return StatementCount.soFar() - before;
  }

  private String page(Actor.Person who, String address) throws Exception {
    MockHttpServletResponse answer = ask(who, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return text(answer);
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse ask(
      Actor.Person who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(who.id()), null, AuthorityUtils.NO_AUTHORITIES);
    return web.perform(request.with(authentication(signedIn)).with(csrf()))
        .andReturn()
        .getResponse();
  }
}
