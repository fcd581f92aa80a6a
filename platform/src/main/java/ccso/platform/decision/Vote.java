package ccso.platform.decision;

import java.time.Instant;
import java.util.UUID;

/// One vote of one member (表决).
///
/// @param reason never empty but where it is to grant
public record Vote(UUID member, String memberName, Choice choice, String reason, Instant at) {

  /// Worded under `choice.<name>`.
  public enum Choice {
    /// 同意颁证.
    GRANT,
    /// 不同意颁证.
    REFUSE,
    /// 弃权: counts to the quorum, not to the votes cast.
    ABSTAIN
  }
}
