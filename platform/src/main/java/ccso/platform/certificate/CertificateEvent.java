package ccso.platform.certificate;

import java.time.Instant;
import java.time.LocalDate;

/// One entry of a certificate's history (登记记录); appended, never changed.
///
/// @param seq ascending within the certificate
/// @param note why, in full; for the register's own people, not published
/// @param effectiveOn day from which it counts, the day it was entered
public record CertificateEvent(
    long seq, Kind kind, ReasonClass reason, String note, LocalDate effectiveOn, Instant at) {

  /// What happened, worded under `kind.<name>`.
  public enum Kind {
    ISSUED(CertificateStatus.VALID),
    SUSPENDED(CertificateStatus.SUSPENDED),
    RESTORED(CertificateStatus.VALID),
    WITHDRAWN(CertificateStatus.WITHDRAWN),
    CANCELLED(CertificateStatus.CANCELLED),
    REPLACED(CertificateStatus.REPLACED);

    private final CertificateStatus leadsTo;

    Kind(CertificateStatus leadsTo) {
      this.leadsTo = leadsTo;
    }

    CertificateStatus leadsTo() {
      return leadsTo;
    }
  }
}
