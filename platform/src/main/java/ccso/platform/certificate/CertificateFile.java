package ccso.platform.certificate;

/// A file of a certificate as it was stored on the day of issue.
///
/// @param sha256 of the PDF; the picture is drawn from it, so one digest names both
record CertificateFile(String sha256, byte[] content) {}
