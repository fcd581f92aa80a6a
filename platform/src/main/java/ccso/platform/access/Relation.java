package ccso.platform.access;

import ccso.platform.basis.Role;

/// What somebody has to do with one case (domain: roles and relations). Several can hold at once: a
/// lead is of the team as well.
public enum Relation {
  /// 负责人 of the applicant.
  OWNER(Role.APPLICANT, Side.APPLICANT),
  /// 协调员 of the applicant.
  COORDINATOR(Role.APPLICANT, Side.APPLICANT),
  /// 参与人 of the applicant, of all categories or some.
  CONTRIBUTOR(Role.APPLICANT, Side.APPLICANT),
  /// 只读成员 of the applicant.
  VIEWER(Role.APPLICANT, Side.APPLICANT),
  /// A partner (合作伙伴) the applicant has granted the case to, while the grant lasts.
  GRANTED_PARTNER(Role.PARTNER, Side.PARTNER),
  /// Of the team (评审组).
  TEAM(Role.ASSESSOR, Side.TEAM),
  /// 组长.
  LEAD(Role.ASSESSOR, Side.TEAM),
  /// Of the assessment centre; a draft is nobody's but the applicant's.
  CENTRE(Role.CLERK, Side.CENTRE),
  /// Of the committee, neither of the team nor of the applicant, once the report is frozen.
  PANEL(Role.COMMITTEE_MEMBER, Side.PANEL),
  /// Keeper of the register of certificates.
  REGISTER(Role.REGISTER_OFFICER, Side.REGISTER);

  /// Who of one side may not do what another of it may is told so; to who is of no side of the
  /// operation the case is absent (decision 14).
  public enum Side {
    APPLICANT,
    PARTNER,
    TEAM,
    CENTRE,
    PANEL,
    REGISTER
  }

  private final Role role;
  private final Side side;

  Relation(Role role, Side side) {
    this.role = role;
    this.side = side;
  }

  /// The role the account must hold beside the relation.
  public Role role() {
    return role;
  }

  public Side side() {
    return side;
  }
}
