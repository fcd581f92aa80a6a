package ccso.platform.registration;

/// What is entered about a registration, worded under `personverb.<name>`.
public enum PersonVerb {
  /// 申请.
  APPLY,
  /// 安排培训.
  ADMIT,
  /// 考核合格.
  EXAMINE,
  /// 不予注册, while nothing is registered yet.
  DECLINE,
  /// 登记: a number, a level, a last day.
  REGISTER,
  /// 再注册: another last day.
  RENEW,
  /// 暂停.
  SUSPEND,
  /// 恢复.
  RESTORE,
  /// 撤销, for good.
  REVOKE;

  /// Whether the form asks for a last day of validity.
  public boolean dated() {
    return this == REGISTER || this == RENEW;
  }

  /// Whether a reason is kept with it, and has to be given.
  public boolean reasoned() {
    return this == DECLINE || this == SUSPEND || this == RESTORE || this == REVOKE;
  }
}
