package ccso.platform.casefile;

/// One allowed move.
///
/// @param by who may: a word of the field, drawn into the documentation; the guard itself stands in
///   the use case
public record CaseTransition(CaseState from, CaseVerb verb, CaseState to, Party by) {

  /// Who makes the move.
  public enum Party {
    APPLICANT,
    CLERK,
    LEAD_ASSESSOR,
    TECHNICAL_REVIEWER,
    COMMITTEE_MEMBER,
    REGISTER_OFFICER
  }
}
