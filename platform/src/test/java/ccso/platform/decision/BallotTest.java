package ccso.platform.decision;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.decision.Ballot.Standing;
import ccso.platform.decision.Vote.Choice;
import ccso.platform.standard.Procedure.Share;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {

  @ParameterizedTest(name = "{0} grant, {1} refuse, {2} abstain: {3}")
  @CsvSource({
    "0, 0, 0, OPEN",
    "2, 0, 0, OPEN",
    "3, 0, 0, GRANTED",
    "2, 0, 1, GRANTED",
    "1, 0, 2, GRANTED",
    "0, 0, 3, OPEN",
    "2, 1, 0, GRANTED",
    "1, 1, 1, REFUSED",
    "2, 2, 0, REFUSED",
    "1, 2, 0, REFUSED",
    "0, 3, 0, REFUSED",
    "3, 2, 9, GRANTED"
  })
  void moreThanHalfOfTheVotesCastGrant(int grant, int refuse, int abstain, Standing standing) {
    assertThat(ballot(new Share(1, 2), grant, refuse, abstain).standing()).isEqualTo(standing);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({"2, 3, REFUSED", "5, 7, GRANTED", "4, 6, REFUSED"})
  void theMajorityIsThePolicys(int grant, int cast, Standing standing) {
    assertThat(ballot(new Share(2, 3), grant, cast - grant, 0).standing()).isEqualTo(standing);
  }

  @Test
  void nobodySeesVotesBeforeHeHasVotedAndWhoRecusedHimselfNever() {
    Ballot two = ballot(new Share(1, 2), 2, 0, 0);
    UUID voted = two.votes().getFirst().member();
    UUID waiting = UUID.randomUUID();

    assertThat(two.seenBy(voted)).hasSize(2);
    assertThat(two.seenBy(waiting)).isEmpty();
    assertThat(
            new Ballot(
                    1,
                    3,
                    new Share(1, 2),
                    two.votes(),
                    List.of(new Recusal(voted, "", "", Instant.EPOCH)))
                .seenBy(voted))
        .isEmpty();
  }

  private static Ballot ballot(Share majority, int grant, int refuse, int abstain) {
    List<Vote> votes = new ArrayList<>();
    add(votes, Choice.GRANT, grant);
    add(votes, Choice.REFUSE, refuse);
    add(votes, Choice.ABSTAIN, abstain);
    return new Ballot(1, 3, majority, votes, List.of());
  }

  private static void add(List<Vote> votes, Choice choice, int count) {
    for (int i = 0; i < count; i++) {
      votes.add(new Vote(UUID.randomUUID(), "", choice, "", Instant.EPOCH));
    }
  }
}
