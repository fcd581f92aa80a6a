package ccso.platform.certificate;

import ccso.platform.casefile.AssessmentCase;
import ccso.platform.handoff.Border;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOff.Check;
import ccso.platform.notice.Objections;
import ccso.platform.notice.PublicNotice;
import ccso.platform.notice.PublicNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is checked before a certificate is issued.
@Component
class CertificateHandOff {
  private final PublicNotices notices;
  private final Objections objections;

  CertificateHandOff(PublicNotices notices, Objections objections) {
    this.notices = notices;
    this.objections = objections;
  }

  HandOff of(AssessmentCase file, LocalDate today) {
    Optional<PublicNotice> notice = notices.latest(file.id());
    return new HandOff(
        Border.INTO_CERTIFICATE,
        List.of(
            Check.hard(
                "NOTICE_OVER",
                notice
                    .filter(it -> it.standing(today) != PublicNotice.Standing.RUNNING)
                    .isPresent()),
            Check.hard("OBJECTIONS_ANSWERED", objections.open(file.id()) == 0),
            Check.soft("AS_NOTICED", notice.filter(it -> noticed(it, file)).isPresent())));
  }

  /// Whether the certificate would say what the public was asked about.
  private static boolean noticed(PublicNotice notice, AssessmentCase file) {
    return notice.holder().equals(file.applicant().name())
        && notice.creditCode().equals(file.applicant().creditCode().value())
        && notice.centre().equals(file.scope().centreName());
  }
}
