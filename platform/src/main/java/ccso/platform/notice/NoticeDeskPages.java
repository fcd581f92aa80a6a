package ccso.platform.notice;

import ccso.platform.basis.Actor;
import ccso.platform.notice.Objection.Outcome;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公示与异议: the clerk's desk.
@Controller
public class NoticeDeskPages {
  private static final int MOST = 200;

  /// Model of `notice/desk`.
  ///
  /// @param failed reference of the objection whose answer lacked a reason; empty otherwise
  public record Desk(
      List<PublicNotice> notices, List<Objection> objections, LocalDate today, String failed) {
    public long open() {
      return objections.stream().filter(it -> it.answer() == null).count();
    }

    public PublicNotice notice(Objection objection) {
      return notices.stream()
          .filter(it -> it.number().equals(objection.notice()))
          .findFirst()
          .orElseThrow();
    }
  }

  private final PublicNotices notices;
  private final Objections objections;
  private final AnswerObjection answer;
  private final InstantSource clock;

  NoticeDeskPages(
      PublicNotices notices, Objections objections, AnswerObjection answer, InstantSource clock) {
    this.notices = notices;
    this.objections = objections;
    this.answer = answer;
    this.clock = clock;
  }

  @GetMapping("/desk/notices")
  Answer desk() {
    return Page.of("notice/desk", view(""));
  }

  @PostMapping("/desk/notices/objections/{reference}/answer")
  Answer answer(
      Actor.Person clerk,
      @PathVariable String reference,
      @RequestParam Outcome outcome,
      @RequestParam(defaultValue = "") String reason) {
    if (reason.isBlank() && objections.find(reference).isPresent()) {
      return Page.again("notice/desk", view(reference));
    }
    answer.answer(clerk, reference, outcome, reason);
    return SeeOther.to("/desk/notices").saying("objection.answered." + outcome);
  }

  private Desk view(String failed) {
    return new Desk(
        notices.newest(MOST),
        objections.all(MOST),
        clock.instant().atZone(Words.ZONE).toLocalDate(),
        failed);
  }
}
