package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.certificate.CertificateEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register officer restores a suspended certificate (恢复).
///
/// Refuses: [CertificateRefusal.MoveNotAllowed], [CertificateRefusal.ChangedMeanwhile]; faults of
/// reason and note.
@Component
public class RestoreCertificate {
  private final StatusChange change;

  RestoreCertificate(StatusChange change) {
    this.change = change;
  }

  @Transactional
  public void restore(Actor officer, CertificateNumber number, Grounds grounds) {
    change.enter(officer, number, Kind.RESTORED, grounds);
  }
}
