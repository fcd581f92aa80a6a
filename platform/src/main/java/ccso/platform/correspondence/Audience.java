package ccso.platform.correspondence;

/// Who reads a text, said on every box before it is written and on every message after; worded
/// under `audience.<name>`.
public enum Audience {
  /// 企业可见: applicant, team and centre.
  APPLICANT,
  /// 仅评审组.
  TEAM,
  /// 仅评定中心: the centre, and whoever wrote it.
  CENTRE
}
