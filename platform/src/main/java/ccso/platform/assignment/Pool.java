package ccso.platform.assignment;

import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisteredAssessor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who can be drawn for a case, and who cannot and why. Pure: the same facts give the same pool.
///
/// @param eligible by registration number
record Pool(List<RegisteredAssessor> eligible, List<Excluded> excluded) {

  /// Somebody who cannot be drawn.
  record Excluded(RegisteredAssessor assessor, Reason reason) {}

  /// In the order asked; the first that holds is told. Worded under `assignment.excluded.<name>`.
  enum Reason {
    MEMBER_OF_APPLICANT,
    WORKS_FOR_APPLICANT,
    WORKED_FOR_APPLICANT,
    CONFLICT_DECLARED,
    SUSPENDED,
    REGISTRATION_ENDED,
    ASKED_BEFORE,
    LOAD,
    REGION,
    LANGUAGE
  }

  /// What is known of the case and of everybody's work.
  ///
  /// @param creditCode of the applicant
  /// @param members people who act for the applicant on the platform
  /// @param coolingOffYears counted back from `today`; a tie that ended on the first day of it
  ///   still excludes
  /// @param conflicted who declared a conflict with this case
  /// @param asked who has been invited to this case already
  /// @param open cases under way, by person
  /// @param most cases one may have open at once
  record Facts(
      String creditCode,
      Set<UUID> members,
      LocalDate today,
      int coolingOffYears,
      Set<UUID> conflicted,
      Set<UUID> asked,
      Map<UUID, Integer> open,
      int most) {}

  static Pool of(List<RegisteredAssessor> all, Facts facts, Conditions conditions) {
    List<RegisteredAssessor> eligible = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing(RegisteredAssessor::number))
        .forEach(assessor ->
            reason(assessor, facts, conditions)
                .ifPresentOrElse(
                    why -> excluded.add(new Excluded(assessor, why)),
                    () -> eligible.add(assessor)));
    return new Pool(List.copyOf(eligible), List.copyOf(excluded));
  }

  /// What bars people from the team whatever was drawn, by person.
  record Bars(Map<UUID, Reason> reasons) {
    Optional<Reason> of(UUID person) {
      return Optional.ofNullable(reasons.get(person));
    }
  }

  static Bars bars(List<RegisteredAssessor> all, Facts facts) {
    Map<UUID, Reason> reasons = new HashMap<>();
    all.forEach(it -> bar(it, facts).ifPresent(why -> reasons.put(it.person(), why)));
    return new Bars(Map.copyOf(reasons));
  }

  private static Optional<Reason> reason(RegisteredAssessor a, Facts facts, Conditions conditions) {
    return bar(a, facts)
        .or(() -> when(facts.asked().contains(a.person()), Reason.ASKED_BEFORE))
        .or(() -> when(facts.open().getOrDefault(a.person(), 0) >= facts.most(), Reason.LOAD))
        .or(() -> when(!conditions.region(a), Reason.REGION))
        .or(() -> when(!conditions.language(a), Reason.LANGUAGE));
  }

  /// A tie to the applicant, or a registration that does not hold.
  private static Optional<Reason> bar(RegisteredAssessor a, Facts facts) {
    return tie(a, facts)
        .or(() -> when(a.suspended(), Reason.SUSPENDED))
        .or(() -> when(a.validUntil().isBefore(facts.today()), Reason.REGISTRATION_ENDED));
  }

  private static Optional<Reason> tie(RegisteredAssessor a, Facts facts) {
    LocalDate today = facts.today();
    List<Employment> ties =
        a.employments().stream().filter(e -> e.creditCode().equals(facts.creditCode())).toList();
    return when(facts.members().contains(a.person()), Reason.MEMBER_OF_APPLICANT)
        .or(() -> when(ties.stream().anyMatch(e -> e.touches(today)), Reason.WORKS_FOR_APPLICANT))
        .or(() ->
            when(
                ties.stream().anyMatch(e -> e.touches(today.minusYears(facts.coolingOffYears()))),
                Reason.WORKED_FOR_APPLICANT))
        .or(() -> when(facts.conflicted().contains(a.person()), Reason.CONFLICT_DECLARED));
  }

  private static Optional<Reason> when(boolean holds, Reason reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }
}
