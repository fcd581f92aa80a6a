package ccso.platform.notice;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.basis.NotFound;
import ccso.platform.notice.PublicNotice.Standing;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公示 for everybody: the list, one notice, and the form to object to it.
@Controller
public class NoticePages {

  /// No paging past it: what is older is in the register.
  private static final int MOST = 100;

  /// Model of `notice/notices`.
  public record Notices(List<PublicNotice> notices, LocalDate today) {
    public List<PublicNotice> standing(Standing standing) {
      return notices.stream().filter(it -> it.standing(today) == standing).toList();
    }
  }

  /// Model of `notice/notice`.
  public record One(PublicNotice notice, Standing standing) {}

  /// Model of `notice/objection`.
  ///
  /// @param raised the objection asked for by its reference; null where none is
  public record Form(
      PublicNotice notice,
      Standing standing,
      String statement,
      String contact,
      List<FieldFault> faults,
      String asked,
      @Nullable Objection raised) {}

  private final PublicNotices notices;
  private final Objections objections;
  private final RaiseObjection raise;
  private final InstantSource clock;

  NoticePages(
      PublicNotices notices, Objections objections, RaiseObjection raise, InstantSource clock) {
    this.notices = notices;
    this.objections = objections;
    this.raise = raise;
    this.clock = clock;
  }

  @GetMapping("/notices")
  Answer notices() {
    return Page.of("notice/notices", new Notices(notices.newest(MOST), today()));
  }

  @GetMapping("/notices/{id}")
  Answer notice(@PathVariable String id) {
    PublicNotice notice = find(id);
    return Page.of("notice/notice", new One(notice, notice.standing(today())));
  }

  /// @param reference of an objection raised before, to see what became of it
  @GetMapping("/notices/{id}/objection")
  Answer objection(@PathVariable String id, @RequestParam(defaultValue = "") String reference) {
    return Page.of("notice/objection", form(find(id), "", "", List.of(), reference.strip()));
  }

  @PostMapping("/notices/{id}/objection")
  Answer raise(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String statement,
      @RequestParam(defaultValue = "") String contact) {
    try {
      String reference = raise.raise(actor, id, statement, contact);
      return SeeOther.to("/notices/" + id + "/objection?reference=" + reference)
          .saying("objection.raised", reference);
    } catch (Faulty faulty) {
      return Page.again(
          "notice/objection", form(find(id), statement, contact, faulty.faults(), ""));
    }
  }

  private Form form(
      PublicNotice notice,
      String statement,
      String contact,
      List<FieldFault> faults,
      String reference) {
    Objection raised =
        reference.isEmpty()
            ? null
            : objections
                .find(reference)
                .filter(it -> it.notice().equals(notice.number()))
                .orElse(null);
    return new Form(
        notice, notice.standing(today()), statement, contact, faults, reference, raised);
  }

  private PublicNotice find(String number) {
    return notices.find(number).orElseThrow(() -> new NotFound(number));
  }

  private LocalDate today() {
    return clock.instant().atZone(Words.ZONE).toLocalDate();
  }
}
