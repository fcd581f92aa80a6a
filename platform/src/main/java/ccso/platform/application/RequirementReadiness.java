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
}
