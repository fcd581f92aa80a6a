package ccso.platform.assignment;

import ccso.platform.registration.Employment;
import ccso.platform.registration.RegisteredAssessor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who can be drawn for a case, and who cannot and why. Pure: the same facts give the same pool.
///
/// @param eligible by registration number
record Pool(List<RegisteredAssessor> eligible, List<Excluded> excluded) {

  /// Somebody who cannot be drawn.
  record Excluded(RegisteredAssessor assessor, Reason reason) {}

  /// Worded under `assignment.excluded.<name>`.
  enum Reason {
    MEMBER_OF_APPLICANT,
    WORKS_FOR_APPLICANT,
    WORKED_FOR_APPLICANT,
    SUSPENDED,
    REGISTRATION_ENDED
  }

  /// @param creditCode of the applicant
  /// @param members people who act for the applicant on the platform
  /// @param coolingOffYears counted back from `today`; a tie that ended on the first day of it
  ///   still excludes
  static Pool of(
      List<RegisteredAssessor> all,
      String creditCode,
      Set<UUID> members,
      LocalDate today,
      int coolingOffYears) {
    List<RegisteredAssessor> eligible = new ArrayList<>();
    List<Excluded> excluded = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing(RegisteredAssessor::number))
        .forEach(assessor ->
            reason(assessor, creditCode, members, today, coolingOffYears)
                .ifPresentOrElse(
                    why -> excluded.add(new Excluded(assessor, why)),
                    () -> eligible.add(assessor)));
    return new Pool(List.copyOf(eligible), List.copyOf(excluded));
  }

  private static Optional<Reason> reason(
      RegisteredAssessor a, String creditCode, Set<UUID> members, LocalDate today, int years) {
    if (members.contains(a.person())) {
      return Optional.of(Reason.MEMBER_OF_APPLICANT);
    }
    List<Employment> ties =
        a.employments().stream().filter(e -> e.creditCode().equals(creditCode)).toList();
    if (ties.stream().anyMatch(e -> e.touches(today))) {
      return Optional.of(Reason.WORKS_FOR_APPLICANT);
    }
    if (ties.stream().anyMatch(e -> e.touches(today.minusYears(years)))) {
      return Optional.of(Reason.WORKED_FOR_APPLICANT);
    }
    if (a.suspended()) {
      return Optional.of(Reason.SUSPENDED);
    }
    return a.validUntil().isBefore(today)
        ? Optional.of(Reason.REGISTRATION_ENDED)
        : Optional.empty();
  }
}
