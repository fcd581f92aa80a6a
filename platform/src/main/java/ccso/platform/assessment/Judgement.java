package ccso.platform.assessment;

/// What an assessor says about one requirement at one stage (是非判定); worded under
/// `judgement.<name>`.
public enum Judgement {
  /// 未判定, also a verdict taken back.
  OPEN,
  /// 符合.
  CONFORMING,
  /// 不符合.
  NONCONFORMING,
  /// 不适用.
  NOT_APPLICABLE,
  /// 需补充: looked at, and not yet to be said; interim, never in the frozen facts.
  SUPPLEMENT;

  /// Says something final about the stage.
  public boolean closed() {
    return this == CONFORMING || this == NONCONFORMING || this == NOT_APPLICABLE;
  }

  /// Must be given a reason.
  public boolean needsReason() {
    return this == NONCONFORMING || this == NOT_APPLICABLE || this == SUPPLEMENT;
  }
}
