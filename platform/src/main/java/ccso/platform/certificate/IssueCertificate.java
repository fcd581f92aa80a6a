package ccso.platform.certificate;

import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.decision.CertificationDecision;
import ccso.platform.decision.Decisions;
import ccso.platform.handoff.HandOff;
import ccso.platform.handoff.HandOffs;
import ccso.platform.notice.Objections;
import ccso.platform.notice.PublicNotice;
import ccso.platform.notice.PublicNotices;
import ccso.platform.site.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register officer issues the certificate (颁发) that a decision granted: number, sheet and
/// files in one transaction with the entry in the register, so that no number is lost and none is
/// given twice.
///
/// Refuses: [CertificateRefusal.AlreadyIssued], [CertificateRefusal.NotGranted],
/// [CertificateRefusal.NoticeRunning], [CertificateRefusal.ObjectionsOpen],
/// [CertificateRefusal.Unprintable], [CaseRefusal.WrongState],
/// [ccso.platform.handoff.HandOffRefusal.ReasonNeeded].
@Component
public class IssueCertificate {
  private final AssessmentCases cases;
  private final Decisions decisions;
  private final PublicNotices notices;
  private final Objections objections;
  private final CertificateHandOff handOff;
  private final HandOffs handOffs;
  private final SheetOfCase sheets;
  private final CertificateSerials serials;
  private final Certificates certificates;
  private final AuditTrail trail;
  private final InstantSource clock;

  IssueCertificate(
      AssessmentCases cases,
      Decisions decisions,
      PublicNotices notices,
      Objections objections,
      CertificateHandOff handOff,
      HandOffs handOffs,
      SheetOfCase sheets,
      CertificateSerials serials,
      Certificates certificates,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.decisions = decisions;
    this.notices = notices;
    this.objections = objections;
    this.handOff = handOff;
    this.handOffs = handOffs;
    this.sheets = sheets;
    this.serials = serials;
    this.certificates = certificates;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public CertificateNumber issue(Actor officer, String caseNumber) {
    return issue(officer, caseNumber, "");
  }

  /// @param override why it is issued where a check that is not hard does not hold
  @Transactional
  public CertificateNumber issue(Actor officer, String caseNumber, String override) {
    Actor.Person person = RegisterOfficer.of(officer, caseNumber);
    AssessmentCase file = cases.openToStaff(officer, Role.REGISTER_OFFICER, caseNumber);
    CertificationDecision granted = granted(file);
    cases.lock(file);
    Instant now = clock.instant();
    LocalDate today = now.atZone(Words.ZONE).toLocalDate();
    refuseBeforeTheNoticeIsOver(file, today);
    handOffs.pass(person, file, handOff.of(file, today), override);
    int serial = serials.take(sheets.policy(file).scheme(), today.getYear());
    CertificateSheet sheet = sheets.of(file, serial, today);
    List<String> unprintable = sheet.unprintable();
    if (!unprintable.isEmpty()) {
      throw new Refused(CertificateRefusal.Unprintable.of(unprintable));
    }
    IssuedFiles files = IssuedFiles.of(sheet);
    certificates.add(sheet, file.id(), granted.factsSha256(), files, /* replaces= */ null);
    certificates.enterIssue(person, sheet.number(), ReasonClass.INITIAL_ASSESSMENT, today, now);
    trail.append(
        officer,
        new CertificateIssued(file.id(), sheet.number(), granted.factsSha256(), files.pdfSha256()));
    cases.move(officer, file, CaseVerb.ISSUE_CERTIFICATE);
    return sheet.number();
  }

  /// What would be issued now, with the number that would be next; nothing is taken or kept.
  public Preview preview(Actor officer, String caseNumber) {
    RegisterOfficer.of(officer, caseNumber);
    AssessmentCase file = cases.openToStaff(officer, Role.REGISTER_OFFICER, caseNumber);
    CertificationDecision granted = granted(file);
    LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
    int serial = serials.upcoming(sheets.policy(file).scheme(), today.getYear());
    return new Preview(file, granted, sheets.preview(file, serial, today), handOff.of(file, today));
  }

  /// @param sheet with the word 预览 across it
  public record Preview(
      AssessmentCase file,
      CertificationDecision granted,
      CertificateSheet sheet,
      HandOff handOff) {}

  private void refuseBeforeTheNoticeIsOver(AssessmentCase file, LocalDate today) {
    PublicNotice notice =
        notices
            .latest(file.id())
            .orElseThrow(() -> new Refused(new CertificateRefusal.NotGranted()));
    if (notice.standing(today) == PublicNotice.Standing.RUNNING) {
      throw new Refused(new CertificateRefusal.NoticeRunning(notice.lastDay()));
    }
    int open = objections.open(file.id());
    if (open > 0) {
      throw new Refused(new CertificateRefusal.ObjectionsOpen(open));
    }
  }

  private CertificationDecision granted(AssessmentCase file) {
    Optional<Certificate> issued = certificates.findByCase(file.id());
    if (issued.isPresent()) {
      throw new Refused(new CertificateRefusal.AlreadyIssued(issued.get().number()));
    }
    file.after(CaseVerb.ISSUE_CERTIFICATE);
    return decisions
        .find(file.id())
        .filter(decision -> decision.outcome() == CertificationDecision.Outcome.GRANTED)
        .orElseThrow(() -> new Refused(new CertificateRefusal.NotGranted()));
  }
}
