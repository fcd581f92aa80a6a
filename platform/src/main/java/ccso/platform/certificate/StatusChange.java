package ccso.platform.certificate;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.CaseMessages;
import ccso.platform.certificate.CertificateEvent.Kind;
import ccso.platform.message.MessageKind;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the four verbs of the register share: the table of moves, reason and note, the entry and
/// its line in the trail. Counts from today.
@Component
class StatusChange {
  private static final int LONGEST_NOTE = 1_000;

  private final Certificates certificates;
  private final AuditTrail trail;
  private final CaseMessages messages;
  private final InstantSource clock;

  StatusChange(
      Certificates certificates, AuditTrail trail, CaseMessages messages, InstantSource clock) {
    this.certificates = certificates;
    this.trail = trail;
    this.messages = messages;
    this.clock = clock;
  }

  void enter(Actor officer, CertificateNumber number, Kind kind, Grounds grounds) {
    Actor.Person person = RegisterOfficer.of(officer, number.toString());
    Certificate before =
        certificates.find(number).orElseThrow(() -> new NotFound(number.toString()));
    Instant now = clock.instant();
    LocalDate today = now.atZone(Words.ZONE).toLocalDate();
    CertificateStatus from = before.status(today);
    if (before.lastEvent().seq() != grounds.follows()) {
      throw new Refused(new CertificateRefusal.ChangedMeanwhile());
    }
    if (!StatusMoves.allows(from, kind)) {
      throw new Refused(new CertificateRefusal.MoveNotAllowed(from, kind));
    }
    ReasonClass reason = checked(kind, grounds);
    String note = grounds.note().strip();
    CertificateEvent entry = new CertificateEvent(0, kind, reason, note, today, now);
    certificates.enter(person, number, entry, before.lastEvent());
    trail.append(
        officer,
        new CertificateStatusChanged(before.caseId(), number, from, kind.leadsTo(), reason));
    messages.toApplicantOf(
        before.caseId(), MessageKind.valueOf("CERTIFICATE_" + kind.name()), "/report");
  }

  private static ReasonClass checked(Kind kind, Grounds grounds) {
    List<FieldFault> faults = new ArrayList<>();
    @Nullable ReasonClass reason = grounds.reason();
    if (reason == null || !ReasonClass.of(kind).contains(reason)) {
      faults.add(FieldFault.of("reason-" + kind, "certificate.reason"));
    }
    int length = grounds.note().strip().length();
    if (length == 0) {
      faults.add(FieldFault.of("note-" + kind, "certificate.note"));
    } else if (length > LONGEST_NOTE) {
      faults.add(FieldFault.of("note-" + kind, "certificate.note-long", length, LONGEST_NOTE));
    }
    if (reason == null || !faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return reason;
  }
}
