package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.evidence.AttachEvidence.Attached;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.evidence.AttachEvidence.Upload;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.standard.Editions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 证据库: the files of a case, one of them, and the upload.
@Controller
class EvidencePages {
  private final AssessmentCases cases;
  private final MembersEvidence evidence;
  private final Editions editions;
  private final AttachEvidence attachEvidence;
  private final EvidenceDownload download;
  private final NameProposals names;
  private final DropUpload uploads;

  EvidencePages(
      AssessmentCases cases,
      MembersEvidence evidence,
      Editions editions,
      AttachEvidence attachEvidence,
      EvidenceDownload download,
      NameProposals names,
      DropUpload uploads) {
    this.cases = cases;
    this.evidence = evidence;
    this.editions = editions;
    this.attachEvidence = attachEvidence;
    this.download = download;
    this.names = names;
    this.uploads = uploads;
  }

  @GetMapping("/cases/{number}/evidence")
  Page library(Actor.Person member, @PathVariable String number) {
    CaseHead head = head(member, number);
    return Page.of("evidence/library", EvidenceLibrary.of(shelf(head)));
  }

  @GetMapping("/cases/{number}/evidence/{label}")
  Page file(Actor.Person member, @PathVariable String number, @PathVariable String label) {
    return Page.of(
        "evidence/file", sheet(member, number, label, null, ParticularsForm.EMPTY, List.of()));
  }

  @GetMapping("/cases/{number}/evidence/{label}/file")
  ResponseEntity<Resource> content(
      Actor.Person member, @PathVariable String number, @PathVariable String label) {
    AssessmentCase file = cases.openToApplicant(member, number);
    return download.of(
        EvidenceReader.member(member), file.id(), evidence.file(member, file, label).citation());
  }

  /// @param entry codes of the entries that each file is linked to
  @PostMapping("/cases/{number}/evidence")
  Answer attach(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String kind,
      ParticularsForm said,
      @RequestParam(required = false) List<String> entry,
      @RequestParam(defaultValue = "") String back,
      @RequestParam(name = "files", required = false) List<MultipartFile> sent) {
    CaseHead head = head(member, number);
    List<SentFile> chosen = chosen(sent);
    var form =
        new EvidenceLibrary.Form(
            kind(kind).orElse(EvidenceKind.DOCUMENT),
            said,
            entry == null ? List.of() : List.copyOf(entry),
            ReturnAddress.of(back, number, ""));
    List<FieldFault> faults = faults(kind, said, chosen);
    if (!faults.isEmpty()) {
      return faulty(head, form, faults);
    }
    try {
      return answer(head, form, attachEvidence.attach(member, number, upload(form), chosen));
    } catch (Faulty e) {
      return faulty(head, form, e.faults());
    }
  }

  private Answer answer(CaseHead head, EvidenceLibrary.Form form, Attached attached) {
    if (!attached.complete()) {
      return Page.again(
          "evidence/library",
          EvidenceLibrary.after(
              shelf(head), form, attached, evidence.entries(head.member(), head.file())));
    }
    SeeOther there = SeeOther.to(form.back().isEmpty() ? head.library() : form.back());
    return attached.links() == 0
        ? there.saying("evidence.saved", attached.kept().size())
        : there.saying("evidence.saved-and-linked", attached.kept().size(), attached.links());
  }

  private Page faulty(CaseHead head, EvidenceLibrary.Form form, List<FieldFault> faults) {
    return Page.again("evidence/library", EvidenceLibrary.faulty(shelf(head), form, faults));
  }

  private EvidenceLibrary.Shelf shelf(CaseHead head) {
    CaseEvidence seen = evidence.of(head.member(), head.file());
    return new EvidenceLibrary.Shelf(
        head,
        seen,
        head.editable()
            ? names.of(head.file(), seen, evidence.entries(head.member(), head.file()))
            : List.of(),
        head.editable()
            ? uploads.list(head.member(), head.number()).stream()
                .filter(it -> it.outcome() == null)
                .toList()
            : List.of());
  }

  /// The page of one file, for the routes that change its links too. Absent: [NotFound].
  ///
  /// @param label names a version too
  /// @param correction typed, and not taken as it was; null for what stands
  /// @param revision typed about a new version
  EvidenceSheet sheet(
      Actor.Person member,
      String number,
      String label,
      @Nullable ParticularsForm correction,
      ParticularsForm revision,
      List<FieldFault> faults) {
    CaseHead head = head(member, number);
    CaseEvidence seen = evidence.of(member, head.file());
    EvidenceFile file = seen.find(label).orElseThrow(() -> new NotFound(number + " " + label));
    return EvidenceSheet.of(
        head, file, seen, evidence.part(member, head.file()), correction, revision, faults);
  }

  CaseHead head(Actor.Person member, String number) {
    AssessmentCase file = cases.openToApplicant(member, number);
    return new CaseHead(
        member,
        file,
        editions.byDigest(file.editionDigest()).standard().code(),
        CasesInPreparation.editable(member, file));
  }

  private static Upload upload(EvidenceLibrary.Form form) {
    return new Upload(
        form.kind(),
        "",
        form.said().read(),
        form.entries().stream().map(RequirementEntry::parse).collect(Collectors.toSet()));
  }

  private static List<FieldFault> faults(String kind, ParticularsForm said, List<SentFile> chosen) {
    List<FieldFault> faults = new ArrayList<>();
    if (kind(kind).isEmpty()) {
      faults.add(FieldFault.of("kind", "evidence.kind-missing"));
    }
    if (chosen.isEmpty()) {
      faults.add(FieldFault.of("files", "evidence.files-missing"));
    }
    faults.addAll(said.faults());
    return faults;
  }

  /// A field in which nothing was chosen still sends one part, without a name.
  private static List<SentFile> chosen(List<MultipartFile> sent) {
    return Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
        .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty())
        .map(file ->
            new SentFile(
                Objects.requireNonNull(file.getOriginalFilename()),
                file,
                new FileSize(file.getSize())))
        .toList();
  }

  private static Optional<EvidenceKind> kind(String code) {
    return Arrays.stream(EvidenceKind.values()).filter(k -> k.name().equals(code)).findFirst();
  }
}
