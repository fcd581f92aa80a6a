package ccso.platform.casefile;

/// The states of a case (案卷状态) that this edition of the platform knows; the words stand in the
/// messages under `case.state.<name>`. Moves only along [CaseTransitions].
public enum CaseState {
  /// 草稿: being filled in.
  DRAFT,
  /// 已提交: the application, letter signed, waits for acceptance.
  SUBMITTED,
  /// 已受理: evidence is prepared until the package is handed in.
  ACCEPTED,
  /// 组队: the package is frozen; the centre draws the team.
  TEAM_FORMING,
  /// 文档评审.
  DOCUMENT_REVIEW,
  /// 现场评审.
  ONSITE_REVIEW,
  /// 评审报告: judged to the end; the facts can be frozen.
  REPORT,
  /// 评定: facts frozen; people outside the team decide.
  DECISION,
  /// 已发证.
  CERTIFIED,
  /// 未通过.
  REFUSED,
  /// 不予受理.
  NOT_ACCEPTED,
  /// 撤回 by the applicant.
  WITHDRAWN_BY_APPLICANT;

  /// The applicant may still change content: scope until the application is in, evidence until the
  /// package is in.
  public boolean preparing() {
    return this == DRAFT || this == SUBMITTED || this == ACCEPTED;
  }

  /// Nothing more will happen to the case.
  public boolean closed() {
    return this == CERTIFIED
        || this == REFUSED
        || this == NOT_ACCEPTED
        || this == WITHDRAWN_BY_APPLICANT;
  }
}
