package ccso.platform.membership;

import java.util.UUID;

/// A place where an organisation runs a centre (场所).
///
/// @param open it is offered when a case is opened
public record OrganisationSite(UUID id, String name, String address, int seats, boolean open) {}
