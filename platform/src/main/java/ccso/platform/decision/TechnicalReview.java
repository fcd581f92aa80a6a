package ccso.platform.decision;

import java.time.Instant;
import java.util.UUID;

/// A technical review (复核) as it was made: the second signature, or the return of the report.
///
/// @param sha256 digest of the facts that were reviewed
/// @param remark why it went back; may be empty where it passed
public record TechnicalReview(
    UUID caseId,
    String sha256,
    Outcome outcome,
    String remark,
    UUID reviewer,
    String reviewerName,
    Instant at) {

  /// Worded under `technicalreview.outcome.<name>`.
  public enum Outcome {
    PASSED,
    RETURNED
  }
}
