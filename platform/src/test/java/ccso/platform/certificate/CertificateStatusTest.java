package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.certificate.CertificateEvent.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateStatusTest {

  /// Last entry, whether the last day is over, status.
  @ParameterizedTest
  @CsvSource({
    "ISSUED,    false, VALID",
    "ISSUED,    true,  EXPIRED",
    "RESTORED,  false, VALID",
    "RESTORED,  true,  EXPIRED",
    "SUSPENDED, false, SUSPENDED",
    "SUSPENDED, true,  EXPIRED",
    "WITHDRAWN, false, WITHDRAWN",
    "WITHDRAWN, true,  WITHDRAWN",
    "CANCELLED, false, CANCELLED",
    "CANCELLED, true,  CANCELLED",
    "REPLACED,  false, REPLACED",
    "REPLACED,  true,  REPLACED"
  })
  void theCalendarEndsWhatRunsAndNothingElse(Kind last, boolean ended, CertificateStatus status) {
    assertThat(CertificateStatus.of(last, ended)).isEqualTo(status);
  }

  @Test
  void theLastDayOfValidityIsInclusive() {
    LocalDate last = Sheets.example().validUntil();
    Certificate certificate = withEvents(List.of(entry(Kind.ISSUED)));

    assertThat(certificate.status(last)).isEqualTo(CertificateStatus.VALID);
    assertThat(certificate.status(last.plusDays(1))).isEqualTo(CertificateStatus.EXPIRED);
  }

  @Test
  void theLastEntryCounts() {
    Certificate certificate = withEvents(List.of(entry(Kind.ISSUED), entry(Kind.SUSPENDED)));

    assertThat(certificate.status(Sheets.example().issued()))
        .isEqualTo(CertificateStatus.SUSPENDED);
  }

  private static Certificate withEvents(List<CertificateEvent> events) {
    return new Certificate(Sheets.example(), UUID.randomUUID(), "", "", null, null, events);
  }

  private static CertificateEvent entry(Kind kind) {
    return new CertificateEvent(
        1, kind, ReasonClass.INITIAL_ASSESSMENT, "", LocalDate.of(2026, 8, 18), Instant.EPOCH);
  }
}
