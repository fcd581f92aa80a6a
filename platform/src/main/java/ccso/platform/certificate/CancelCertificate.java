package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.certificate.CertificateEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register officer cancels a certificate at the holder's wish or because the centre is no more
/// (注销); there is no way back.
///
/// Refuses: [CertificateRefusal.MoveNotAllowed], [CertificateRefusal.ChangedMeanwhile]; faults of
/// reason and note.
@Component
public class CancelCertificate {
  private final StatusChange change;

  CancelCertificate(StatusChange change) {
    this.change = change;
  }

  @Transactional
  public void cancel(Actor officer, CertificateNumber number, Grounds grounds) {
    change.enter(officer, number, Kind.CANCELLED, grounds);
  }
}
