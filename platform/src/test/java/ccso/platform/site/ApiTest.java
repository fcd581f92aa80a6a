package ccso.platform.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.account.ApiKeys;
import ccso.platform.account.MakeApiKey;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.MemberRight;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.golden.GoldenFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A program does what its person could do on the pages, and nothing else.
@PlatformTest
class ApiTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired MakeApiKey makeKey;
  @Autowired ApiKeys keys;
  @Autowired ApiOperations operations;

  private Opened opened;
  private String key;
  private String at;

  @BeforeEach
  void open() {
    opened = chain.draft();
    key = makeKey.make(opened.owner(), "测试", 30);
    at = "/api/cases/" + opened.number();
  }

  @Test
  @Tag("golden")
  void theOperationsAreTheOnesWrittenDown() {
    GoldenFile.of("api.txt")
        .isStill(
            operations.all().stream()
                .map(it ->
                    "%-4s %s (%s)%s %s\n"
                        .formatted(
                            it.method(),
                            it.path(),
                            String.join(", ", it.fields()),
                            it.files() ? " with files" : "",
                            it.who()))
                .collect(Collectors.joining()));
  }

  @Test
  void aProgramSignsTheLetterAndApplies() throws Exception {
    MockHttpServletResponse signed =
        send(
            post(at + "/letter")
                .content("{\"signer\":\"%s\",\"read\":true}".formatted(opened.owner().name())));
    assertThat(signed.getStatus()).as(body(signed)).isEqualTo(200);
    assertThat(body(signed)).contains("\"location\":\"/api/cases/");
    MockHttpServletResponse applied = send(post(at + "/application").content("{}"));
    assertThat(applied.getStatus()).as(body(applied)).isEqualTo(200);
    assertThat(applied.getCookies()).isEmpty();
  }

  @Test
  void whatThePageWouldRefuseIsAProblemInTheSameWords() throws Exception {
    MockHttpServletResponse refused = send(post(at + "/package").content("{}"));
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentType()).startsWith("application/problem+json");
    assertThat(body(refused)).contains("\"status\":409", "草稿", "这一步不能进行");
    MockHttpServletResponse english =
        send(post(at + "/package").content("{}").header("Accept-Language", "en-GB"));
    assertThat(body(english)).contains("Draft");
  }

  @Test
  void faultsComeFieldByField() throws Exception {
    MockHttpServletResponse faulty =
        send(post(at + "/self-assessments").content("{\"judgement\":\"PERHAPS\"}"));
    assertThat(faulty.getStatus()).isEqualTo(422);
    assertThat(body(faulty))
        .contains("\"faults\":[", "\"field\":\"requirement\"", "\"field\":\"judgement\"");
  }

  @Test
  void aListIsAFieldWithSeveralValues() throws Exception {
    MockHttpServletResponse saved =
        send(
            post(at + "/self-assessments")
                .content(
                    "{\"requirement\":[\"R0001\",\"R0002\"],\"judgement\":\"CONFORMING\",\"note\":null}"));
    assertThat(saved.getStatus()).as(body(saved)).isEqualTo(200);
    assertThat(body(saved)).contains("2");
  }

  @Test
  void aFileGoesAsMultipart() throws Exception {
    MockHttpServletResponse sent =
        send(
            multipart(at + "/evidence")
                .file(
                    new MockMultipartFile(
                        "files", "说明.txt", null, "内容".getBytes(StandardCharsets.UTF_8)))
                .param("kind", "DOCUMENT"));
    assertThat(sent.getStatus()).as(body(sent)).isIn(200, 422);
    assertThat(sent.getContentType()).contains("json");
  }

  @Test
  void aPageHasNoDataAndSaysSo() throws Exception {
    MockHttpServletResponse page = send(get(at));
    assertThat(page.getStatus()).isEqualTo(406);
    assertThat(body(page)).contains("这个地址只有页面");
  }

  @Test
  void aFileOfDataIsGivenAsItIs() throws Exception {
    assertThat(send(get(at + "/workbooks/items.xlsx")).getContentAsByteArray())
        .startsWith('P', 'K');
  }

  @Test
  void withoutAKeyWithAnotherOneOrARevokedOneNothingIsDone() throws Exception {
    for (String none :
        new String[] {"", "Bearer", "Bearer ccso_x", "Basic " + key, "Bearer " + key + "x"}) {
      var request = post(at + "/package");
      if (!none.isEmpty()) {
        request.header("Authorization", none);
      }
      MockHttpServletResponse answer = pages.perform(request).andReturn().getResponse();
      assertThat(answer.getStatus()).as(none).isEqualTo(401);
      assertThat(body(answer)).contains("没有密钥");
      assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    }
    makeKey.revoke(opened.owner(), keys.of(opened.owner()).getFirst().id());
    assertThat(send(post(at + "/package").content("{}")).getStatus()).isEqualTo(401);
  }

  @Test
  void aSessionOpensNoDoorHere() throws Exception {
    assertThat(pages.perform(get(at)).andReturn().getResponse().getStatus()).isEqualTo(401);
  }

  @Test
  void theKeyOfAStrangerOrAViewerReachesNoFurtherThanTheyDo() throws Exception {
    Actor.Person stranger = chain.draft().owner();
    key = makeKey.make(stranger, "测试", 30);
    MockHttpServletResponse absent = send(post(at + "/package").content("{}"));
    MockHttpServletResponse nowhere = send(post("/api/cases/SQ-2020-9999/package").content("{}"));
    assertThat(absent.getStatus()).isEqualTo(404);
    assertThat(body(absent)).isEqualTo(body(nowhere));
    key = makeKey.make(chain.member(opened, MemberRight.VIEWER), "测试", 30);
    assertThat(send(post(at + "/application").content("{}")).getStatus()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"x\"",
        "{\"a\":{\"b\":1}}",
        "{\"a\":[[1]]}",
        "{\"a\":",
        "nil",
        "{\"a\":[null]}"
      })
  void whatIsNotAFlatObjectIsAnsweredInWords(String json) throws Exception {
    MockHttpServletResponse answer = send(post(at + "/package").content(json));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(body(answer)).contains("JSON");
  }

  @Test
  void aKeyNeedsALabelDaysInRangeAndRoom() {
    Actor.Person person = opened.owner();
    Assertions.assertThatThrownBy(() -> makeKey.make(person, " ", 30)).isInstanceOf(Faulty.class);
    Assertions.assertThatThrownBy(() -> makeKey.make(person, "x", 0)).isInstanceOf(Faulty.class);
    Assertions.assertThatThrownBy(() -> makeKey.make(person, "x", 367)).isInstanceOf(Faulty.class);
    for (int i = 1; i < 5; i++) {
      makeKey.make(person, "x" + i, 1);
    }
    Assertions.assertThatThrownBy(() -> makeKey.make(person, "y", 1)).isInstanceOf(Faulty.class);
  }

  private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    request.header("Authorization", "Bearer " + key);
    if (!request.getClass().getSimpleName().contains("Multipart")) {
      request.contentType("application/json");
    }
    return pages.perform(request).andReturn().getResponse();
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
