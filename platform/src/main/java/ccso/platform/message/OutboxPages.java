package ccso.platform.message;

import ccso.platform.basis.NotFound;
import ccso.platform.site.Answer;
import ccso.platform.site.Page;
import ccso.platform.site.SeeOther;
import ccso.platform.site.SiteSettings;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 发件箱 for the administrator: what went out, what did not and why. What a mail says is shown in the
/// demonstration only, where it is not sent.
@Controller
public class OutboxPages {
  private static final int SHOWN = 200;

  /// Model of `message/outbox`.
  public record OutboxView(List<Outbox.Listed> mails, boolean sends, boolean demo) {}

  /// Model of `message/letter`.
  public record LetterView(String name, String address, String subject, String text) {}

  private final Outbox outbox;
  private final LetterText text;
  private final MailSettings mail;
  private final SiteSettings site;
  private final InstantSource clock;

  OutboxPages(
      Outbox outbox, LetterText text, MailSettings mail, SiteSettings site, InstantSource clock) {
    this.outbox = outbox;
    this.text = text;
    this.mail = mail;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping("/desk/outbox")
  Answer outbox() {
    return Page.of(
        "message/outbox",
        new OutboxView(outbox.list(SHOWN), mail.on() && !site.demo(), site.demo()));
  }

  @GetMapping("/desk/outbox/{mail}")
  Answer letter(@PathVariable("mail") UUID id) {
    if (!site.demo()) {
      throw new NotFound(id.toString());
    }
    Letter letter = outbox.letter(id).orElseThrow(() -> new NotFound(id.toString()));
    LetterText.Written written = text.write(letter);
    return Page.of(
        "message/letter",
        new LetterView(letter.name(), letter.address(), written.subject(), written.text()));
  }

  @PostMapping("/desk/outbox/again")
  Answer again(@RequestParam("mail") UUID id) {
    outbox.again(id, clock.instant());
    return SeeOther.to("/desk/outbox").saying("outbox.again.done");
  }
}
