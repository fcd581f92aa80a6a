package ccso.platform.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A certificate (`达标证书`) as the register holds it.
///
/// @param sheet everything printed on it
/// @param factsSha256 digest of the frozen facts that the decision was taken on
/// @param replaces the certificate whose place it took; null on a first issue
/// @param replacedBy the one that took its place; null while none has
/// @param events its history, ascending; the first is the issue
public record Certificate(
    CertificateSheet sheet,
    UUID caseId,
    String factsSha256,
    String pdfSha256,
    @Nullable CertificateNumber replaces,
    @Nullable CertificateNumber replacedBy,
    List<CertificateEvent> events) {

  public Certificate {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("no issue entered for " + sheet.number());
    }
  }

  public CertificateNumber number() {
    return sheet.number();
  }

  public CertificateStatus status(LocalDate today) {
    return CertificateStatus.of(lastEvent().kind(), sheet.validUntil().isBefore(today));
  }

  public CertificateEvent lastEvent() {
    return events.getLast();
  }

  /// Where it is verified, on this site.
  public String path() {
    return "/v/" + number().compact();
  }
}
