package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ccso.platform.account.SignedInPerson;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.Preparation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

/// The same pages and verbs under a standard of two categories, seven requirements and a line of
/// four fifths.
@SpringBootTest(properties = "ccso.catalogue=../catalogue/src/testFixtures/small-standard")
@AutoConfigureMockMvc
class SmallStandardPagesTest {
  @Autowired MockMvc pages;
  @Autowired Chain chain;
  @Autowired Preparation preparation;
  @Autowired AssessmentCases cases;

  @Test
  void twoCategoriesAndALineOfFourFifthsRunThroughTheSamePages() throws Exception {
    Opened opened = chain.draft();
    assertThat(page(opened, ""))
        .contains("再补<em>6</em>条，二类全部过线", "距 80% 线", "3 个核心项", "二类达标率，虚线为 80% 达标线");
    assertThat(page(opened, "/items")).contains("本页 7 条");
    preparation.accepted(opened);
    preparation.ready(opened, preparation.applicable(opened));
    // the rule knows no 不适用, so what is excluded stays open: four of five are enough
    assertThat(page(opened, "")).contains("二类全部过线，其中<em>");
  }

  @Test
  void thePackageOfASmallStandardIsHandedIn() {
    Opened opened = chain.draft();
    assertThat(preparation.handedIn(opened).content()).contains("\"T0007\"");
    assertThat(cases.openToApplicant(opened.owner(), opened.number()).state())
        .isEqualTo(CaseState.TEAM_FORMING);
  }

  private String page(Opened opened, String path) throws Exception {
    return pages
        .perform(
            get("/cases/" + opened.number() + path)
                .with(
                    authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                            new SignedInPerson(opened.owner().id()),
                            null,
                            AuthorityUtils.NO_AUTHORITIES))))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
