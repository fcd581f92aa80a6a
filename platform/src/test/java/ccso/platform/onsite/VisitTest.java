package ccso.platform.onsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseState;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// What the tests of 现场 share: cases on their way to a visit, and short words for what is said.
@PlatformTest
abstract class VisitTest {
  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired VisitChain visits;
  @Autowired AssessmentCases cases;
  @Autowired JdbcClient sql;
  @Autowired MockMvc web;

  ResultActions as(Actor.Person who, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(who.id()), null, AuthorityUtils.NO_AUTHORITIES);
    request.with(authentication(signedIn));
    request.with(csrf());
    return web.perform(request);
  }

  CaseState state(UnderReview at) {
    return cases.openToTeam(at.lead(), at.number()).state();
  }

  static void assertFindsNothing(ThrowingCallable act) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(act);
  }

  /// The refusal, for what it says.
  static <R extends Refusal> R refused(Class<R> refusal, ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.refusal()).isInstanceOf(refusal);
    return refusal.cast(refused.refusal());
  }

  /// `field code` of every fault.
  static List<String> faults(ThrowingCallable act) {
    Faulty faulty = catchThrowableOfType(Faulty.class, act);
    assertThat(faulty).as("faulty").isNotNull();
    return faulty.faults().stream().map(VisitTest::said).toList();
  }

  private static String said(FieldFault fault) {
    return fault.field() + " " + fault.code();
  }
}
