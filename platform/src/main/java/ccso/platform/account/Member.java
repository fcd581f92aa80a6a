package ccso.platform.account;

import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import java.time.Instant;
import java.util.UUID;

/// Somebody who acts for an organisation (成员).
///
/// @param part what the right reaches
public record Member(
    UUID person, String name, String signInName, MemberRight right, Part part, Instant since) {}
