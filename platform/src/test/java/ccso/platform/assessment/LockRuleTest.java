package ccso.platform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.Stage;
import ccso.platform.casefile.CaseState;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The one lock rule behind every view: in which state a stage is judged as a whole, and in which
/// one requirement of it at a time.
class LockRuleTest {
  private static final Set<CaseState> DESK = EnumSet.of(CaseState.DOCUMENT_REVIEW);
  private static final Set<CaseState> SITE = EnumSet.of(CaseState.ONSITE_REVIEW);
  private static final Set<CaseState> ONE_BY_ONE =
      EnumSet.of(CaseState.ONSITE_REVIEW, CaseState.RECTIFICATION);

  @ParameterizedTest
  @EnumSource
  void aStageIsOpenInItsOwnStateAndFindingsInRectification(CaseState state) {
    assertThat(JudgingRules.closed(Stage.DESK, state).isEmpty()).isEqualTo(DESK.contains(state));
    assertThat(JudgingRules.closed(Stage.SITE, state).isEmpty()).isEqualTo(SITE.contains(state));
    assertThat(JudgingRules.closedToAny(Stage.DESK, state).isEmpty())
        .isEqualTo(DESK.contains(state));
    assertThat(JudgingRules.closedToAny(Stage.SITE, state).isEmpty())
        .isEqualTo(ONE_BY_ONE.contains(state));
  }
}
