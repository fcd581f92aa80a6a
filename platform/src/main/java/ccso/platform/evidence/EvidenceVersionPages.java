package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.Refused;
import ccso.platform.evidence.AttachEvidence.SentFile;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 版本: a file gets a new version, and what is said about a version is corrected.
@Controller
class EvidenceVersionPages {
  private final EvidencePages pages;
  private final ReviseEvidence revise;

  EvidenceVersionPages(EvidencePages pages, ReviseEvidence revise) {
    this.pages = pages;
    this.revise = revise;
  }

  @PostMapping("/cases/{number}/evidence/versions")
  Answer revise(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String label,
      ParticularsForm said,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent,
      Words words) {
    List<FieldFault> faults = new ArrayList<>(said.faults());
    String name = sent == null ? null : sent.getOriginalFilename();
    if (sent == null || name == null || name.isEmpty()) {
      faults.add(FieldFault.of("file", "evidence.file-missing"));
    }
    if (sent == null || name == null || !faults.isEmpty()) {
      return notRevised(member, number, label, said, faults);
    }
    try {
      EvidenceFile now =
          revise.revise(
              member,
              number,
              label,
              said.read(),
              new SentFile(name, sent, new FileSize(sent.getSize())));
      return SeeOther.to(address(number, now.label()))
          .saying("evidence.revised", now.label(), now.version());
    } catch (Faulty e) {
      return notRevised(member, number, label, said, e.faults());
    } catch (Refused e) {
      if (e.refusal() instanceof EvidenceRefusal wrong) {
        FieldFault fault = FieldFault.of("file", "evidence.refused", words.t(wrong));
        return notRevised(member, number, label, said, List.of(fault));
      }
      throw e;
    }
  }

  /// @param label names a version too
  @PostMapping("/cases/{number}/evidence/particulars")
  Answer correct(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String label,
      ParticularsForm said) {
    if (!said.faults().isEmpty()) {
      return notCorrected(member, number, label, said, said.faults());
    }
    try {
      revise.correct(member, number, label, said.read());
    } catch (Faulty e) {
      return notCorrected(member, number, label, said, e.faults());
    }
    return SeeOther.to(address(number, label)).saying("evidence.corrected", label);
  }

  /// The form of the new version has fields of its own.
  private Page notRevised(
      Actor.Person member,
      String number,
      String label,
      ParticularsForm said,
      List<FieldFault> faults) {
    List<FieldFault> own =
        faults.stream()
            .map(it ->
                it.field().equals("file")
                    ? it
                    : new FieldFault(it.field() + "-new", it.code(), it.arguments()))
            .toList();
    return Page.again("evidence/file", pages.sheet(member, number, label, null, said, own));
  }

  private Page notCorrected(
      Actor.Person member,
      String number,
      String label,
      ParticularsForm said,
      List<FieldFault> faults) {
    return Page.again(
        "evidence/file", pages.sheet(member, number, label, said, ParticularsForm.EMPTY, faults));
  }

  private static String address(String number, String label) {
    return "/cases/" + number + "/evidence/" + label;
  }
}
