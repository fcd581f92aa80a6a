package ccso.platform.certificate;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything printed on one certificate, and nothing else: the same sheet gives the same bytes.
///
/// No scores and no grade: the standard asks whether, not how well.
///
/// @param holder the organisation (`获证组织`)
/// @param creditCode unified social credit code
/// @param standardCode as quoted, for instance `YD/T 2823-2015`
/// @param standardTitle without the title marks 《》
/// @param statement what was found, for instance `九大类别全部达标`
/// @param categories how many the edition has; the mark shows a bar for each
/// @param seats with their unit, for instance `420 座席`
/// @param editions of the standard and the assessment guide, in words
/// @param verifySite where a certificate is verified, scheme and host only
/// @param watermark words across the sheet of what is no real certificate; null on a real one
public record CertificateSheet(
    CertificateWords words,
    CertificateNumber number,
    Bilingual holder,
    String creditCode,
    String standardCode,
    Bilingual standardTitle,
    Bilingual statement,
    int categories,
    Bilingual scope,
    Bilingual sites,
    Bilingual seats,
    Bilingual ownership,
    Bilingual editions,
    LocalDate firstIssued,
    LocalDate issued,
    LocalDate validUntil,
    Bilingual issuer,
    URI verifySite,
    @Nullable String watermark) {

  public CertificateSheet {
    if (categories < 1) {
      throw new IllegalArgumentException("a standard without categories: " + standardCode);
    }
    if (issued.isBefore(firstIssued) || validUntil.isBefore(issued)) {
      throw new IllegalArgumentException(
          "dates out of order: first issued %s, issued %s, valid until %s"
              .formatted(firstIssued, issued, validUntil));
    }
    if (verifySite.getAuthority() == null || !verifySite.getRawPath().isEmpty()) {
      throw new IllegalArgumentException("scheme and host only: " + verifySite);
    }
  }

  /// What the QR code holds; the number without hyphens.
  public String verifyAddress() {
    return verifySite + "/v/" + number.compact();
  }

  /// Printed beside the QR code, so that a code that leads elsewhere is noticed.
  public String verifyDomain() {
    return verifySite.getAuthority();
  }

  /// All texts of the sheet, to be checked before anything is printed.
  Stream<String> texts() {
    Stream<String> plain =
        Stream.of(creditCode, standardCode, verifyDomain(), watermark == null ? "" : watermark);
    Stream<String> bilingual =
        Stream.concat(
                words.all().stream(),
                Stream.of(
                    holder,
                    standardTitle,
                    statement,
                    scope,
                    sites,
                    seats,
                    ownership,
                    editions,
                    issuer))
            .flatMap(words -> Stream.of(words.zh(), words.en()));
    return Stream.concat(plain, bilingual);
  }

  /// The characters that cannot be printed, each once; empty if the sheet can be.
  public List<String> unprintable() {
    return texts()
        .flatMap(text -> PrintableCharacters.lackingIn(text).stream())
        .distinct()
        .toList();
  }
}
