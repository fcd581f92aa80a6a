package ccso.platform.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One message; it never changes.
///
/// @param requirementKey what it is about; null for the case as a whole
/// @param round of the supplement it belongs to; null outside one
/// @param evidence labels of the files that came with it
public record Message(
    long seq,
    @Nullable String requirementKey,
    Audience audience,
    Side side,
    Kind kind,
    @Nullable Integer round,
    List<String> evidence,
    String text,
    UUID by,
    String byName,
    Instant at) {

  /// What the message does; worded under `correspondence.kind.<name>`.
  public enum Kind {
    /// 留言.
    SAID,
    /// 请补充: asked for in a supplement round.
    ASKED,
    /// 请复核: the answer to what was asked.
    ANSWERED
  }

  public Message {
    evidence = List.copyOf(evidence);
  }
}
