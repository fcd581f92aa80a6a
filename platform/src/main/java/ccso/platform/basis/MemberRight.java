package ccso.platform.basis;

/// What a member of the applicant's organisation may do in its cases.
public enum MemberRight {
  OWNER,
  COORDINATOR,
  CONTRIBUTOR,
  VIEWER;

  /// May change the case's content; a viewer only reads.
  public boolean mayEdit() {
    return this != VIEWER;
  }

  /// May hand in for the organisation: application and package.
  public boolean mayHandIn() {
    return this == OWNER || this == COORDINATOR;
  }
}
