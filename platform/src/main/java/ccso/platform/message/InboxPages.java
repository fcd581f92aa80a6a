package ccso.platform.message;

import ccso.platform.basis.Actor;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 站内信: everybody's own.
@Controller
public class InboxPages {
  private static final int READ_SHOWN = 50;

  /// Messages of one case, newest first.
  ///
  /// @param number empty for those about no case
  public record OfCase(String number, List<ToldMessage> messages) {}

  /// Model of `message/inbox`.
  ///
  /// @param upTo the newest message shown, 0 when there is none
  /// @param before seq of the last read one shown, 0 when there are no more
  public record InboxView(List<OfCase> unread, List<OfCase> read, long upTo, long before) {}

  private final Inbox inbox;

  InboxPages(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping("/me/inbox")
  Answer inbox(
      Actor.Person person, @RequestParam(defaultValue = "9223372036854775807") long before) {
    List<ToldMessage> unread = inbox.unread(person);
    List<ToldMessage> read = inbox.read(person, before, READ_SHOWN);
    return Page.of(
        "message/inbox",
        new InboxView(
            byCase(unread),
            byCase(read),
            unread.isEmpty() ? 0 : unread.getFirst().seq(),
            read.size() < READ_SHOWN ? 0 : read.getLast().seq()));
  }

  /// Goes where the message leads; the address mails carry.
  @GetMapping("/me/inbox/{message}")
  Answer open(Actor.Person person, @PathVariable long message) {
    return SeeOther.to(inbox.open(person, message).message().place());
  }

  @PostMapping("/me/inbox/read")
  Answer markRead(Actor.Person person, @RequestParam(defaultValue = "") List<Long> message) {
    inbox.markRead(person, message);
    return SeeOther.to("/me/inbox");
  }

  @PostMapping("/me/inbox/read-all")
  Answer markAllRead(Actor.Person person, @RequestParam(defaultValue = "0") long upTo) {
    inbox.markAllRead(person, upTo);
    return SeeOther.to("/me/inbox").saying("message.all-read");
  }

  /// In the order of each case's newest message.
  static List<OfCase> byCase(List<ToldMessage> messages) {
    Map<String, List<ToldMessage>> byCase = new LinkedHashMap<>();
    for (ToldMessage told : messages) {
      String number = Objects.requireNonNullElse(told.message().caseNumber(), "");
      byCase.computeIfAbsent(number, it -> new java.util.ArrayList<>()).add(told);
    }
    return byCase.entrySet().stream().map(it -> new OfCase(it.getKey(), it.getValue())).toList();
  }
}
