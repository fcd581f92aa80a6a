package ccso.platform.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A decision (评定) as it was taken.
///
/// @param round of the votes it closes
/// @param factsSha256 digest of the frozen facts it was taken on
/// @param met what judging said of these facts
/// @param reason told to the applicant; never empty where refused
/// @param minutes of the committee; not for the applicant
/// @param cited keys of the requirements a refusal rests on
public record CertificationDecision(
    UUID caseId,
    int round,
    String factsSha256,
    boolean met,
    Outcome outcome,
    String reason,
    String minutes,
    List<String> cited,
    UUID decidedBy,
    String decidedByName,
    Instant decidedAt) {

  public CertificationDecision {
    cited = List.copyOf(cited);
  }

  /// Granted only where the verdict is met.
  public enum Outcome {
    GRANTED,
    REFUSED
  }
}
