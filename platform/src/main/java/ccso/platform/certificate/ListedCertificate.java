package ccso.platform.certificate;

import java.time.LocalDate;

/// One line of the register (达标名录).
public record ListedCertificate(
    CertificateNumber number,
    Bilingual holder,
    String standardCode,
    LocalDate issuedOn,
    LocalDate validUntil,
    CertificateStatus status) {}
