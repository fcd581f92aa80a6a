package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.evidence.AttachEvidence;
import ccso.platform.evidence.FileSize;
import ccso.platform.evidence.ParticularsForm;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 补充材料: an item answered, the round handed in, the round ended by the team.
@Controller
class SupplementPages {
  private final CaseDoors doors;
  private final ThreadViews views;
  private final AnswerItem answerItem;
  private final AnswerSupplement answerSupplement;
  private final CloseSupplement closeSupplement;

  SupplementPages(
      CaseDoors doors,
      ThreadViews views,
      AnswerItem answerItem,
      AnswerSupplement answerSupplement,
      CloseSupplement closeSupplement) {
    this.doors = doors;
    this.views = views;
    this.answerItem = answerItem;
    this.answerSupplement = answerSupplement;
    this.closeSupplement = closeSupplement;
  }

  @PostMapping("/cases/{number}/supplement/answers")
  Answer answer(
      Actor.Person member,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String clientId,
      @RequestParam(defaultValue = "") String requirement,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String replaces,
      ParticularsForm said,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
    OpenCase opened = doors.open(member, Side.APPLICANT, number);
    var typed = new ThreadsPage.Typed(requirement, text, Audience.APPLICANT, replaces, said);
    AttachEvidence.Attached attached;
    try {
      attached =
          answerItem.answer(
              member, number, read(clientId, requirement, text, replaces, said, sent));
    } catch (Faulty faulty) {
      List<FieldFault> faults = faulty.faults().stream().map(it -> at(requirement, it)).toList();
      return Page.again("correspondence/threads", views.again(opened, "", typed, null, faults));
    }
    if (!attached.complete()) {
      return Page.again(
          "correspondence/threads",
          views.again(opened, "", typed, new ThreadsPage.Untaken(attached), List.of()));
    }
    return SeeOther.to(ThreadViews.address(Side.APPLICANT, number))
        .saying("correspondence.answered", opened.no(requirement));
  }

  @PostMapping("/cases/{number}/supplement")
  Answer handIn(Actor.Person member, @PathVariable String number) {
    answerSupplement.answer(member, number);
    return SeeOther.to(ThreadViews.address(Side.APPLICANT, number))
        .saying("correspondence.handed-in");
  }

  @PostMapping("/assess/{number}/supplement/closing")
  Answer close(Actor.Person lead, @PathVariable String number) {
    closeSupplement.close(lead, number);
    return SeeOther.to(ThreadViews.address(Side.TEAM, number)).saying("correspondence.closed");
  }

  private static AnswerItem.Answer read(
      String clientId,
      String requirement,
      String text,
      String replaces,
      ParticularsForm said,
      @Nullable List<MultipartFile> sent) {
    List<FieldFault> faults = new ArrayList<>(said.faults());
    UUID id = ThreadPages.uuid(clientId, faults);
    if (id == null || !faults.isEmpty()) {
      throw new Faulty(faults);
    }
    return new AnswerItem.Answer(id, requirement, text, replaces, said.read(), files(sent));
  }

  /// A field in which nothing was chosen still sends one part, without a name.
  private static List<AttachEvidence.SentFile> files(@Nullable List<MultipartFile> sent) {
    return Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
        .filter(it -> !Objects.requireNonNullElse(it.getOriginalFilename(), "").isEmpty())
        .map(it ->
            new AttachEvidence.SentFile(
                Objects.requireNonNull(it.getOriginalFilename()), it, new FileSize(it.getSize())))
        .toList();
  }

  /// The fields of the form that answers this requirement.
  private static FieldFault at(String requirement, FieldFault fault) {
    return new FieldFault(fault.field() + "-" + requirement, fault.code(), fault.arguments());
  }
}
