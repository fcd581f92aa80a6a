package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.certificate.CertificateEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register officer suspends a certificate (暂停): it must not be used until it is restored.
///
/// Refuses: [CertificateRefusal.MoveNotAllowed], [CertificateRefusal.ChangedMeanwhile]; faults of
/// reason and note.
@Component
public class SuspendCertificate {
  private final StatusChange change;

  SuspendCertificate(StatusChange change) {
    this.change = change;
  }

  @Transactional
  public void suspend(Actor officer, CertificateNumber number, Grounds grounds) {
    change.enter(officer, number, Kind.SUSPENDED, grounds);
  }
}
