package ccso.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.catalogue.CatalogueReader;
import ccso.catalogue.Edition;
import ccso.judging.CentreProfile;
import ccso.judging.Comparison;
import ccso.judging.Direction;
import ccso.judging.NotApplicableRule;
import ccso.judging.Ownership;
import ccso.judging.PassRule;
import ccso.platform.application.RequirementReadiness.Lack;
import ccso.platform.application.SelfAssessment.Judgement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of the small standard: its T0003 asks for a document (1), data (2) and something on site (3),
/// T0002 and T0007 for nothing but the site, T0004 leaves captive centres out, its line is four
/// fifths.
class ReadinessTest {
  private static final Edition SMALL =
      CatalogueReader.read(Path.of("../catalogue/src/testFixtures/small-standard"));
  private static final CentreProfile CAPTIVE =
      new CentreProfile(Ownership.CAPTIVE, Set.of(Direction.INBOUND, Direction.OUTBOUND));
  private static final CentreProfile COMMERCIAL =
      new CentreProfile(Ownership.COMMERCIAL, Set.of(Direction.INBOUND));

  private final Set<String> covered = new HashSet<>();
  private final Map<String, SelfAssessment> said = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "'',        ,           MISSING,    EVIDENCE",
    "'',        CONFORMING, MISSING,    EVIDENCE",
    "'T0003:1', ,           INCOMPLETE, EVIDENCE",
    "'T0003:1', CONFORMING, INCOMPLETE, EVIDENCE",
    "'T0003:2', CONFORMING, INCOMPLETE, EVIDENCE",
    "'T0003:1 T0003:2', ,           INCOMPLETE, SELF_ASSESSMENT",
    "'T0003:1 T0003:2', NOT_YET,    INCOMPLETE, CONFORMITY",
    "'T0003:1 T0003:2', CONFORMING, READY,      NOTHING",
    "'T0001:1 T0001:2', CONFORMING, MISSING,    EVIDENCE",
    "'T0003:3', CONFORMING, MISSING,    EVIDENCE",
  })
  void readyIsWhatConformsInTheApplicantsEyesAndHasEveryDocumentAndDataEntry(
      String entries, Judgement judgement, ReadinessState state, Lack lack) {
    cover(entries.split(" "));
    if (judgement != null) {
      say(judgement, "T0003");
    }
    var found = readiness(COMMERCIAL).find("T0003").orElseThrow();
    assertThat(found.state()).isEqualTo(state);
    assertThat(found.lack()).isEqualTo(lack);
  }

  @Test
  void whereOnlyTheSiteIsLookedAtTheWordOfTheApplicantIsEnough() {
    assertThat(readiness(CAPTIVE).find("T0007").orElseThrow().lack())
        .isEqualTo(Lack.SELF_ASSESSMENT);
    say(Judgement.CONFORMING, "T0007");
    assertThat(readiness(CAPTIVE).find("T0007").orElseThrow().state())
        .isEqualTo(ReadinessState.READY);
  }

  @Test
  void anExcludedCentreIsExcusedOnlyWhereTheRuleKnowsNotApplicable() {
    assertThat(readiness(CAPTIVE).find("T0004").orElseThrow().state())
        .isEqualTo(ReadinessState.MISSING);
    assertThat(excusing(CAPTIVE).find("T0004").orElseThrow().state())
        .isEqualTo(ReadinessState.NOT_APPLICABLE);
    assertThat(excusing(COMMERCIAL).find("T0004").orElseThrow().state())
        .isEqualTo(ReadinessState.MISSING);
  }

  @Test
  void withNothingDoneThePathIsTheFewestStepsInTheOrderOfMissingEntriesThenNumbers() {
    var fresh = readiness(COMMERCIAL);
    assertThat(fresh.steps().stream().map(s -> s.requirement().no().value()))
        .containsExactly("1.1.2", "1.1.1", "1.2.2", "1.2.3", "2.1.2", "2.1.1");
    assertThat(fresh.toGo()).isEqualTo(6);
    assertThat(fresh.enough()).isFalse();
    assertThat(fresh.below()).hasSize(2);
  }

  @Test
  void fourOfFiveAreJustOnTheLineOfFourFifthsAndAllOfTwoAreNeeded() {
    makeReady("T0001", "T0002", "T0004", "T0005", "T0006");
    var four = readiness(COMMERCIAL);
    assertThat(four.justReached()).hasSize(1);
    assertThat(four.categories().getFirst().required()).isEqualTo(4);
    assertThat(four.categories().getLast().margin()).isEqualTo(-1);
    assertThat(four.enough()).isFalse();
    makeReady("T0007");
    assertThat(readiness(COMMERCIAL).enough()).isTrue();
    assertThat(readiness(COMMERCIAL).toGo()).isZero();
    makeReady("T0003");
    assertThat(readiness(COMMERCIAL).categories().getFirst().margin()).isEqualTo(1);
  }

  @Test
  void whereOneCategoryIsEnoughThePathLeadsToTheNearest() {
    var rule = new PassRule(4, 5, Comparison.GE, false, NotApplicableRule.NEVER);
    var oneIsEnough = Readiness.of(rule, SMALL.categories(), COMMERCIAL, this::covered, said);
    assertThat(oneIsEnough.toGo()).isEqualTo(2);
    makeReady("T0006", "T0007");
    assertThat(Readiness.of(rule, SMALL.categories(), COMMERCIAL, this::covered, said).enough())
        .isTrue();
  }

  @Test
  void whatStaysInTheBaseWithoutApplyingCanPutTheLineOutOfReach() {
    var rule = new PassRule(1, 1, Comparison.GE, true, NotApplicableRule.KEPT_IN_DENOMINATOR);
    var kept = Readiness.of(rule, SMALL.categories(), CAPTIVE, this::covered, said);
    assertThat(kept.path().outOfReach()).hasSize(1);
    assertThat(kept.enough()).isFalse();
  }

  @Test
  void aCoreItemIsAsBadAsItsWorstRequirement() {
    makeReady("T0001");
    var items = readiness(COMMERCIAL).categories().getFirst().items();
    assertThat(items.getFirst().counts().worst()).isEqualTo(ReadinessState.INCOMPLETE);
    assertThat(items.getLast().counts().worst()).isEqualTo(ReadinessState.MISSING);
    assertThat(items.getLast().counts().open()).isEqualTo(3);
  }

  private Readiness readiness(CentreProfile centre) {
    return Readiness.of(SMALL, centre, this::covered, said);
  }

  private Readiness excusing(CentreProfile centre) {
    var rule =
        new PassRule(9, 10, Comparison.GE, true, NotApplicableRule.EXCLUDED_FROM_DENOMINATOR);
    return Readiness.of(rule, SMALL.categories(), centre, this::covered, said);
  }

  private boolean covered(String key, int entry) {
    return covered.contains(key + ":" + entry);
  }

  private void cover(String... entries) {
    covered.addAll(Arrays.asList(entries));
  }

  private void say(Judgement judgement, String key) {
    said.put(key, new SelfAssessment(key, judgement, "", "周敏", Instant.EPOCH));
  }

  private void makeReady(String... keys) {
    for (String key : keys) {
      List.of(1, 2).forEach(entry -> cover(key + ":" + entry));
      say(Judgement.CONFORMING, key);
    }
  }
}
