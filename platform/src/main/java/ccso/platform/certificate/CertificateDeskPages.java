package ccso.platform.certificate;

import ccso.platform.audit.AuditEntry;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.certificate.CertificateEvent.Kind;
import ccso.platform.certificate.CertificateNumber.Reading;
import ccso.platform.handoff.HandOffRefusal;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 证书管理: the register officer's desk.
@Controller
public class CertificateDeskPages {
  private static final String DESK = "/desk/certificates";
  private static final int LINES_OF_TRAIL = 50;

  /// Model of `certificate/desk`.
  public record Desk(List<AssessmentCase> waiting, RegisterPages.Register register) {}

  /// Model of `certificate/preview`.
  ///
  /// @param unprintable characters that the certificate's font lacks; nothing can be issued then
  public record Preview(
      IssueCertificate.Preview draft, List<String> unprintable, List<FieldFault> faults) {}

  /// Model of `certificate/certificate`.
  ///
  /// @param moves what can be entered now
  /// @param typed the form that could not be taken; null otherwise
  public record Managed(
      Certificate certificate,
      CertificateStatus status,
      List<Kind> moves,
      List<AuditEntry> trail,
      @Nullable Typed typed) {

    public List<FieldFault> faults() {
      return typed == null ? List.of() : typed.faults();
    }

    /// What was typed as the note of this form.
    public String note(Kind kind) {
      return typed != null && typed.kind() == kind ? typed.grounds().note() : "";
    }

    public boolean chosen(Kind kind, ReasonClass reason) {
      return typed != null && typed.kind() == kind && typed.grounds().reason() == reason;
    }
  }

  /// A form as it was sent.
  public record Typed(Kind kind, Grounds grounds, List<FieldFault> faults) {}

  private final AssessmentCases cases;
  private final Certificates certificates;
  private final IssueCertificate issue;
  private final SuspendCertificate suspend;
  private final RestoreCertificate restore;
  private final WithdrawCertificate withdraw;
  private final CancelCertificate cancel;
  private final AuditTrail trail;
  private final InstantSource clock;

  CertificateDeskPages(
      AssessmentCases cases,
      Certificates certificates,
      IssueCertificate issue,
      SuspendCertificate suspend,
      RestoreCertificate restore,
      WithdrawCertificate withdraw,
      CancelCertificate cancel,
      AuditTrail trail,
      InstantSource clock) {
    this.cases = cases;
    this.certificates = certificates;
    this.issue = issue;
    this.suspend = suspend;
    this.restore = restore;
    this.withdraw = withdraw;
    this.cancel = cancel;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/desk/certificates")
  Answer desk(@RequestParam(defaultValue = "") String q) {
    return Page.of(
        "certificate/desk",
        new Desk(cases.toIssue(), RegisterPages.Register.of(certificates, q, today())));
  }

  @GetMapping("/desk/certificates/cases/{caseNumber}")
  Answer preview(Actor.Person officer, @PathVariable String caseNumber) {
    IssueCertificate.Preview draft = issue.preview(officer, caseNumber);
    return Page.of(
        "certificate/preview", new Preview(draft, draft.sheet().unprintable(), List.of()));
  }

  @GetMapping("/desk/certificates/cases/{caseNumber}/preview.png")
  ResponseEntity<byte[]> picture(Actor.Person officer, @PathVariable String caseNumber) {
    CertificateSheet sheet = issue.preview(officer, caseNumber).sheet();
    if (!sheet.unprintable().isEmpty()) {
      throw new NotFound(caseNumber);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .cacheControl(CacheControl.noStore())
        .body(IssuedFiles.of(sheet).picture());
  }

  @PostMapping("/desk/certificates/cases/{caseNumber}/issue")
  Answer issue(
      Actor.Person officer,
      @PathVariable String caseNumber,
      @RequestParam(defaultValue = "") String override) {
    CertificateNumber number;
    try {
      number = issue.issue(officer, caseNumber, override);
    } catch (Refused refused) {
      if (!(refused.refusal() instanceof HandOffRefusal.ReasonNeeded)) {
        throw refused;
      }
      IssueCertificate.Preview draft = issue.preview(officer, caseNumber);
      return Page.again(
          "certificate/preview",
          new Preview(
              draft,
              draft.sheet().unprintable(),
              List.of(FieldFault.of("override", "handoff.override"))));
    }
    return SeeOther.to(DESK + "/" + number.compact()).saying("certificates.issued", number);
  }

  @GetMapping("/desk/certificates/{number}")
  Answer certificate(@PathVariable String number) {
    CertificateNumber read = read(number);
    return read.compact().equals(number)
        ? Page.of("certificate/certificate", managed(read, null))
        : SeeOther.to(DESK + "/" + read.compact());
  }

  @PostMapping("/desk/certificates/{number}/suspension")
  Answer suspend(
      Actor.Person officer,
      @PathVariable String number,
      @RequestParam long follows,
      @RequestParam(required = false) @Nullable ReasonClass reason,
      @RequestParam(defaultValue = "") String note) {
    return enter(
        officer, number, Kind.SUSPENDED, new Grounds(follows, reason, note), suspend::suspend);
  }

  @PostMapping("/desk/certificates/{number}/restoration")
  Answer restore(
      Actor.Person officer,
      @PathVariable String number,
      @RequestParam long follows,
      @RequestParam(required = false) @Nullable ReasonClass reason,
      @RequestParam(defaultValue = "") String note) {
    return enter(
        officer, number, Kind.RESTORED, new Grounds(follows, reason, note), restore::restore);
  }

  @PostMapping("/desk/certificates/{number}/withdrawal")
  Answer withdraw(
      Actor.Person officer,
      @PathVariable String number,
      @RequestParam long follows,
      @RequestParam(required = false) @Nullable ReasonClass reason,
      @RequestParam(defaultValue = "") String note) {
    return enter(
        officer, number, Kind.WITHDRAWN, new Grounds(follows, reason, note), withdraw::withdraw);
  }

  @PostMapping("/desk/certificates/{number}/cancellation")
  Answer cancel(
      Actor.Person officer,
      @PathVariable String number,
      @RequestParam long follows,
      @RequestParam(required = false) @Nullable ReasonClass reason,
      @RequestParam(defaultValue = "") String note) {
    return enter(
        officer, number, Kind.CANCELLED, new Grounds(follows, reason, note), cancel::cancel);
  }

  private interface Verb {
    void enter(Actor officer, CertificateNumber number, Grounds grounds);
  }

  private Answer enter(Actor.Person officer, String typed, Kind kind, Grounds grounds, Verb verb) {
    CertificateNumber number = read(typed);
    try {
      verb.enter(officer, number, grounds);
    } catch (Faulty faulty) {
      return Page.again(
          "certificate/certificate", managed(number, new Typed(kind, grounds, faulty.faults())));
    }
    return SeeOther.to(DESK + "/" + number.compact()).saying("certificates.entered." + kind);
  }

  private Managed managed(CertificateNumber number, @Nullable Typed typed) {
    Certificate found =
        certificates.find(number).orElseThrow(() -> new NotFound(number.toString()));
    CertificateStatus status = found.status(today());
    return new Managed(
        found,
        status,
        StatusMoves.from(status),
        trail.ofCase(found.caseId(), LINES_OF_TRAIL),
        typed);
  }

  private static CertificateNumber read(String typed) {
    if (CertificateNumber.parse(typed) instanceof Reading.Correct(CertificateNumber number)) {
      return number;
    }
    throw new NotFound(typed);
  }

  private LocalDate today() {
    return clock.instant().atZone(Words.ZONE).toLocalDate();
  }
}
