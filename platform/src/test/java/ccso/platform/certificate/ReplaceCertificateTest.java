package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.certificate.CertificateEvent.Kind;
import ccso.platform.certificate.ReplaceCertificate.Changed;
import ccso.platform.fixture.SetClock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class ReplaceCertificateTest {
  private static final LocalDate LATER = LocalDate.of(2026, 10, 12);

  @Autowired IssueCertificate issue;
  @Autowired SuspendCertificate suspend;
  @Autowired ReplaceCertificate replace;
  @Autowired Certificates certificates;
  @Autowired GrantedCases cases;
  @Autowired SetClock clock;

  private Actor.Person officer;
  private CertificateNumber old;
  private Changed as;

  @BeforeEach
  void issued() {
    clock.set(SetClock.DAY);
    officer = cases.officer();
    old = issue.issue(officer, cases.granted("改名前的公司"));
    as = Changed.of(found(old).sheet());
    clock.set(LATER);
  }

  @Test
  void aChangedNameGetsANewNumberWithTheOldValidity_andEachLeadsToTheOther() {
    CertificateNumber renamed = replace.replace(officer, old, because(old), named("改名后的公司"));

    assertThat(renamed.serial()).isGreaterThan(old.serial());
    assertThat(found(renamed).sheet().holder().zh()).isEqualTo("改名后的公司");
    assertThat(found(renamed).sheet().validUntil()).isEqualTo(found(old).sheet().validUntil());
    assertThat(found(renamed).sheet().firstIssued()).isEqualTo(SetClock.DAY);
    assertThat(found(renamed).sheet().issued()).isEqualTo(LATER);
    assertThat(found(renamed).factsSha256()).isEqualTo(found(old).factsSha256());
    assertThat(found(renamed).replaces()).isEqualTo(old);
    assertThat(found(old).replacedBy()).isEqualTo(renamed);
    assertThat(found(old).status(LATER)).isEqualTo(CertificateStatus.REPLACED);
    assertThat(found(renamed).status(LATER)).isEqualTo(CertificateStatus.VALID);
    assertThat(found(old).lastEvent().reason()).isEqualTo(ReasonClass.NAME_CHANGED);
    assertThat(certificates.findByCase(found(old).caseId()).orElseThrow().number())
        .isEqualTo(renamed);
  }

  @Test
  void whatIsReplacedStaysSo_andTheNewOneCanBeReplacedAgain() {
    CertificateNumber second = replace.replace(officer, old, because(old), named("第二个名字"));

    assertThat(refused(() -> replace.replace(officer, old, because(old), named("第三个名字"))))
        .isEqualTo(
            new CertificateRefusal.MoveNotAllowed(CertificateStatus.REPLACED, Kind.REPLACED));
    CertificateNumber third = replace.replace(officer, second, because(second), named("第三个名字"));
    assertThat(found(second).replacedBy()).isEqualTo(third);
  }

  @Test
  void nothingIsReplacedByTheSame_norWhileItIsSuspended_norWithoutAReason() {
    assertThat(refused(() -> replace.replace(officer, old, because(old), as)))
        .isEqualTo(new CertificateRefusal.NothingChanged());
    assertThat(
            catchThrowableOfType(
                    Faulty.class,
                    () ->
                        replace.replace(
                            officer,
                            old,
                            new Grounds(found(old).lastEvent().seq(), ReasonClass.MISUSE, ""),
                            named("新名")))
                .faults())
        .hasSize(2);
    suspend.suspend(
        officer, old, new Grounds(found(old).lastEvent().seq(), ReasonClass.MISUSE, "冒用"));
    assertThat(refused(() -> replace.replace(officer, old, because(old), named("新名"))))
        .isInstanceOf(CertificateRefusal.MoveNotAllowed.class);
    assertThat(found(old).replacedBy()).isNull();
  }

  private Changed named(String holder) {
    return new Changed(holder, as.holderEn(), as.sites(), as.seats());
  }

  private Grounds because(CertificateNumber number) {
    return new Grounds(found(number).lastEvent().seq(), ReasonClass.NAME_CHANGED, "工商变更登记通知书");
  }

  private Certificate found(CertificateNumber number) {
    return certificates.find(number).orElseThrow();
  }

  private static Refusal refused(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    return refused.refusal();
  }
}
