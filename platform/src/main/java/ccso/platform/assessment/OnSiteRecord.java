package ccso.platform.assessment;

import java.time.Instant;
import java.util.UUID;

/// What somebody of the team saw or heard at the centre (现场记录).
///
/// @param label R-1, running number within the case in the order of recording
/// @param method code of the edition's vocabulary
/// @param post of whoever was spoken to or watched, never a person's name
public record OnSiteRecord(
    UUID id,
    String label,
    String requirementKey,
    String method,
    String post,
    String place,
    String note,
    String byName,
    Instant at) {}
