package ccso.platform.application;

import java.time.Instant;

/// What the applicant says of one requirement (自评); the latest counts.
///
/// @param key stable key of the requirement
/// @param note for the assessor, up to [#LONGEST_NOTE] characters; may be empty
/// @param by display name of who said so
public record SelfAssessment(String key, Judgement judgement, String note, String by, Instant at) {
  public static final int LONGEST_NOTE = 300;

  /// Worded under `application.self.<name>`.
  public enum Judgement {
    CONFORMING,
    NOT_YET
  }
}
