package ccso.platform.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 仅现场查阅: instead of a file, where the material can be seen, so that personal data stay in the
/// house.
///
/// @param reason null where it was stated before a reason was asked for
public record OnSiteReference(
    RequirementEntry entry,
    @Nullable Withheld reason,
    String statement,
    String statedBy,
    Instant statedAt) {}
