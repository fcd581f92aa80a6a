package ccso.platform.application;

import ccso.catalogue.EvidenceEntry;
import ccso.catalogue.Requirement;
import java.util.List;

/// One requirement on the applicant's side.
///
/// @param missing document and data entries with neither a file nor an on-site reference
/// @param lack what to do first
public record RequirementReadiness(
    Requirement requirement, ReadinessState state, List<EvidenceEntry> missing, Lack lack) {

  /// Worded under `application.lack.<name>`.
  public enum Lack {
    NOTHING,
    EVIDENCE,
    /// Everything is there, nobody has said whether it conforms.
    SELF_ASSESSMENT,
    /// The applicant says it does not conform yet.
    CONFORMITY
  }

  public RequirementReadiness {
    missing = List.copyOf(missing);
  }

  /// The other way round: ready where it is open, open where it is ready. What does not apply
  /// stays.
  RequirementReadiness flipped() {
    return switch (state) {
      case NOT_APPLICABLE -> this;
      case READY ->
          new RequirementReadiness(
              requirement, ReadinessState.INCOMPLETE, List.of(), Lack.CONFORMITY);
      case INCOMPLETE, MISSING ->
          new RequirementReadiness(requirement, ReadinessState.READY, List.of(), Lack.NOTHING);
    };
  }
}
