package ccso.platform.application;

import ccso.catalogue.EvidenceEntry;
import ccso.judging.EvidenceKind;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.CasePart;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.CaseEvidence;
import ccso.platform.evidence.EvidenceDownload;
import ccso.platform.evidence.EvidenceReader;
import ccso.platform.evidence.FileSize;
import ccso.platform.evidence.MembersEvidence;
import ccso.platform.evidence.OfferFile;
import ccso.platform.evidence.RequirementEntry;
import ccso.platform.evidence.TrayFile;
import ccso.platform.evidence.TrayFiles;
import ccso.platform.membership.PartnerGrants;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// What a registered partner sees of the cases granted to it: the applicant's side, never the
/// review.
@Controller
public class PartnerPages {

  /// Model of `application/partner-cases`.
  public record PartnerCases(List<AssessmentCase> cases) {}

  /// Model of `application/partner-case`.
  ///
  /// @param mine what the reader has offered
  public record PartnerCase(
      CaseReadiness.Prepared prepared, List<TrayFile> mine, List<FieldFault> faults) {

    public boolean open() {
      return prepared.file().state().preparing();
    }

    /// Code of an entry, as the tray's form carries it.
    public String code(String key, EvidenceEntry entry) {
      return entry.kind() + " " + new RequirementEntry(key, entry.index()).code();
    }
  }

  private final AssessmentCases cases;
  private final PartnerGrants grants;
  private final CaseReadiness readiness;
  private final MembersEvidence evidence;
  private final EvidenceDownload download;
  private final OfferFile offerFile;
  private final TrayFiles tray;
  private final Editions editions;

  PartnerPages(
      AssessmentCases cases,
      PartnerGrants grants,
      CaseReadiness readiness,
      MembersEvidence evidence,
      EvidenceDownload download,
      OfferFile offerFile,
      TrayFiles tray,
      Editions editions) {
    this.cases = cases;
    this.grants = grants;
    this.readiness = readiness;
    this.evidence = evidence;
    this.download = download;
    this.offerFile = offerFile;
    this.tray = tray;
    this.editions = editions;
  }

  @GetMapping("/partner")
  Page granted(Actor.Person partner) {
    return Page.of("application/partner-cases", new PartnerCases(cases.ofPartner(partner)));
  }

  @GetMapping("/partner/cases/{number}")
  Page file(Actor.Person partner, @PathVariable String number) {
    return Page.of("application/partner-case", page(partner, number, List.of()));
  }

  @GetMapping("/partner/cases/{number}/evidence/{label}/file")
  ResponseEntity<Resource> content(
      Actor.Person partner, @PathVariable String number, @PathVariable String label) {
    AssessmentCase file = cases.openToPartner(partner, number);
    CaseEvidence seen = evidence.granted(partner, file, part(partner, file));
    return download.of(
        EvidenceReader.partner(partner),
        file.id(),
        seen.find(label).orElseThrow(() -> new NotFound(label)).citation());
  }

  /// @param entry kind and code of what the file proves, apart by a blank; empty for nothing in
  ///   particular
  @PostMapping("/partner/cases/{number}/tray")
  Answer offer(
      Actor.Person partner,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String entry,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent) {
    String name = sent == null ? null : sent.getOriginalFilename();
    if (sent == null || name == null || name.isEmpty()) {
      return Page.again(
          "application/partner-case",
          page(partner, number, List.of(FieldFault.of("file", "partner.file-missing"))));
    }
    boolean data = entry.startsWith(EvidenceKind.DATA + " ");
    offerFile.offer(
        partner,
        number,
        data ? EvidenceKind.DATA : EvidenceKind.DOCUMENT,
        entry.substring(entry.indexOf(' ') + 1),
        new SentFile(name, sent, new FileSize(sent.getSize())));
    return SeeOther.to("/partner/cases/" + number).saying("partner.tray.offered");
  }

  private PartnerCase page(Actor.Person partner, String number, List<FieldFault> faults) {
    AssessmentCase file = cases.openToPartner(partner, number);
    CasePart part = part(partner, file);
    return new PartnerCase(
        readiness.of(file, part, evidence.granted(partner, file, part)),
        tray.ofCase(file.id()).stream().filter(it -> it.partner().equals(partner.id())).toList(),
        faults);
  }

  private CasePart part(Actor.Person partner, AssessmentCase file) {
    return new CasePart(
        grants.part(partner.id(), file.id()), editions.byDigest(file.editionDigest()));
  }
}
