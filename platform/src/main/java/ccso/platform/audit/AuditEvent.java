package ccso.platform.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened. Each module has records of its own for this; no personal data beyond
/// ids belongs in it.
public interface AuditEvent {

  /// Code in capitals, e.g. `DETERMINATION_JUDGED`.
  String kind();

  /// The case it belongs to, if any.
  @Nullable UUID caseId();

  /// What it is about, e.g. a requirement number; null where the case says it all.
  default @Nullable String subject() {
    return null;
  }

  /// Before, after and whatever explains them: strings, numbers, booleans, lists and maps of these.
  Map<String, Object> data();
}
