package ccso.platform.evidence;

import java.time.Instant;

/// 只在现场查看: instead of a file, where the material can be seen, so that personal data stay in the
/// house.
public record OnSiteReference(
    RequirementEntry entry, String statement, String statedBy, Instant statedAt) {}
