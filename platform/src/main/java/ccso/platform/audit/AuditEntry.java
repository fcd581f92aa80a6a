package ccso.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the trail as read back.
///
/// @param actor code of [ccso.platform.basis.Actor]
/// @param actorName display name where the actor is a person, otherwise the code
public record AuditEntry(
    long seq,
    Instant at,
    String actor,
    String actorName,
    String kind,
    @Nullable UUID caseId,
    @Nullable String caseNumber,
    @Nullable String subject,
    Map<String, Object> data) {}
