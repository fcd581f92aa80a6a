package ccso.platform.message;

import static ccso.platform.message.MessageFact.COUNT;
import static ccso.platform.message.MessageFact.DAY;
import static ccso.platform.message.MessageFact.ITEM;
import static ccso.platform.message.MessageFact.LIMIT;
import static ccso.platform.message.MessageKind.Mailing.AT_ONCE;
import static ccso.platform.message.MessageKind.Mailing.DIGEST;
import static ccso.platform.message.MessageKind.Mailing.INBOX_ONLY;
import static ccso.platform.message.MessageKind.Mailing.SECURITY;

import java.util.Arrays;
import java.util.List;

/// What people are told of, each worded by `message.kind.<name>`: {0} is the case's number, the
/// facts follow in the order given here.
public enum MessageKind {
  // Application
  APPLICATION_FILED(AT_ONCE, false),
  APPLICATION_RECEIVED(AT_ONCE, false),
  APPLICATION_TAKEN_UP(INBOX_ONLY, false),
  CORRECTION_ASKED(AT_ONCE, true, DAY),
  CORRECTION_SENT(AT_ONCE, false),
  APPLICATION_ACCEPTED(AT_ONCE, true),
  APPLICATION_REJECTED(AT_ONCE, true),

  // Preparation
  ITEMS_ASSIGNED(DIGEST, false, COUNT),
  TRAY_FILLED(DIGEST, false, COUNT),
  MEMBER_JOINED(INBOX_ONLY, false),
  GRANT_GIVEN(AT_ONCE, false, DAY),
  GRANT_ENDED(AT_ONCE, false),
  PACKAGE_HANDED_IN(AT_ONCE, false),

  // Team
  INVITATION(AT_ONCE, true, DAY),
  INVITATION_ACCEPTED(INBOX_ONLY, false),
  INVITATION_DECLINED(AT_ONCE, false),
  TEAM_PROPOSED(AT_ONCE, true, DAY),
  TEAM_OBJECTED(AT_ONCE, false),
  TEAM_OBJECTION_DECIDED(AT_ONCE, true),
  TEAM_CONFIRMED(AT_ONCE, false),

  // Review
  COMMENT_ADDED(DIGEST, false, ITEM),
  CASE_COMMENT_ADDED(DIGEST, false),
  SUPPLEMENT_ASKED(AT_ONCE, true, DAY),
  SUPPLEMENT_ANSWERED(DIGEST, false),
  RECHECK_ASKED(DIGEST, false, ITEM),
  DISAGREEMENTS_SHOWN(DIGEST, false, COUNT),
  DOCUMENT_REVIEW_CONCLUDED(AT_ONCE, false),
  VISIT_PLANNED(AT_ONCE, true),
  VISIT_OPENED(INBOX_ONLY, false),
  VISIT_CONCLUDED(INBOX_ONLY, false),
  FINDINGS_SENT(AT_ONCE, true, DAY),
  RECTIFICATION_SENT(DIGEST, false, COUNT),
  FINDING_CLOSED(DIGEST, false, COUNT),
  FINDING_RETURNED(AT_ONCE, false, COUNT),

  // Report and decision
  REPORT_TO_SIGN(AT_ONCE, false),
  REPORT_READY(AT_ONCE, false),
  TECHNICAL_REVIEW_DUE(AT_ONCE, false),
  TECHNICAL_REVIEW_RETURNED(AT_ONCE, false),
  DECISION_DUE(AT_ONCE, false),
  DECISION_MADE(AT_ONCE, true),
  NOTICE_PUBLISHED(AT_ONCE, true, DAY),
  NOTICE_OBJECTED(AT_ONCE, false),
  CERTIFICATE_DUE(AT_ONCE, false),

  // Certificate
  CERTIFICATE_ISSUED(AT_ONCE, true),
  CERTIFICATE_REPLACED(AT_ONCE, true),
  CERTIFICATE_SUSPENDED(AT_ONCE, true),
  CERTIFICATE_RESTORED(AT_ONCE, true),
  CERTIFICATE_WITHDRAWN(AT_ONCE, true),
  CERTIFICATE_CANCELLED(AT_ONCE, true),
  FAKE_REPORTED(AT_ONCE, false),
  COMPLAINT_RECEIVED(AT_ONCE, false),

  // The clock
  YOUR_TURN(AT_ONCE, true),
  CASE_HELD(AT_ONCE, true),
  CASE_RESUMED(AT_ONCE, true),
  CASE_TERMINATED(AT_ONCE, true),
  CASE_WITHDRAWN(AT_ONCE, false),
  LIMIT_EXTENDED(AT_ONCE, true, LIMIT, DAY),
  LIMIT_NEAR(AT_ONCE, false, LIMIT, DAY, COUNT),
  LIMIT_PASSED(AT_ONCE, true, LIMIT, DAY),
  NUDGED(AT_ONCE, false, LIMIT, DAY),

  // The account
  MAIL_ADDRESS_CHANGED(SECURITY, true),
  SIGNED_IN_ELSEWHERE(SECURITY, true);

  /// How a kind is mailed.
  public enum Mailing {
    /// Merged with what else is told of the same case within 15 minutes, outside quiet hours.
    AT_ONCE,
    /// With everything else of the kind, in the morning.
    DIGEST,
    /// At any hour.
    SECURITY,
    INBOX_ONLY
  }

  private final Mailing mailing;
  private final boolean binding;
  private final List<MessageFact> facts;

  MessageKind(Mailing mailing, boolean binding, MessageFact... facts) {
    this.mailing = mailing;
    this.binding = binding;
    this.facts = List.of(facts);
  }

  public Mailing mailing() {
    return mailing;
  }

  /// Whether somebody may do without the mail: not where something was decided about the reader, or
  /// a limit of the reader's begins.
  public boolean mayBeMuted() {
    return !binding && mailing != Mailing.INBOX_ONLY;
  }

  public List<MessageFact> facts() {
    return facts;
  }

  /// Kinds somebody may do without by mail.
  static List<MessageKind> mutable() {
    return Arrays.stream(values()).filter(MessageKind::mayBeMuted).toList();
  }
}
