package ccso.platform.casefile;

import java.util.EnumSet;
import java.util.Set;

/// The states of a case (案卷状态, domain: process states); the words stand in the messages under
/// `case.state.<name>`. Moves only along [CaseTransitions].
public enum CaseState {
  /// 草稿: being filled in.
  DRAFT,
  /// 已提交: the application, letter signed, waits for acceptance.
  SUBMITTED,
  /// 受理审查: a clerk has taken it up.
  ACCEPTANCE_REVIEW,
  /// 补正: the applicant mends every gap that one letter named.
  CORRECTION,
  /// 已受理: evidence is prepared until the package is handed in.
  ACCEPTED,
  /// 组队: the package is frozen; the team is drawn, invited and may be objected to.
  TEAM_FORMING,
  /// 文档评审.
  DOCUMENT_REVIEW,
  /// 补充材料: the team waits for what it asked the applicant for.
  SUPPLEMENT,
  /// 文档评审结束: every desk determination is made.
  DOCUMENT_CONCLUDED,
  /// 现场计划: days, places and agenda are told.
  ONSITE_PLANNED,
  /// 现场评审.
  ONSITE_REVIEW,
  /// 整改: findings of the visit are mended and closed one by one.
  RECTIFICATION,
  /// 评审报告: judged to the end; the facts can be frozen.
  REPORT,
  /// 复核: somebody outside the team goes through the frozen report.
  TECHNICAL_REVIEW,
  /// 评定: people outside the team decide on frozen facts.
  DECISION,
  /// 公示: the decision to grant is public and may be objected to.
  PUBLIC_NOTICE,
  /// 已发证.
  CERTIFIED,
  /// 未通过.
  REFUSED,
  /// 不予受理.
  NOT_ACCEPTED,
  /// 撤回 by the applicant.
  WITHDRAWN_BY_APPLICANT,
  /// 终止 by the centre, with a reason.
  TERMINATED,
  /// 中止: nothing runs until it is resumed where it stood.
  ON_HOLD;

  private static final Set<CaseState> CLOSED =
      EnumSet.of(CERTIFIED, REFUSED, NOT_ACCEPTED, WITHDRAWN_BY_APPLICANT, TERMINATED);

  /// The applicant may still change content: scope until the application is in, evidence until the
  /// package is in.
  public boolean preparing() {
    return this == DRAFT
        || this == SUBMITTED
        || this == ACCEPTANCE_REVIEW
        || this == CORRECTION
        || this == ACCEPTED;
  }

  /// Nothing more will happen to the case.
  public boolean closed() {
    return CLOSED.contains(this);
  }

  /// The centre can put it on hold and resume it: it is under way and with somebody.
  public boolean underWay() {
    return this != DRAFT && this != ON_HOLD && !closed();
  }
}
