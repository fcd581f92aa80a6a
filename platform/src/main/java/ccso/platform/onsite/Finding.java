package ccso.platform.onsite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A finding (不符合项) as it was told at the closing meeting, with what came of it.
///
/// @param label F-1, running number within the case
/// @param fact what was seen, as the team words it
/// @param evidence what it rests on
/// @param answers of the applicant, oldest first
public record Finding(
    UUID id,
    String label,
    String requirementKey,
    String fact,
    String evidence,
    Instant toldAt,
    List<Answer> answers) {
  public Finding {
    answers = List.copyOf(answers);
  }

  /// Worded as `status.<name>`.
  public enum Status {
    /// The applicant has to answer, for the first time or again.
    OPEN,
    /// The team has to rule.
    ANSWERED,
    /// Accepted by a person of the team.
    CLOSED,
    /// The applicant leaves it as it is.
    WAIVED
  }

  /// @param waived the applicant leaves the finding as it is
  /// @param ruling null before the team has ruled
  public record Answer(
      long seq,
      boolean waived,
      String cause,
      String done,
      String byName,
      Instant at,
      @Nullable Ruling ruling) {}

  public record Ruling(boolean accepted, String reason, String byName, Instant at) {}

  public Status status() {
    if (answers.isEmpty()) {
      return Status.OPEN;
    }
    Answer last = answers.getLast();
    if (last.waived()) {
      return Status.WAIVED;
    }
    if (last.ruling() == null) {
      return Status.ANSWERED;
    }
    return last.ruling().accepted() ? Status.CLOSED : Status.OPEN;
  }

  /// Nothing more is awaited of anybody.
  public boolean settled() {
    return status() == Status.CLOSED || status() == Status.WAIVED;
  }
}
