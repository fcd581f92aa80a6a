package ccso.platform.decision;

import java.time.Instant;
import java.util.UUID;

/// A decision (评定) as it was taken.
///
/// @param factsSha256 digest of the frozen facts it was taken on
/// @param met what judging said of these facts
/// @param reason told to the applicant; never empty where refused
public record CertificationDecision(
    UUID caseId,
    String factsSha256,
    boolean met,
    Outcome outcome,
    String reason,
    UUID decidedBy,
    String decidedByName,
    Instant decidedAt) {

  /// Granted only where the verdict is met.
  public enum Outcome {
    GRANTED,
    REFUSED
  }
}
