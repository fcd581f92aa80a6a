package ccso.platform.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.assignment.Pool.Excluded;
import ccso.platform.assignment.Pool.Facts;
import ccso.platform.assignment.Pool.Reason;
import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisteredAssessor;
import ccso.platform.registration.RegisteredAssessor.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who can be drawn, and why others cannot.
class PoolTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 18);
  private static final String APPLICANT = "91340100TERT000017";
  private static final UUID PERSON = UUID.fromString("6f1c9a52-3d0e-4f6a-9f0b-1d5b7a3f2c11");
  private static final Conditions ANY = new Conditions(List.of(), Level.SENIOR, "", 2);

  @Test
  void whoHasNoTieIsEligible() {
    assertThat(reason(someone(), facts(), ANY)).isNull();
  }

  @ParameterizedTest(name = "worked there until {0}: {1}")
  @CsvSource({
    "'',         WORKS_FOR_APPLICANT",
    "2026-08-18, WORKS_FOR_APPLICANT",
    "2026-08-17, WORKED_FOR_APPLICANT",
    "2024-08-18, WORKED_FOR_APPLICANT",
    "2024-08-17, ''",
  })
  void whoWorkedForTheApplicantIsExcludedForTwoYears(String until, String reason) {
    LocalDate end = until.isEmpty() ? null : LocalDate.parse(until);
    assertThat(reason(employed(APPLICANT, end), facts(), ANY))
        .isEqualTo(reason.isEmpty() ? null : Reason.valueOf(reason));
  }

  @Test
  void workForSomebodyElseExcludesNobody() {
    assertThat(reason(employed("91110105MA8WALK097", null), facts(), ANY)).isNull();
  }

  @Test
  void everyOtherReasonExcludesOnItsOwn() {
    RegisteredAssessor one = someone();
    assertThat(reason(one, facts(Set.of(PERSON), Set.of(), Set.of(), 0), ANY))
        .isEqualTo(Reason.MEMBER_OF_APPLICANT);
    assertThat(reason(one, facts(Set.of(), Set.of(PERSON), Set.of(), 0), ANY))
        .isEqualTo(Reason.CONFLICT_DECLARED);
    assertThat(reason(one, facts(Set.of(), Set.of(), Set.of(PERSON), 0), ANY))
        .isEqualTo(Reason.ASKED_BEFORE);
    assertThat(reason(assessor(true, TODAY, List.of()), facts(), ANY)).isEqualTo(Reason.SUSPENDED);
    assertThat(reason(assessor(false, TODAY.minusDays(1), List.of()), facts(), ANY))
        .isEqualTo(Reason.REGISTRATION_ENDED);
    assertThat(reason(assessor(false, TODAY, List.of()), facts(), ANY)).isNull();
  }

  @ParameterizedTest(name = "with {0} cases open")
  @CsvSource({"0, ''", "2, ''", "3, LOAD", "4, LOAD"})
  void whoHasThreeCasesOpenIsNotDrawn(int open, String reason) {
    assertThat(reason(someone(), facts(Set.of(), Set.of(), Set.of(), open), ANY))
        .isEqualTo(reason.isEmpty() ? null : Reason.valueOf(reason));
  }

  @Test
  void regionAndLanguageExcludeOnlyWhereTheClerkAsksForThem() {
    assertThat(reason(someone(), facts(), new Conditions(List.of("江苏"), Level.SENIOR, "", 2)))
        .isEqualTo(Reason.REGION);
    assertThat(reason(someone(), facts(), new Conditions(List.of("江苏", "安徽"), Level.SENIOR, "", 2)))
        .isNull();
    assertThat(reason(someone(), facts(), new Conditions(List.of(), Level.SENIOR, "en", 2)))
        .isEqualTo(Reason.LANGUAGE);
    assertThat(reason(someone(), facts(), new Conditions(List.of(), Level.SENIOR, "zh", 2)))
        .isNull();
  }

  @Test
  void aTieIsToldBeforeAnythingElse_andOnlyTiesAndLostRegistrationsBarAMember() {
    RegisteredAssessor tied =
        new RegisteredAssessor(
            PERSON,
            "甲",
            "PSY-1",
            Level.FULL,
            "安徽",
            TODAY.minusDays(1),
            true,
            List.of("zh"),
            List.of(new Employment(APPLICANT, Employment.Relation.TRAINED, TODAY, null)));
    Facts busy = facts(Set.of(), Set.of(), Set.of(PERSON), 9);
    assertThat(reason(tied, busy, ANY)).isEqualTo(Reason.WORKS_FOR_APPLICANT);
    assertThat(Pool.bars(List.of(tied), busy).of(PERSON)).contains(Reason.WORKS_FOR_APPLICANT);
    assertThat(Pool.bars(List.of(someone()), busy).of(PERSON)).isEmpty();
    assertThat(Pool.bars(List.of(assessor(true, TODAY, List.of())), busy).of(PERSON))
        .contains(Reason.SUSPENDED);
  }

  private static @Nullable Reason reason(RegisteredAssessor one, Facts facts, Conditions asked) {
    Pool pool = Pool.of(List.of(one), facts, asked);
    assertThat(pool.eligible().size() + pool.excluded().size()).isEqualTo(1);
    return pool.excluded().stream().map(Excluded::reason).findFirst().orElse(null);
  }

  private static Facts facts() {
    return facts(Set.of(), Set.of(), Set.of(), 0);
  }

  private static Facts facts(Set<UUID> members, Set<UUID> conflicted, Set<UUID> asked, int open) {
    return new Facts(APPLICANT, members, TODAY, 2, conflicted, asked, Map.of(PERSON, open), 3);
  }

  private static RegisteredAssessor someone() {
    return assessor(false, TODAY.plusYears(1), List.of());
  }

  private static RegisteredAssessor employed(String code, @Nullable LocalDate until) {
    return assessor(
        false,
        TODAY.plusYears(1),
        List.of(
            new Employment(code, Employment.Relation.EMPLOYED, LocalDate.of(2015, 1, 1), until)));
  }

  private static RegisteredAssessor assessor(
      boolean suspended, LocalDate validUntil, List<Employment> employments) {
    return new RegisteredAssessor(
        PERSON, "甲", "PSY-1", Level.FULL, "安徽", validUntil, suspended, List.of("zh"), employments);
  }
}
