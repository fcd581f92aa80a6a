package ccso.platform.certificate;

import ccso.platform.audit.AuditEvent;
import java.util.Map;
import java.util.UUID;

/// A certificate was issued on these facts.
record CertificateIssued(
    UUID caseId, CertificateNumber number, String factsSha256, String pdfSha256)
    implements AuditEvent {
  @Override
  public String kind() {
    return "CERTIFICATE_ISSUED";
  }

  @Override
  public String subject() {
    return number.toString();
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("facts", factsSha256, "pdf", pdfSha256);
  }
}
