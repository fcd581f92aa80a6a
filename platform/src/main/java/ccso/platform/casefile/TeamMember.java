package ccso.platform.casefile;

import java.util.UUID;

/// One member of the assessment team (评审组), by name as the team sees it.
public record TeamMember(UUID person, String name, boolean lead) {}
