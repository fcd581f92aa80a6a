package ccso.platform.evidence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 待采纳: what partners offer, on the applicant's side.
@Controller
public class TrayPages {

  /// Model of `evidence/tray`.
  ///
  /// @param mayAdopt right and state allow it
  public record TrayPage(CaseHead head, List<TrayFile> files, boolean mayAdopt) {}

  private final EvidencePages pages;
  private final TrayFiles tray;
  private final AdoptFile adoptFile;
  private final EvidenceDownload download;
  private final MembersEvidence evidence;

  TrayPages(
      EvidencePages pages,
      TrayFiles tray,
      AdoptFile adoptFile,
      EvidenceDownload download,
      MembersEvidence evidence) {
    this.pages = pages;
    this.tray = tray;
    this.adoptFile = adoptFile;
    this.download = download;
    this.evidence = evidence;
  }

  @GetMapping("/cases/{number}/evidence/tray")
  Page tray(Actor.Person member, @PathVariable String number) {
    CaseHead head = whole(member, number);
    boolean mayAdopt =
        head.editable()
            && member
                .rightIn(head.file().applicant().id())
                .filter(ccso.platform.basis.MemberRight::mayHandIn)
                .isPresent();
    return Page.of("evidence/tray", new TrayPage(head, tray.ofCase(head.file().id()), mayAdopt));
  }

  @GetMapping("/cases/{number}/evidence/tray/{offered}")
  ResponseEntity<Resource> content(
      Actor.Person member, @PathVariable String number, @PathVariable UUID offered) {
    CaseHead head = whole(member, number);
    return download.offered(
        tray.find(head.file().id(), offered).orElseThrow(() -> new NotFound(offered.toString())));
  }

  @PostMapping("/cases/{number}/evidence/adoptions")
  Answer adopt(Actor.Person member, @PathVariable String number, @RequestParam UUID offered) {
    String label = adoptFile.adopt(member, number, offered);
    return SeeOther.to("/cases/" + number + "/evidence/tray")
        .saying("evidence.tray.adopted", label);
  }

  @PostMapping("/cases/{number}/evidence/refusals")
  Answer decline(Actor.Person member, @PathVariable String number, @RequestParam UUID offered) {
    adoptFile.decline(member, number, offered);
    return SeeOther.to("/cases/" + number + "/evidence/tray").saying("evidence.tray.declined");
  }

  /// Offers may be about any category: they are for members who see all.
  private CaseHead whole(Actor.Person member, String number) {
    CaseHead head = pages.head(member, number);
    evidence.part(member, head.file()).requireWhole();
    return head;
  }
}
