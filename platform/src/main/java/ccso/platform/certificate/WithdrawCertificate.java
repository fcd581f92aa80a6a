package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.certificate.CertificateEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register officer withdraws a certificate for cause (撤销); there is no way back.
///
/// Refuses: [CertificateRefusal.MoveNotAllowed], [CertificateRefusal.ChangedMeanwhile]; faults of
/// reason and note.
@Component
public class WithdrawCertificate {
  private final StatusChange change;

  WithdrawCertificate(StatusChange change) {
    this.change = change;
  }

  @Transactional
  public void withdraw(Actor officer, CertificateNumber number, Grounds grounds) {
    change.enter(officer, number, Kind.WITHDRAWN, grounds);
  }
}
