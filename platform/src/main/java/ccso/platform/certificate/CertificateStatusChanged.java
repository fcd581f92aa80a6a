package ccso.platform.certificate;

import ccso.platform.audit.AuditEvent;
import java.util.Map;
import java.util.UUID;

/// The register entered a change of status. The note stays in the register: the applicant reads the
/// case's trail.
record CertificateStatusChanged(
    UUID caseId,
    CertificateNumber number,
    CertificateStatus from,
    CertificateStatus to,
    ReasonClass reason)
    implements AuditEvent {
  @Override
  public String kind() {
    return "CERTIFICATE_STATUS_CHANGED";
  }

  @Override
  public String subject() {
    return number.toString();
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("from", from.name(), "to", to.name(), "reason", reason.name());
  }
}
