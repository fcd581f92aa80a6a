package ccso.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Somebody says how to be told.
@PlatformTest
class SettingsPagesTest {
  @Autowired private Chain chain;
  @Autowired private MailPreferences preferences;
  @Autowired private MockMvc web;

  private Actor.Person person;

  @BeforeEach
  void somebody() {
    person = chain.person(Role.APPLICANT);
  }

  @Test
  void whoHasSaidNothingGetsNoMail_andWouldGetChinese() throws Exception {
    assertThat(preferences.of(person.id())).isEqualTo(MailPreference.NONE);
    String page =
        web.perform(get("/me/settings").with(signedIn()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("value=\"ZH\" checked").contains("value=\"LIMIT_NEAR\" checked");
    assertThat(page).doesNotContain("DECISION_MADE");
  }

  @Test
  void whatIsNotTickedIsMuted_butNeverADecision() throws Exception {
    web.perform(
            post("/me/settings")
                .param("address", " someone@example.com ")
                .param("language", "EN")
                .param("mailed", "LIMIT_NEAR", "REPORT_READY")
                .with(csrf())
                .with(signedIn()))
        .andExpect(redirectedUrl("/me/settings"));
    MailPreference saved = preferences.of(person.id());
    assertThat(saved.address()).isEqualTo("someone@example.com");
    assertThat(saved.language()).isEqualTo(MailLanguage.EN);
    assertThat(saved.muted())
        .contains(MessageKind.COMMENT_ADDED)
        .doesNotContain(
            MessageKind.LIMIT_NEAR,
            MessageKind.REPORT_READY,
            MessageKind.DECISION_MADE,
            MessageKind.APPLICATION_REJECTED,
            MessageKind.CERTIFICATE_SUSPENDED,
            MessageKind.MAIL_ADDRESS_CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "someone",
        "someone@",
        "@example.com",
        "a@example.com, b@example.com",
        "a@example.com\r\nBcc: b@example.com",
        "Somebody <a@example.com>",
        "某人@example.com",
        "a@example"
      })
  void whatIsNoAddressIsToldSo_andStaysInTheField(String typed) throws Exception {
    String page =
        web.perform(post("/me/settings").param("address", typed).with(csrf()).with(signedIn()))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("请填写一个邮件地址").contains("href=\"#address\"");
    assertThat(preferences.of(person.id()).address()).isEmpty();
  }

  private RequestPostProcessor signedIn() {
    return authentication(
        new UsernamePasswordAuthenticationToken(
            new SignedInPerson(person.id()), null, AuthorityUtils.NO_AUTHORITIES));
  }
}
