package ccso.platform.casefile;

import static ccso.platform.casefile.CaseTransition.Party.APPLICANT;
import static ccso.platform.casefile.CaseTransition.Party.CLERK;
import static ccso.platform.casefile.CaseTransition.Party.COMMITTEE_MEMBER;
import static ccso.platform.casefile.CaseTransition.Party.LEAD_ASSESSOR;
import static ccso.platform.casefile.CaseTransition.Party.TECHNICAL_REVIEWER;

import ccso.platform.casefile.CaseTransition.Party;
import ccso.platform.message.MessageKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whoever a move of the case concerns is told of it, wherever in the house it is made: one table
/// for all verbs, so that none can be added without saying whom it concerns.
@Component
class TellOfMove {

  /// What one party is told.
  ///
  /// @param page below the case's page for that party; empty for that page itself
  record News(Party to, MessageKind kind, String page) {
    News(Party to, MessageKind kind) {
      this(to, kind, "");
    }
  }

  private final CaseMessages messages;
  private final Deadlines deadlines;

  TellOfMove(CaseMessages messages, Deadlines deadlines) {
    this.messages = messages;
    this.deadlines = deadlines;
  }

  void tell(CaseState from, CaseVerb verb, AssessmentCase moved) {
    for (News news : of(from, verb, moved.state())) {
      if (news.kind().facts().isEmpty()) {
        messages.toParty(news.to(), moved, news.kind(), news.page());
      } else {
        tellUntilWhen(news, moved);
      }
    }
    team(verb).ifPresent(kind -> messages.toTeam(moved, kind, "/assess/" + moved.number().value()));
  }

  /// Where the scheme sets no limit there is no day to name.
  private void tellUntilWhen(News news, AssessmentCase moved) {
    deadlines
        .of(moved)
        .ifPresentOrElse(
            it -> messages.toParty(news.to(), moved, news.kind(), news.page(), it.due()),
            () -> messages.toParty(news.to(), moved, MessageKind.YOUR_TURN, news.page()));
  }

  /// The table. Kinds with a fact name the last day of the limit that begins.
  static List<News> of(CaseState from, CaseVerb verb, CaseState to) {
    return switch (verb) {
      case APPLY ->
          List.of(
              new News(APPLICANT, MessageKind.APPLICATION_RECEIVED, "/submit"),
              new News(CLERK, MessageKind.APPLICATION_FILED, "/intake"));
      case TAKE_UP_APPLICATION -> applicant(MessageKind.APPLICATION_TAKEN_UP);
      case REQUEST_CORRECTION -> applicant(MessageKind.CORRECTION_ASKED, "/correction");
      case RESUBMIT_APPLICATION ->
          List.of(
              new News(APPLICANT, MessageKind.APPLICATION_RECEIVED, "/submit"),
              new News(CLERK, MessageKind.CORRECTION_SENT, "/intake"));
      case ACCEPT -> applicant(MessageKind.APPLICATION_ACCEPTED);
      case REJECT -> applicant(MessageKind.APPLICATION_REJECTED);
      case HAND_IN -> List.of(new News(CLERK, MessageKind.PACKAGE_HANDED_IN));
      case CONFIRM_TEAM -> applicant(MessageKind.TEAM_CONFIRMED, "/team");
      case REQUEST_SUPPLEMENT -> applicant(MessageKind.SUPPLEMENT_ASKED);
      case ANSWER_SUPPLEMENT -> List.of(new News(LEAD_ASSESSOR, MessageKind.SUPPLEMENT_ANSWERED));
      case CONCLUDE_DOCUMENT_REVIEW -> applicant(MessageKind.DOCUMENT_REVIEW_CONCLUDED);
      case PLAN_ONSITE_REVIEW -> applicant(MessageKind.VISIT_PLANNED, "/onsite");
      case OPEN_ONSITE_REVIEW -> applicant(MessageKind.VISIT_OPENED, "/onsite");
      case ORDER_RECTIFICATION -> applicant(MessageKind.FINDINGS_SENT);
      case CLOSE_RECTIFICATION, CONCLUDE_ONSITE_REVIEW -> applicant(MessageKind.VISIT_CONCLUDED);
      case CLOSE_SUPPLEMENT, REOPEN_ONSITE_REVIEW -> List.of();
      case FREEZE_FACTS ->
          List.of(
              new News(APPLICANT, MessageKind.REPORT_READY, "/report"),
              to == CaseState.TECHNICAL_REVIEW
                  ? new News(TECHNICAL_REVIEWER, MessageKind.TECHNICAL_REVIEW_DUE)
                  : new News(COMMITTEE_MEMBER, MessageKind.DECISION_DUE));
      case RETURN_REPORT -> List.of(new News(LEAD_ASSESSOR, MessageKind.TECHNICAL_REVIEW_RETURNED));
      case PASS_TECHNICAL_REVIEW, REOPEN_DECISION ->
          List.of(new News(COMMITTEE_MEMBER, MessageKind.DECISION_DUE));
      case PUBLISH_NOTICE -> applicant(MessageKind.NOTICE_PUBLISHED, "/report");
      case ISSUE_CERTIFICATE -> applicant(MessageKind.CERTIFICATE_ISSUED, "/report");
      case REFUSE_CERTIFICATE -> applicant(MessageKind.DECISION_MADE, "/report");
      case WITHDRAW ->
          from == CaseState.DRAFT
              ? List.of() // a draft is the applicant's own
              : List.of(new News(CLERK, MessageKind.CASE_WITHDRAWN));
      case TERMINATE -> applicant(MessageKind.CASE_TERMINATED);
      case HOLD -> applicant(MessageKind.CASE_HELD);
      case RESUME -> applicant(MessageKind.CASE_RESUMED);
    };
  }

  /// What begins, plans or stops the work of the team, as long as there is one.
  static Optional<MessageKind> team(CaseVerb verb) {
    return switch (verb) {
      case CONFIRM_TEAM -> Optional.of(MessageKind.TEAM_CONFIRMED);
      case PLAN_ONSITE_REVIEW -> Optional.of(MessageKind.VISIT_PLANNED);
      case WITHDRAW -> Optional.of(MessageKind.CASE_WITHDRAWN);
      case TERMINATE -> Optional.of(MessageKind.CASE_TERMINATED);
      case HOLD -> Optional.of(MessageKind.CASE_HELD);
      case RESUME -> Optional.of(MessageKind.CASE_RESUMED);
      default -> Optional.empty();
    };
  }

  private static List<News> applicant(MessageKind kind) {
    return applicant(kind, "");
  }

  private static List<News> applicant(MessageKind kind, String page) {
    return List.of(new News(APPLICANT, kind, page));
  }
}
