package ccso.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.engine.StatementCount;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody is told, and reads it.
@PlatformTest
class InboxTest {
  @Autowired private Chain chain;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MockMvc web;

  private Chain.Opened first;
  private Chain.Opened second;
  private Actor.Person reader;

  @BeforeEach
  void twoCasesAndSomebodyWhoReads() {
    first = chain.draft();
    second = chain.draft();
    reader = chain.person(Role.ASSESSOR);
  }

  @Test
  void nobodyIsToldOutsideTheTransactionOfWhatHappened() {
    assertThatThrownBy(() -> messages.tell(List.of(reader.id()), opened(first)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void whatDidNotHappenIsNotTold() {
    transaction.executeWithoutResult(it -> {
      messages.tell(List.of(reader.id()), opened(first));
      it.setRollbackOnly();
    });
    assertThat(inbox.of(reader)).isZero();
  }

  @Test
  void theNewestCaseStandsFirst_andEachMessageSaysWhatAndLeadsThere() throws Exception {
    tell(reader, opened(first));
    tell(reader, opened(second));
    tell(reader, MessageTest.sample(MessageKind.CASE_HELD), first);
    String page = see(get("/me/inbox"));
    assertThat(page)
        .contains("3 条未读")
        .contains(second.number() + "：邀请您参加评审，请在 2026-12-01 前答复。")
        .contains("aria-label=\"站内信，3 条未读\"");
    assertThat(page.indexOf("<h3>" + first.number())).isPositive();
    assertThat(page.indexOf("<h3>" + first.number()))
        .isLessThan(page.indexOf("<h3>" + second.number()));
    assertThat(page).doesNotContain("都看完了。");
  }

  @Test
  void openingAMessageLeadsToItsPlaceAndIsReading() throws Exception {
    tell(reader, opened(first));
    long seq = inbox.unread(reader).getFirst().seq();
    web.perform(get("/me/inbox/" + seq).with(signedIn(reader)))
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl("/cases/" + first.number()));
    assertThat(inbox.of(reader)).isZero();
    assertThat(see(get("/me/inbox"))).contains("都看完了。").contains(first.number() + "：邀请您参加评审");
  }

  @Test
  void nobodyOpensOrMarksTheMessageOfSomebodyElse() throws Exception {
    tell(reader, opened(first));
    long seq = inbox.unread(reader).getFirst().seq();
    Actor.Person other = chain.person(Role.ASSESSOR);
    web.perform(get("/me/inbox/" + seq).with(signedIn(other))).andExpect(status().isNotFound());
    web.perform(
            post("/me/inbox/read")
                .param("message", Long.toString(seq))
                .with(csrf())
                .with(signedIn(other)))
        .andExpect(status().isSeeOther());
    web.perform(
            post("/me/inbox/read-all")
                .param("upTo", Long.toString(seq))
                .with(csrf())
                .with(signedIn(other)))
        .andExpect(status().isSeeOther());
    assertThat(inbox.of(reader)).isEqualTo(1);
  }

  @Test
  void allAreMarkedRead_butNotWhatHasComeSinceThePageWasMade() throws Exception {
    tell(reader, opened(first));
    tell(reader, opened(second));
    long seen = inbox.unread(reader).getFirst().seq();
    tell(reader, MessageTest.sample(MessageKind.CASE_HELD), first);
    web.perform(
            post("/me/inbox/read-all")
                .param("upTo", Long.toString(seen))
                .with(csrf())
                .with(signedIn(reader)))
        .andExpect(redirectedUrl("/me/inbox"));
    assertThat(inbox.unread(reader))
        .extracting(it -> it.message().kind())
        .containsExactly(MessageKind.CASE_HELD);
  }

  @Test
  void anEmptyInboxSaysSo() throws Exception {
    assertThat(see(get("/me/inbox"))).contains("都看完了。").doesNotContain("全部标为已读");
    assertThat(see(get("/me/inbox").param("lang", "en"))).contains("Nothing left to read.");
  }

  @Test
  void whoeverHasNoAccountAnyMoreIsLeftOut_andNobodyIsToldTwice() {
    transaction.executeWithoutResult(_ ->
        messages.tell(
            List.of(reader.id(), reader.id(), java.util.UUID.randomUUID()), opened(first)));
    assertThat(inbox.of(reader)).isEqualTo(1);
  }

  @Test
  void theInboxCostsTheSameForOneMessageAndForMany() throws Exception {
    tell(reader, opened(first));
    int one = statements();
    for (int i = 0; i < 20; i++) {
      tell(reader, opened(i % 2 == 0 ? first : second));
    }
    assertThat(statements()).isEqualTo(one);
  }

  private int statements() throws Exception {
    int before = StatementCount.soFar();
    see(get("/me/inbox"));
    return StatementCount.soFar() - before;
  }

  private static Message opened(Chain.Opened opened) {
    return Message.of(
        MessageKind.INVITATION,
        opened.id(),
        opened.number(),
        "/cases/" + opened.number(),
        java.time.LocalDate.of(2026, 12, 1));
  }

  private void tell(Actor.Person person, Message message) {
    transaction.executeWithoutResult(_ -> messages.tell(List.of(person.id()), message));
  }

  private void tell(Actor.Person person, Message sample, Chain.Opened opened) {
    tell(
        person,
        new Message(
            sample.kind(),
            opened.id(),
            opened.number(),
            "/cases/" + opened.number(),
            sample.facts()));
  }

  private String see(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(signedIn(reader)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static RequestPostProcessor signedIn(Actor.Person person) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(person.id()), "", List.of()));
  }
}
