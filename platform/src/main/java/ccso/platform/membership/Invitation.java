package ccso.platform.membership;

import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import java.time.Instant;
import java.util.UUID;

/// A colleague is asked to join (邀请).
///
/// @param forWhom as the inviter calls the colleague
/// @param expiresAt until then the link works, once
public record Invitation(
    UUID id,
    UUID organisation,
    String organisationName,
    String forWhom,
    MemberRight right,
    Part part,
    String invitedBy,
    Instant expiresAt) {}
