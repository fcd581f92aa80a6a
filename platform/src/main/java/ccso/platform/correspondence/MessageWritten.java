package ccso.platform.correspondence;

import ccso.platform.audit.AuditEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody wrote; the text stands in the message, not here.
///
/// @param subject number of the requirement, null for the case as a whole
record MessageWritten(
    UUID caseId, @Nullable String subject, Side side, Audience audience, Message.Kind kindOfMessage)
    implements AuditEvent {
  @Override
  public String kind() {
    return "MESSAGE_WRITTEN";
  }

  @Override
  public Map<String, Object> data() {
    return Map.of(
        "side", side.name(), "audience", audience.name(), "message", kindOfMessage.name());
  }
}
