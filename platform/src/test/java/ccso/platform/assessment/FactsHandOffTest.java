package ccso.platform.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Refused;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain.UnderReview;
import ccso.platform.fixture.VisitChain;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.handoff.HandOffs;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From the visit to the decision.
@PlatformTest
class FactsHandOffTest {
  @Autowired VisitChain visits;
  @Autowired ConcludeOnSiteReview conclude;
  @Autowired DiscussionMarks marks;
  @Autowired FreezeFacts freeze;
  @Autowired HandOffs handOffs;

  @Test
  void whatIsStillMarkedForDiscussionIsPassedOverWithAReasonOnly_andThatIsCounted() {
    UnderReview at = visits.judged(0);
    conclude.conclude(at.lead(), at.number());
    String key = at.keys(_ -> true).iterator().next();
    marks.put(at.opened().id(), key, at.second().id(), true, Instant.EPOCH);
    assertThat(
            catchThrowableOfType(Refused.class, () -> freeze.freeze(at.lead(), at.number()))
                .refusal())
        .isEqualTo(new HandOffRefusal.ReasonNeeded(1));
    freeze.freeze(at.lead(), at.number(), "组内已口头讨论。");
    assertThat(handOffs.ofCase(at.opened().id()))
        .containsExactly(Map.entry(Border.INTO_DECISION, 1));
  }
}
