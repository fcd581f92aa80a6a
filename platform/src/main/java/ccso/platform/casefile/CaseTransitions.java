package ccso.platform.casefile;

import static ccso.platform.casefile.CaseState.*;
import static ccso.platform.casefile.CaseTransition.Party.*;
import static ccso.platform.casefile.CaseVerb.*;

import ccso.platform.casefile.CaseTransition.Party;
import java.util.List;
import java.util.Optional;

/// The table of allowed moves, and the only way a state changes (domain: process states; order of
/// step 1 as in decision 4). Drawn into docs/generated/case-states.md by its test.
public final class CaseTransitions {
  private static final List<CaseTransition> ALL =
      List.of(
          move(DRAFT, APPLY, SUBMITTED, APPLICANT),
          move(SUBMITTED, ACCEPT, ACCEPTED, CLERK),
          move(SUBMITTED, REJECT, NOT_ACCEPTED, CLERK),
          move(ACCEPTED, HAND_IN, TEAM_FORMING, APPLICANT),
          move(TEAM_FORMING, DRAW_TEAM, DOCUMENT_REVIEW, CLERK),
          move(DOCUMENT_REVIEW, CONCLUDE_DOCUMENT_REVIEW, ONSITE_REVIEW, LEAD_ASSESSOR),
          move(ONSITE_REVIEW, CONCLUDE_ONSITE_REVIEW, REPORT, LEAD_ASSESSOR),
          move(REPORT, REOPEN_ONSITE_REVIEW, ONSITE_REVIEW, LEAD_ASSESSOR),
          move(REPORT, FREEZE_FACTS, DECISION, LEAD_ASSESSOR),
          move(DECISION, ISSUE_CERTIFICATE, CERTIFIED, REGISTER_OFFICER),
          move(DECISION, REFUSE_CERTIFICATE, REFUSED, COMMITTEE_MEMBER),
          move(DRAFT, WITHDRAW, WITHDRAWN_BY_APPLICANT, APPLICANT),
          move(SUBMITTED, WITHDRAW, WITHDRAWN_BY_APPLICANT, APPLICANT),
          move(ACCEPTED, WITHDRAW, WITHDRAWN_BY_APPLICANT, APPLICANT));

  private CaseTransitions() {}

  public static List<CaseTransition> all() {
    return ALL;
  }

  /// Where the verb leads from here; empty where it is not allowed.
  public static Optional<CaseState> after(CaseState from, CaseVerb verb) {
    return ALL.stream()
        .filter(t -> t.from() == from && t.verb() == verb)
        .map(CaseTransition::to)
        .findFirst();
  }

  private static CaseTransition move(CaseState from, CaseVerb verb, CaseState to, Party by) {
    return new CaseTransition(from, verb, to, by);
  }
}
