package ccso.platform.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The files of a certificate, made once, on the day of issue.
record IssuedFiles(byte[] pdf, byte[] picture) {

  static IssuedFiles of(CertificateSheet sheet) {
    byte[] pdf = CertificatePdf.render(sheet);
    return new IssuedFiles(pdf, CertificatePicture.png(pdf));
  }

  /// In lower-case hexadecimal.
  String pdfSha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
