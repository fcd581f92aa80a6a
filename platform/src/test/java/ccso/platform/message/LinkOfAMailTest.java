package ccso.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody who is not signed in follows the link in a mail.
@PlatformTest
class LinkOfAMailTest {
  @Autowired private Chain chain;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MockMvc web;

  private Chain.Opened opened;
  private Actor.Person reader;
  private String link;

  @BeforeEach
  void somebodyIsTold() {
    opened = chain.draft();
    reader = chain.person(Role.ASSESSOR);
    transaction.executeWithoutResult(_ ->
        messages.tell(
            List.of(reader.id()),
            Message.of(
                MessageKind.REPORT_READY,
                opened.id(),
                opened.number(),
                "/assess/" + opened.number() + "/report?part=summary")));
    link = "/me/inbox/" + inbox.unread(reader).getFirst().seq();
  }

  @Test
  void afterTheSignInTheLinkIsFollowedToTheExactPlace() throws Exception {
    MockHttpServletResponse asked = ask("localhost");
    assertThat(asked.getRedirectedUrl()).isEqualTo("/login");
    MockHttpServletResponse signedIn = signIn(asked);
    assertThat(signedIn.getStatus()).isEqualTo(302);
    assertThat(signedIn.getHeader("Location")).startsWith(link);
    MockHttpServletResponse opens =
        web.perform(
                get(Objects.requireNonNull(signedIn.getHeader("Location")))
                    .cookie(signedIn.getCookies()))
            .andReturn()
            .getResponse();
    assertThat(opens.getRedirectedUrl())
        .isEqualTo("/assess/" + opened.number() + "/report?part=summary");
    assertThat(inbox.of(reader)).isZero();
  }

  @Test
  void whateverHostAClientNames_theSignInLeadsToThisSiteOnly() throws Exception {
    MockHttpServletResponse signedIn = signIn(ask("elsewhere.example"));
    assertThat(signedIn.getHeader("Location")).startsWith(link);
  }

  @Test
  void whoAskedForNothingComesToTheWorkPage() throws Exception {
    MockHttpServletResponse page = web.perform(get("/login")).andReturn().getResponse();
    assertThat(signIn(page).getHeader("Location")).isEqualTo("/home");
  }

  private MockHttpServletResponse ask(String host) throws Exception {
    return web.perform(
            get(link)
                .with(request -> {
                  request.setServerName(host);
                  return request;
                }))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse signIn(MockHttpServletResponse before) throws Exception {
    return web.perform(
            post("/login")
                .param("signInName", chain.signInName(reader))
                .param("password", Chain.PASSWORD)
                .cookie(before.getCookies())
                .with(csrf()))
        .andReturn()
        .getResponse();
  }
}
