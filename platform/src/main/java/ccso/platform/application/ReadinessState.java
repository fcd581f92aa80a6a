package ccso.platform.application;

/// How far one requirement is on the applicant's side (ux 3.3), in the order in which lists show
/// it; worded under `application.state.<name>`.
public enum ReadinessState {
  /// 缺证据: something has to be shown and nothing is there.
  MISSING,
  /// 需补充: begun, but an entry or the self-assessment is lacking.
  INCOMPLETE,
  /// 已齐.
  READY,
  /// 不适用: the catalogue excludes the centre.
  NOT_APPLICABLE;

  /// Still to be worked on (未齐).
  public boolean open() {
    return this == MISSING || this == INCOMPLETE;
  }
}
