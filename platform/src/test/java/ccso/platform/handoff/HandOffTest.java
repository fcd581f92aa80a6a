package ccso.platform.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.handoff.HandOff.Check;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// A case goes over a border, is stopped, or goes with a reason that is counted.
@PlatformTest
class HandOffTest {
  @Autowired Chain chain;
  @Autowired HandOffs handOffs;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest(name = "hard holds: {0}, soft holds: {1}, reason \"{2}\"")
  @CsvSource({
    "true,  true,  '',     '',                    0",
    "true,  true,  所以,   '',                    0",
    "true,  false, '',     handoff.reason-needed, 0",
    "true,  false, '  ',   handoff.reason-needed, 0",
    "true,  false, 有理由, '',                    2",
    "false, true,  有理由, handoff.blocked,       0",
    "false, false, 有理由, handoff.blocked,       0",
  })
  void aHardRuleStopsWhateverIsSaid_othersAreCountedOneByOne(
      boolean hard, boolean soft, String reason, String refusal, int counted) {
    Opened opened = chain.draft();
    Actor.Person clerk = chain.person(Role.CLERK);
    HandOff handOff =
        new HandOff(
            Border.INTO_DECISION,
            List.of(
                Check.hard("PACKAGE_FROZEN", hard),
                Check.soft("IN_TIME", soft),
                Check.soft("LEAD_CHANGED", soft)));
    Runnable step =
        () ->
            transaction.executeWithoutResult(
                it -> handOffs.pass(clerk, opened.file(), handOff, reason));
    if (refusal.isEmpty()) {
      step.run();
    } else {
      assertThatCode(step::run)
          .isInstanceOfSatisfying(
              Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(refusal));
    }
    assertThat(handOffs.ofCase(opened.id()))
        .isEqualTo(counted == 0 ? Map.of() : Map.of(Border.INTO_DECISION, counted));
  }
}
