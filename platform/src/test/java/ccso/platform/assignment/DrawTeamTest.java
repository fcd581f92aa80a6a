package ccso.platform.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.fixture.PlatformTest;
import ccso.platform.fixture.ReviewChain;
import ccso.platform.registration.RegisteredAssessor;
import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.registration.RegisteredPeople;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Conditions and load decide who can be drawn; the draw itself stands in its record.
@PlatformTest
class DrawTeamTest {
  @Autowired Chain chain;
  @Autowired ReviewChain review;
  @Autowired DrawTeam drawTeam;
  @Autowired DeclareTie declare;
  @Autowired Formations formations;
  @Autowired RegisteredPeople register;

  private Actor.Person clerk = new Actor.Person(new UUID(0, 0), "", Set.of(), Map.of());

  @BeforeEach
  void somebodyToDraw() {
    clerk = chain.person(Role.CLERK);
    for (int i = 0; i < 3; i++) {
      review.assessor();
    }
  }

  @Test
  void whoHasThreeCasesInHandIsNotDrawn() {
    Opened opened = review.handedIn();
    Actor.Person busy = review.assessor("海南");
    Actor.Person other = review.assessor("海南");
    Conditions there = new Conditions(List.of("海南"), Level.SENIOR, "", 2);
    for (int i = 0; i < 3; i++) {
      drawTeam.draw(clerk, review.handedIn().number(), there);
    }
    assertThat(
            catchThrowableOfType(Refused.class, () -> drawTeam.draw(clerk, opened.number(), there))
                .refusal())
        .isEqualTo(new AssignmentRefusal.TooFewEligible(0, 2));
    assertThat(formations.pool(opened.file(), there, List.of()).excluded())
        .filteredOn(it -> Set.of(busy.id(), other.id()).contains(it.assessor().person()))
        .extracting(Pool.Excluded::reason)
        .containsOnly(Pool.Reason.LOAD);
  }

  @Test
  void whoHasDeclaredATieIsLeftOutOfTheDrawsOfThatOrganisation() {
    Opened opened = review.handedIn();
    Actor.Person tied = review.assessor("宁夏");
    String code = opened.file().applicant().creditCode().value();
    assertThat(faults(() -> declare.declare(tied, new DeclareTie.Form("9134", "", "x", "y"))))
        .containsExactly("creditCode", "relation", "since", "until");
    declare.declare(
        tied, new DeclareTie.Form(code.toLowerCase(Locale.ROOT), "TRAINED", "2020-01-01", ""));
    Conditions there = new Conditions(List.of("宁夏"), Level.SENIOR, "", 2);
    assertThat(formations.pool(opened.file(), there, List.of()).excluded())
        .filteredOn(it -> it.assessor().person().equals(tied.id()))
        .extracting(Pool.Excluded::reason)
        .containsExactly(Pool.Reason.WORKS_FOR_APPLICANT);
    assertThat(formations.pool(review.handedIn().file(), there, List.of()).eligible())
        .extracting(RegisteredAssessor::person)
        .contains(tied.id());
  }

  @Test
  void aTeamIsAsLargeAsTheSchemeAllows() {
    Opened opened = review.handedIn();
    for (int size : List.of(0, 1, 10)) {
      assertThat(
              faults(() ->
                  drawTeam.draw(
                      clerk, opened.number(), new Conditions(List.of(), Level.SENIOR, "", size))))
          .containsExactly("size");
    }
    drawTeam.draw(clerk, opened.number(), new Conditions(List.of(), Level.SENIOR, "", 3));
    assertThat(formations.of(opened.file()).open()).hasSize(3);
  }

  @Test
  void onlyWhoWorksInTheLanguageIsDrawn_andTheRecordSaysWhatWasAskedFor() {
    Opened opened = review.handedIn();
    List<UUID> speakers = List.of(review.assessor("青海").id(), review.assessor("青海").id());
    review.assessor("青海");
    speakers.forEach(it -> register.speaks(it, List.of("zh", "en")));
    Conditions asked = new Conditions(List.of("青海"), Level.SENIOR, "en", 2);
    assertThat(drawTeam.draw(clerk, opened.number(), asked))
        .containsExactlyInAnyOrderElementsOf(speakers);
    TeamDraws.Recorded draw = formations.of(opened.file()).draws().getFirst();
    assertThat(draw.conditions()).isEqualTo(asked);
    assertThat(draw.excluded()).extracting(TeamDraws.Name::detail).contains("REGION", "LANGUAGE");
    assertThat(draw.repeats()).isTrue();
  }

  private static List<String> faults(ThrowingCallable act) {
    return catchThrowableOfType(Faulty.class, act).faults().stream()
        .map(FieldFault::field)
        .toList();
  }
}
