package ccso.platform.casefile;

/// What moves a case from one state to the next; each is one use case.
public enum CaseVerb {
  APPLY,
  ACCEPT,
  REJECT,
  HAND_IN,
  DRAW_TEAM,
  CONCLUDE_DOCUMENT_REVIEW,
  CONCLUDE_ONSITE_REVIEW,
  REOPEN_ONSITE_REVIEW,
  FREEZE_FACTS,
  ISSUE_CERTIFICATE,
  REFUSE_CERTIFICATE,
  WITHDRAW
}
