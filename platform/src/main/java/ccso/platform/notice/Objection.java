package ccso.platform.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An objection to a notice (异议), raised by anybody.
///
/// @param reference what finds it again; not guessable, known to who raised it and to the centre
/// @param contact empty where none was left
/// @param answer null while it is open
public record Objection(
    String reference,
    String notice,
    String statement,
    String contact,
    Instant raisedAt,
    @Nullable Answer answer) {

  /// Worded under `objection.outcome.<name>`.
  public enum Outcome {
    /// 成立: the committee decides anew.
    UPHELD,
    /// 不成立.
    DISMISSED
  }

  /// @param reason told to who asks by the reference
  public record Answer(Outcome outcome, String reason, Instant at) {}
}
