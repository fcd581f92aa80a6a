package ccso.platform.basis;

/// A role somebody holds on the platform (角色, decision 11). What a person may do inside one case
/// also hangs on the relation to it: membership of the applicant, of the team, of the committee.
public enum Role {
  APPLICANT,
  PARTNER,
  ASSESSOR,
  CLERK,
  COMMITTEE_MEMBER,
  REGISTER_OFFICER,
  REGULATOR,
  ADMINISTRATOR,
  AUDITOR
}
