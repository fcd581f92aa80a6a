package ccso.platform.decision;

import java.time.Instant;
import java.util.UUID;

/// A member who keeps out of a case (回避), with the reason.
public record Recusal(UUID member, String memberName, String reason, Instant at) {}
