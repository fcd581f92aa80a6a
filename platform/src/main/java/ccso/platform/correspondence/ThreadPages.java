package ccso.platform.correspondence;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Faulty;
import ccso.platform.basis.FieldFault;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 意见与补充: the same page by three doors, each showing what its side may read.
@Controller
class ThreadPages {
  private static final String TEMPLATE = "correspondence/threads";

  private final CaseDoors doors;
  private final ThreadViews views;
  private final WriteMessage writeMessage;

  ThreadPages(CaseDoors doors, ThreadViews views, WriteMessage writeMessage) {
    this.doors = doors;
    this.views = views;
    this.writeMessage = writeMessage;
  }

  /// A message as a form sends it; anything may be missing or mistyped.
  ///
  /// @param requirement key, empty for the case as a whole
  /// @param back number of the requirement whose judging page it was written on; empty elsewhere
  record Sent(
      @Nullable String clientId,
      @Nullable String requirement,
      @Nullable String audience,
      @Nullable String text,
      @Nullable String back) {

    String about() {
      return requirement == null ? "" : requirement.strip();
    }

    String typed() {
      return text == null ? "" : text;
    }

    /// Refuses all that cannot be read at once ([Faulty]).
    WriteMessage.Draft draft() {
      List<FieldFault> faults = new ArrayList<>();
      UUID id = uuid(clientId, faults);
      Audience readers = readers();
      if (readers == null) {
        faults.add(FieldFault.of("audience", "correspondence.audience"));
      }
      if (id == null || readers == null) {
        throw new Faulty(faults);
      }
      return new WriteMessage.Draft(id, about().isEmpty() ? null : about(), readers, typed());
    }

    @Nullable Audience readers() {
      for (Audience one : Audience.values()) {
        if (one.name().equals(audience)) {
          return one;
        }
      }
      return null;
    }
  }

  /// Null where it is none, with the fault added.
  static @Nullable UUID uuid(@Nullable String sent, List<FieldFault> faults) {
    try {
      return UUID.fromString(sent == null ? "" : sent.strip());
    } catch (IllegalArgumentException notOne) {
      faults.add(FieldFault.of("clientId", "correspondence.number"));
      return null;
    }
  }

  @GetMapping("/cases/{number}/threads")
  Page ofApplicant(
      Actor member, @PathVariable String number, @RequestParam(defaultValue = "") String about) {
    return show(member, Side.APPLICANT, number, about);
  }

  @GetMapping("/assess/{number}/threads")
  Page ofTeam(
      Actor member, @PathVariable String number, @RequestParam(defaultValue = "") String about) {
    return show(member, Side.TEAM, number, about);
  }

  @GetMapping("/desk/cases/{number}/threads")
  Page ofCentre(
      Actor clerk, @PathVariable String number, @RequestParam(defaultValue = "") String about) {
    return show(clerk, Side.CENTRE, number, about);
  }

  @PostMapping("/cases/{number}/threads")
  Answer writeAsApplicant(Actor member, @PathVariable String number, Sent sent) {
    return write(member, Side.APPLICANT, number, sent);
  }

  @PostMapping("/assess/{number}/threads")
  Answer writeAsTeam(Actor member, @PathVariable String number, Sent sent) {
    return write(member, Side.TEAM, number, sent);
  }

  @PostMapping("/desk/cases/{number}/threads")
  Answer writeAsCentre(Actor clerk, @PathVariable String number, Sent sent) {
    return write(clerk, Side.CENTRE, number, sent);
  }

  private Page show(Actor reader, Side side, String number, String about) {
    return Page.of(TEMPLATE, views.page(doors.open(reader, side, number), about));
  }

  private Answer write(Actor writer, Side side, String number, Sent sent) {
    OpenCase opened = doors.open(writer, side, number);
    try {
      writeMessage.write(writer, side, number, sent.draft());
    } catch (Faulty faulty) {
      Audience readers = sent.readers();
      var typed =
          ThreadsPage.Typed.of(
              "message", sent.typed(), readers == null ? side.audiences().getFirst() : readers);
      return Page.again(TEMPLATE, views.again(opened, sent.about(), typed, null, faulty.faults()));
    }
    return SeeOther.to(there(opened, sent)).saying("correspondence.written");
  }

  /// Back to the judging page where it was written there; nothing else is followed.
  private static String there(OpenCase opened, Sent sent) {
    String number = opened.file().number().value();
    boolean judging =
        opened.side() == Side.TEAM
            && opened.edition().requirements().stream()
                .anyMatch(it -> it.no().value().equals(sent.back()));
    return judging
        ? "/assess/" + number + "/judge/" + sent.back() + "#thread"
        : ThreadViews.address(opened.side(), number);
  }
}
