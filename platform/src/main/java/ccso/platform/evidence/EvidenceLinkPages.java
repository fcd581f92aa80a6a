package ccso.platform.evidence;

import ccso.catalogue.Category;
import ccso.platform.basis.Actor;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 交叉关联: forms that link a file to entries, and take links back.
@Controller
class EvidenceLinkPages {
  private final EvidencePages pages;
  private final MembersEvidence evidence;
  private final LinkEvidence linkEvidence;
  private final UnlinkEvidence unlinkEvidence;
  private final AnswerProposals answerProposals;

  EvidenceLinkPages(
      EvidencePages pages,
      MembersEvidence evidence,
      LinkEvidence linkEvidence,
      UnlinkEvidence unlinkEvidence,
      AnswerProposals answerProposals) {
    this.pages = pages;
    this.evidence = evidence;
    this.linkEvidence = linkEvidence;
    this.unlinkEvidence = unlinkEvidence;
    this.answerProposals = answerProposals;
  }

  /// @param entry codes of the entries ticked
  /// @param all number of the category whose entries are all meant, besides those ticked; empty for
  ///   none
  @PostMapping("/cases/{number}/evidence/links")
  Answer link(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String label,
      @RequestParam(required = false) List<String> entry,
      @RequestParam(defaultValue = "") String all,
      @RequestParam(defaultValue = "") String back) {
    CaseHead head = pages.head(member, number);
    Set<RequirementEntry> asked = new LinkedHashSet<>(offered(head, label, all));
    Objects.requireNonNullElse(entry, List.<String>of())
        .forEach(code -> asked.add(RequirementEntry.parse(code)));
    if (asked.isEmpty()) {
      return Page.again(
          "evidence/file",
          pages.sheet(
              member,
              number,
              label,
              null,
              ParticularsForm.EMPTY,
              List.of(FieldFault.of("entries", "evidence.entry-missing"))));
    }
    int added = linkEvidence.link(member, number, label, asked);
    SeeOther there = SeeOther.to(ReturnAddress.of(back, number, head.library() + "/" + label));
    return added == 0
        ? there.saying("evidence.linked-before", label)
        : there.saying("evidence.linked", label, added);
  }

  @PostMapping("/cases/{number}/evidence/link-removals")
  Answer unlink(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String label,
      @RequestParam String entry,
      @RequestParam(defaultValue = "") String back) {
    unlinkEvidence.unlink(member, number, label, RequirementEntry.parse(entry));
    String file = "/cases/" + number + "/evidence/" + label;
    return SeeOther.to(ReturnAddress.of(back, number, file)).saying("evidence.unlinked", label);
  }

  /// @param label of the files whose names were looked at
  /// @param entry confirmed: label and code, apart by a blank
  /// @param none nothing is confirmed, whatever is ticked
  @PostMapping("/cases/{number}/evidence/proposals")
  Answer propose(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam List<String> label,
      @RequestParam(required = false) List<String> entry,
      @RequestParam(defaultValue = "false") boolean none) {
    Map<String, Set<RequirementEntry>> confirmed = new LinkedHashMap<>();
    label.forEach(it -> confirmed.put(it, new LinkedHashSet<>()));
    for (String ticked : none || entry == null ? List.<String>of() : entry) {
      int blank = ticked.indexOf(' ');
      confirmed
          .computeIfAbsent(ticked.substring(0, Math.max(blank, 0)), it -> new LinkedHashSet<>())
          .add(RequirementEntry.parse(ticked.substring(blank + 1)));
    }
    int added = answerProposals.answer(member, number, confirmed);
    SeeOther library = SeeOther.to("/cases/" + number + "/evidence");
    return added == 0
        ? library.saying("evidence.proposals.declined")
        : library.saying("evidence.proposals.confirmed", added);
  }

  /// The entries of the category that the page of the file offers.
  private List<RequirementEntry> offered(CaseHead head, String label, String category) {
    if (category.isEmpty()) {
      return List.of();
    }
    EvidenceFile file = evidence.file(head.member(), head.file(), label);
    Category whole =
        evidence.part(head.member(), head.file()).categories().stream()
            .filter(it -> it.no().toString().equals(category))
            .findFirst()
            .orElseThrow(() -> new NotFound(category));
    return EvidenceEntries.of(whole.requirements(), file.kind(), head.file().centre()).stream()
        .map(EvidenceEntries.Found::ref)
        .toList();
  }
}
