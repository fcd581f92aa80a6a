package ccso.platform.casefile;

import static ccso.platform.casefile.CaseState.*;
import static ccso.platform.casefile.CaseTransition.Party.*;
import static ccso.platform.casefile.CaseVerb.*;

import ccso.platform.casefile.CaseTransition.Party;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of allowed moves, and the only way a state changes (domain: process states; order of
/// step 1 as in decision 4). Drawn into docs/generated/case-states.md by its test.
public final class CaseTransitions {
  /// Until the report is made the applicant may take the case back; afterwards only the outcome can
  /// end it.
  private static final Set<CaseState> WITHDRAWABLE =
      EnumSet.of(
          DRAFT,
          SUBMITTED,
          ACCEPTANCE_REVIEW,
          CORRECTION,
          ACCEPTED,
          TEAM_FORMING,
          DOCUMENT_REVIEW,
          SUPPLEMENT,
          DOCUMENT_CONCLUDED,
          ONSITE_PLANNED,
          ONSITE_REVIEW,
          RECTIFICATION);

  private static final List<CaseTransition> ALL = lines();

  private CaseTransitions() {}

  public static List<CaseTransition> all() {
    return ALL;
  }

  /// Where the verb leads from here; empty where it is not allowed.
  ///
  /// @param heldFrom where a case on hold stood; null for every other case
  public static Optional<CaseState> after(
      CaseState from, CaseVerb verb, @Nullable CaseState heldFrom) {
    return ALL.stream()
        .filter(t -> t.from() == from && t.verb() == verb)
        .map(CaseTransition::to)
        .filter(to -> verb != RESUME || to == heldFrom)
        .findFirst();
  }

  private static List<CaseTransition> lines() {
    List<CaseTransition> all = new ArrayList<>(mainLine());
    for (CaseState state : CaseState.values()) {
      if (WITHDRAWABLE.contains(state)) {
        all.add(move(state, WITHDRAW, WITHDRAWN_BY_APPLICANT, APPLICANT));
      }
      if (state.underWay()) {
        all.add(move(state, TERMINATE, TERMINATED, CLERK));
        all.add(move(state, HOLD, ON_HOLD, CLERK));
        all.add(move(ON_HOLD, RESUME, state, CLERK));
      }
    }
    all.add(move(ON_HOLD, TERMINATE, TERMINATED, CLERK));
    all.add(move(ON_HOLD, WITHDRAW, WITHDRAWN_BY_APPLICANT, APPLICANT));
    return List.copyOf(all);
  }

  private static List<CaseTransition> mainLine() {
    return List.of(
        move(DRAFT, APPLY, SUBMITTED, APPLICANT),
        move(SUBMITTED, TAKE_UP_APPLICATION, ACCEPTANCE_REVIEW, CLERK),
        move(ACCEPTANCE_REVIEW, ACCEPT, ACCEPTED, CLERK),
        move(ACCEPTANCE_REVIEW, REJECT, NOT_ACCEPTED, CLERK),
        move(ACCEPTANCE_REVIEW, REQUEST_CORRECTION, CORRECTION, CLERK),
        move(CORRECTION, RESUBMIT_APPLICATION, ACCEPTANCE_REVIEW, APPLICANT),
        move(CORRECTION, REJECT, NOT_ACCEPTED, CLERK),
        move(ACCEPTED, HAND_IN, TEAM_FORMING, APPLICANT),
        move(TEAM_FORMING, CONFIRM_TEAM, DOCUMENT_REVIEW, CLERK),
        move(DOCUMENT_REVIEW, REQUEST_SUPPLEMENT, SUPPLEMENT, LEAD_ASSESSOR),
        move(SUPPLEMENT, ANSWER_SUPPLEMENT, DOCUMENT_REVIEW, APPLICANT),
        move(SUPPLEMENT, CLOSE_SUPPLEMENT, DOCUMENT_REVIEW, LEAD_ASSESSOR),
        move(DOCUMENT_REVIEW, CONCLUDE_DOCUMENT_REVIEW, DOCUMENT_CONCLUDED, LEAD_ASSESSOR),
        move(DOCUMENT_CONCLUDED, PLAN_ONSITE_REVIEW, ONSITE_PLANNED, LEAD_ASSESSOR),
        move(ONSITE_PLANNED, OPEN_ONSITE_REVIEW, ONSITE_REVIEW, LEAD_ASSESSOR),
        move(ONSITE_REVIEW, ORDER_RECTIFICATION, RECTIFICATION, LEAD_ASSESSOR),
        move(RECTIFICATION, CLOSE_RECTIFICATION, REPORT, LEAD_ASSESSOR),
        move(ONSITE_REVIEW, CONCLUDE_ONSITE_REVIEW, REPORT, LEAD_ASSESSOR),
        move(REPORT, REOPEN_ONSITE_REVIEW, ONSITE_REVIEW, LEAD_ASSESSOR),
        move(REPORT, FREEZE_FACTS, TECHNICAL_REVIEW, LEAD_ASSESSOR),
        move(TECHNICAL_REVIEW, RETURN_REPORT, REPORT, TECHNICAL_REVIEWER),
        move(TECHNICAL_REVIEW, PASS_TECHNICAL_REVIEW, DECISION, TECHNICAL_REVIEWER),
        move(DECISION, PUBLISH_NOTICE, PUBLIC_NOTICE, COMMITTEE_MEMBER),
        move(DECISION, REFUSE_CERTIFICATE, REFUSED, COMMITTEE_MEMBER),
        move(PUBLIC_NOTICE, REOPEN_DECISION, DECISION, CLERK),
        move(PUBLIC_NOTICE, ISSUE_CERTIFICATE, CERTIFIED, REGISTER_OFFICER));
  }

  private static CaseTransition move(CaseState from, CaseVerb verb, CaseState to, Party by) {
    return new CaseTransition(from, verb, to, by);
  }
}
