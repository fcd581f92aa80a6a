package ccso.platform.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.certificate.CertificateEvent.Kind;
import ccso.platform.fixture.SetClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class StatusChangeTest {
  private static final LocalDate LATER = LocalDate.of(2026, 10, 12);

  @Autowired IssueCertificate issue;
  @Autowired SuspendCertificate suspend;
  @Autowired RestoreCertificate restore;
  @Autowired WithdrawCertificate withdraw;
  @Autowired CancelCertificate cancel;
  @Autowired Certificates certificates;
  @Autowired GrantedCases cases;
  @Autowired AuditTrail trail;
  @Autowired SetClock clock;

  private Actor.Person officer;
  private CertificateNumber number;

  @BeforeEach
  void issued() {
    clock.set(SetClock.DAY);
    officer = cases.officer();
    number = issue.issue(officer, cases.granted("状态变更"));
    clock.set(LATER);
  }

  @Test
  void suspendedThenRestored_thenItIsValidAndTheHistorySaysSo() {
    suspend.suspend(officer, number, because(ReasonClass.SURVEILLANCE_OVERDUE));
    assertThat(now().status(LATER)).isEqualTo(CertificateStatus.SUSPENDED);

    clock.set(LATER.plusDays(3));
    restore.restore(officer, number, because(ReasonClass.CAUSE_REMOVED));

    assertThat(now().status(LATER.plusDays(3))).isEqualTo(CertificateStatus.VALID);
    assertThat(now().events())
        .extracting(CertificateEvent::kind, CertificateEvent::effectiveOn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.ISSUED, SetClock.DAY),
            org.assertj.core.groups.Tuple.tuple(Kind.SUSPENDED, LATER),
            org.assertj.core.groups.Tuple.tuple(Kind.RESTORED, LATER.plusDays(3)));
    assertThat(trail.ofCase(now().caseId(), 9).getFirst().data())
        .containsEntry("from", "SUSPENDED")
        .containsEntry("to", "VALID")
        .doesNotContainValue("依据第 3 号记录");
    assertThat(now().lastEvent().note()).isEqualTo("依据第 3 号记录");
  }

  @Test
  void whatIsWithdrawnOrCancelledStaysSo() {
    withdraw.withdraw(officer, number, because(ReasonClass.UNTRUE_EVIDENCE));

    assertThat(now().status(LATER)).isEqualTo(CertificateStatus.WITHDRAWN);
    assertThatThrownBy(() -> restore.restore(officer, number, because(ReasonClass.CAUSE_REMOVED)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new CertificateRefusal.MoveNotAllowed(
                            CertificateStatus.WITHDRAWN, Kind.RESTORED)));
    assertThat(now().events()).hasSize(2);
  }

  @Test
  void anExpiredCertificateIsLeftAlone() {
    clock.set(LocalDate.of(2029, 8, 18));

    assertThatThrownBy(() -> cancel.cancel(officer, number, because(ReasonClass.CENTRE_CLOSED)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("certificate.move-not-allowed");
  }

  @Test
  void twoActOnTheSamePage_thenTheSecondIsRefused() {
    Grounds first = because(ReasonClass.HOLDER_REQUEST);
    Grounds second = because(ReasonClass.HOLDER_REQUEST);
    suspend.suspend(officer, number, first);

    assertThatThrownBy(() -> cancel.cancel(officer, number, second))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("certificate.changed-meanwhile");
    assertThat(now().status(LATER)).isEqualTo(CertificateStatus.SUSPENDED);
  }

  /// The page's check is passed, the insert is not: as when both began before either ended.
  @Test
  void twoEntriesFollowTheSameOne_thenTheDatabaseTakesOne() {
    CertificateEvent last = now().lastEvent();
    CertificateEvent entry =
        new CertificateEvent(0, Kind.SUSPENDED, ReasonClass.MISUSE, "甲", LATER, clock.instant());
    certificates.enter(officer, number, entry, last);

    assertThatThrownBy(() -> certificates.enter(officer, number, entry, last))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("certificate.changed-meanwhile");
  }

  @Test
  void reasonAndNoteAreNeeded_andBothFaultsAreTold() {
    long seen = now().lastEvent().seq();

    assertThat(faults(new Grounds(seen, null, " ")))
        .containsExactly(
            FieldFault.of("reason-SUSPENDED", "certificate.reason"),
            FieldFault.of("note-SUSPENDED", "certificate.note"));
    assertThat(faults(new Grounds(seen, ReasonClass.CENTRE_CLOSED, "记录")))
        .as("a class of another verb")
        .containsExactly(FieldFault.of("reason-SUSPENDED", "certificate.reason"));
    assertThat(faults(new Grounds(seen, ReasonClass.MISUSE, "记".repeat(1001))))
        .containsExactly(FieldFault.of("note-SUSPENDED", "certificate.note-long", 1001, 1000));
    assertThat(now().events()).hasSize(1);
  }

  @Test
  void whoIsNotTheRegisterOfficerFindsNothing() {
    Grounds grounds = because(ReasonClass.MISUSE);
    Actor somebody = new Actor.Person(officer.id(), "", Set.of(), Map.of());

    assertThatThrownBy(() -> suspend.suspend(somebody, number, grounds))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw.withdraw(new Actor.Anyone(), number, grounds))
        .isInstanceOf(NotFound.class);
  }

  private Certificate now() {
    return certificates.find(number).orElseThrow();
  }

  private Grounds because(ReasonClass reason) {
    return new Grounds(now().lastEvent().seq(), reason, "依据第 3 号记录");
  }

  private List<FieldFault> faults(Grounds grounds) {
    return assertThatExceptionOfType(Faulty.class)
        .isThrownBy(() -> suspend.suspend(officer, number, grounds))
        .actual()
        .faults();
  }
}
