package ccso.platform.application;

import ccso.catalogue.Edition;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.casefile.CaseState;
import ccso.platform.casefile.CaseVerb;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page to check before handing in (核对页), its two gates, and the receipts.
@Controller
public class SubmitPages {

  /// Model of `application/submit`.
  ///
  /// @param letter null while it is not signed
  /// @param mayHandIn the reader's right reaches this far
  /// @param mayWithdraw right and state allow it
  public record SubmitPage(
      AssessmentCase file,
      Edition edition,
      CasePart part,
      Readiness readiness,
      PassLine line,
      int files,
      CommitmentLetters.@Nullable Signed letter,
      List<Receipt> receipts,
      boolean mayHandIn,
      boolean mayWithdraw,
      List<FieldFault> faults) {

    public boolean draft() {
      return file.state() == CaseState.DRAFT;
    }

    /// What the applicant filled in can be changed.
    public boolean open() {
      return CaseRights.applying(file.state());
    }

    public boolean correcting() {
      return file.state() == CaseState.CORRECTION;
    }

    public boolean accepted() {
      return file.state() == CaseState.ACCEPTED;
    }
  }

  /// Model of `application/receipt`.
  public record ReceiptPage(AssessmentCase file, Edition edition, Receipt receipt) {}

  private final AssessmentCases cases;
  private final CaseReadiness readiness;
  private final CommitmentLetters letters;
  private final Receipts receipts;
  private final Editions editions;
  private final FileApplication fileApplication;
  private final ResubmitApplication resubmitApplication;
  private final HandInPackage handInPackage;
  private final WithdrawCase withdrawCase;

  SubmitPages(
      AssessmentCases cases,
      CaseReadiness readiness,
      CommitmentLetters letters,
      Receipts receipts,
      Editions editions,
      FileApplication fileApplication,
      ResubmitApplication resubmitApplication,
      HandInPackage handInPackage,
      WithdrawCase withdrawCase) {
    this.cases = cases;
    this.readiness = readiness;
    this.letters = letters;
    this.receipts = receipts;
    this.editions = editions;
    this.fileApplication = fileApplication;
    this.resubmitApplication = resubmitApplication;
    this.handInPackage = handInPackage;
    this.withdrawCase = withdrawCase;
  }

  @GetMapping("/cases/{number}/submit")
  Page submit(Actor.Person actor, @PathVariable String number) {
    return Page.of("application/submit", page(actor, number, List.of()));
  }

  @PostMapping("/cases/{number}/application")
  Answer apply(Actor.Person actor, @PathVariable String number) {
    return received(number, fileApplication.file(actor, number));
  }

  @PostMapping("/cases/{number}/resubmission")
  Answer resubmit(Actor actor, @PathVariable String number) {
    return received(number, resubmitApplication.resubmit(actor, number));
  }

  @PostMapping("/cases/{number}/package")
  Answer handIn(Actor.Person actor, @PathVariable String number) {
    return received(number, handInPackage.handIn(actor, number));
  }

  @PostMapping("/cases/{number}/withdrawal")
  Answer withdraw(
      Actor.Person actor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String sure) {
    try {
      withdrawCase.withdraw(actor, number, !sure.isEmpty());
    } catch (Faulty faulty) {
      return Page.again("application/submit", page(actor, number, faulty.faults()));
    }
    return SeeOther.to("/cases/" + number).saying("application.withdrawn");
  }

  @GetMapping("/cases/{number}/receipt/{receipt}")
  Page receipt(Actor.Person actor, @PathVariable String number, @PathVariable String receipt) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    return Page.of(
        "application/receipt",
        new ReceiptPage(file, editions.byDigest(file.editionDigest()), find(file, receipt)));
  }

  /// The frozen content itself: its SHA-256 is the one on the receipt.
  @GetMapping("/cases/{number}/receipt/{receipt}/content")
  ResponseEntity<byte[]> content(
      Actor.Person actor, @PathVariable String number, @PathVariable String receipt) {
    AssessmentCase file = cases.openToApplicant(actor, number);
    CasePart.of(actor, file, editions.byDigest(file.editionDigest())).requireWhole();
    Receipt found = find(file, receipt);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(found.number() + ".json").build().toString())
        .body(found.content().getBytes(StandardCharsets.UTF_8));
  }

  private static SeeOther received(String number, Receipt receipt) {
    return SeeOther.to("/cases/" + number + "/receipt/" + receipt.number())
        .saying("application.received." + receipt.kind(), receipt.number());
  }

  private Receipt find(AssessmentCase file, String number) {
    return receipts.find(file.id(), number).orElseThrow(() -> new NotFound(number));
  }

  private SubmitPage page(Actor.Person actor, String number, List<FieldFault> faults) {
    CaseReadiness.Prepared prepared = readiness.of(actor, cases.openToApplicant(actor, number));
    AssessmentCase file = prepared.file();
    boolean mayHandIn = CaseRights.mayHandIn(actor, file);
    return new SubmitPage(
        file,
        prepared.edition(),
        prepared.part(),
        prepared.readiness(),
        PassLine.of(prepared.readiness().rule()),
        prepared.evidence().files().size(),
        letters.find(file.id()).orElse(null),
        receipts.ofCase(file.id()),
        mayHandIn,
        mayHandIn && file.allows(CaseVerb.WITHDRAW),
        faults);
  }
}
