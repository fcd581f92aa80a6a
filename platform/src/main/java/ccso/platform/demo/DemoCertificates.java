package ccso.platform.demo;

import ccso.platform.basis.Actor;
import ccso.platform.certificate.Certificate;
import ccso.platform.certificate.CertificateNumber;
import ccso.platform.certificate.Certificates;
import ccso.platform.certificate.Grounds;
import ccso.platform.certificate.IssueCertificate;
import ccso.platform.certificate.ReasonClass;
import ccso.platform.certificate.SuspendCertificate;
import org.springframework.stereotype.Component;

/// Issues the certificates of the demonstration.
@Component
class DemoCertificates {
  private final IssueCertificate issue;
  private final SuspendCertificate suspend;
  private final Certificates certificates;

  DemoCertificates(IssueCertificate issue, SuspendCertificate suspend, Certificates certificates) {
    this.issue = issue;
    this.suspend = suspend;
    this.certificates = certificates;
  }

  /// @param suspended why it is suspended right after; empty where it stays valid
  void issue(Actor.Person officer, String caseNumber, String suspended) {
    CertificateNumber number = issue.issue(officer, caseNumber);
    if (!suspended.isEmpty()) {
      Certificate issued = certificates.find(number).orElseThrow();
      suspend.suspend(
          officer,
          number,
          new Grounds(issued.lastEvent().seq(), ReasonClass.SURVEILLANCE_OVERDUE, suspended));
    }
  }
}
