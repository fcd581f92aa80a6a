package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 只在现场查看: forms that say where material can be seen, and take it back.
@Controller
class OnSiteReferencePages {
  private final EvidencePages pages;
  private final MembersEvidence evidence;
  private final StateOnSiteReference stateOnSiteReference;

  OnSiteReferencePages(
      EvidencePages pages, MembersEvidence evidence, StateOnSiteReference stateOnSiteReference) {
    this.pages = pages;
    this.evidence = evidence;
    this.stateOnSiteReference = stateOnSiteReference;
  }

  @PostMapping("/cases/{number}/evidence/onsite-references")
  Answer state(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String entry,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String statement,
      @RequestParam(defaultValue = "") String back) {
    CaseHead head = pages.head(member, number);
    RequirementEntry asked = RequirementEntry.parse(entry);
    String there = ReturnAddress.of(back, number, head.library());
    try {
      stateOnSiteReference.state(member, number, asked, reason, statement);
    } catch (Faulty e) {
      var found = evidence.entries(member, head.file()).toProve(asked);
      return Page.again(
          "evidence/reference",
          new OnSiteReferenceForm(head, found, reason, statement, there, e.faults()));
    }
    return SeeOther.to(there).saying("evidence.referenced");
  }

  @PostMapping("/cases/{number}/evidence/onsite-reference-removals")
  Answer remove(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam String entry,
      @RequestParam(defaultValue = "") String back) {
    stateOnSiteReference.remove(member, number, RequirementEntry.parse(entry));
    String library = "/cases/" + number + "/evidence";
    return SeeOther.to(ReturnAddress.of(back, number, library))
        .saying("evidence.reference-removed");
  }
}
