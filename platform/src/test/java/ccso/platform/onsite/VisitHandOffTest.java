package ccso.platform.onsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Refused;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.handoff.HandOffs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From document review to the visit.
@PlatformTest
class VisitHandOffTest {
  @Autowired VisitChain visits;
  @Autowired PlanOnSiteReview plan;
  @Autowired OpenOnSiteReview open;
  @Autowired HandOffs handOffs;

  @Test
  void aVisitThatTheApplicantHasNotAnsweredIsOpenedWithAReasonOnly_andThatIsCounted() {
    UnderReview at = asked();
    assertThat(
            catchThrowableOfType(
                    Refused.class, () -> open.open(at.lead(), at.number(), VisitChain.signIn()))
                .refusal())
        .isEqualTo(new HandOffRefusal.ReasonNeeded(1));
    assertThat(handOffs.ofCase(at.opened().id())).isEmpty();
    open.open(at.lead(), at.number(), VisitChain.signIn(), "企业已在电话中确认。");
    assertThat(handOffs.ofCase(at.opened().id()))
        .containsExactly(Map.entry(Border.INTO_ONSITE_REVIEW, 1));
  }

  @Test
  void whereEverythingHoldsNothingIsPassedOver() {
    UnderReview at = visits.planned();
    visits.agree(at);
    open.open(at.lead(), at.number(), VisitChain.signIn(), "多写的理由。");
    assertThat(handOffs.ofCase(at.opened().id())).isEmpty();
  }

  private UnderReview asked() {
    UnderReview at = visits.concluded();
    PlanForm form = plan.proposal(at.lead(), at.number(), visits.today());
    plan.plan(
        at.lead(),
        at.number(),
        new PlanForm(form.firstDay(), form.lastDay(), form.places(), true, form.rows()));
    return at;
  }
}
