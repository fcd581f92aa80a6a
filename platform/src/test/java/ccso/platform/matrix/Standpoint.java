package ccso.platform.matrix;

import ccso.platform.access.Relation;
import ccso.platform.basis.Role;
import java.util.Set;

/// From where somebody asks about a case: relation and role together, and those that look like one
/// and are none.
enum Standpoint {
  OWNER(Relation.OWNER, Role.APPLICANT),
  COORDINATOR(Relation.COORDINATOR, Role.APPLICANT),
  CONTRIBUTOR(Relation.CONTRIBUTOR, Role.APPLICANT),
  VIEWER(Relation.VIEWER, Role.APPLICANT),
  /// Owner of another applicant.
  OTHER_APPLICANT(null, Role.APPLICANT),
  PARTNER(Relation.GRANTED_PARTNER, Role.PARTNER),
  /// The grant's last day was yesterday.
  PARTNER_OF_YESTERDAY(null, Role.PARTNER),
  PARTNER_WITHDRAWN(null, Role.PARTNER),
  TEAM(Relation.TEAM, Role.ASSESSOR),
  LEAD(Relation.LEAD, Role.ASSESSOR),
  /// Of another case's team.
  OTHER_TEAM(null, Role.ASSESSOR),
  /// Whose registration was taken back while he sat in the team.
  TEAM_WITHOUT_ROLE(null, Role.REGULATOR),
  CLERK(Relation.CENTRE, Role.CLERK),
  COMMITTEE(Relation.PANEL, Role.COMMITTEE_MEMBER),
  /// Of the committee, and of the team that judged.
  COMMITTEE_ON_TEAM(null, Role.COMMITTEE_MEMBER),
  /// Of the committee, and of the applicant.
  COMMITTEE_OF_APPLICANT(null, Role.COMMITTEE_MEMBER),
  REGISTER(Relation.REGISTER, Role.REGISTER_OFFICER),
  REGULATOR(null, Role.REGULATOR),
  ADMINISTRATOR(null, Role.ADMINISTRATOR),
  AUDITOR(null, Role.AUDITOR);

  private final Set<Relation> relations;
  private final Role role;

  Standpoint(@org.jspecify.annotations.Nullable Relation relation, Role role) {
    this.relations =
        relation == null
            ? Set.of()
            : relation == Relation.LEAD ? Set.of(Relation.TEAM, relation) : Set.of(relation);
    this.role = role;
  }

  Role role() {
    return role;
  }

  /// What it should be found to be, in a state where that is possible.
  Set<Relation> relations() {
    return relations;
  }
}
