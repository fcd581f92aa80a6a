package ccso.platform.certificate;

import ccso.platform.certificate.CertificateEvent.Kind;

/// How a certificate stands (证书状态), worded under `certificatestatus.<name>`. Never stored: it
/// follows from the last entry of the register and the calendar.
public enum CertificateStatus {
  /// 有效.
  VALID,
  /// 暂停: for a time; may come back.
  SUSPENDED,
  /// 撤销: by the issuer, for cause.
  WITHDRAWN,
  /// 注销: at the holder's wish or because the centre is no more.
  CANCELLED,
  /// 过期: the last day of validity is over.
  EXPIRED,
  /// 换发: another certificate took its place.
  REPLACED;

  /// @param ended the last day of validity is over
  static CertificateStatus of(Kind last, boolean ended) {
    CertificateStatus entered = last.leadsTo();
    return ended && entered.runs() ? EXPIRED : entered;
  }

  /// Validity still runs, so the calendar can end it; what ended otherwise stays as it ended.
  private boolean runs() {
    return this == VALID || this == SUSPENDED;
  }
}
