package ccso.platform.message;

import ccso.platform.site.SiteSettings;
import ccso.platform.site.Words;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of a mail in the reader's language: the same sentences as in the inbox, each with the
/// address it leads to. Of the reader it says the name and nothing more.
@Component
public class LetterText {

  /// A mail as it is read.
  record Written(String subject, String text, String html) {}

  /// Model of `message/mail`.
  public record MailView(Words words, String name, List<Line> lines, String settings) {}

  /// One message: what, and the address of the exact place.
  public record Line(String said, String address) {}

  private final MessageSource messages;
  private final TemplateEngine templates;
  private final SiteSettings site;

  LetterText(MessageSource messages, TemplateEngine templates, SiteSettings site) {
    this.messages = messages;
    this.templates = templates;
    this.site = site;
  }

  Written write(Letter letter) {
    Words words = new Words(messages, letter.language().locale());
    List<Line> lines =
        letter.messages().stream()
            .map(it -> new Line(it.said(words), site.address() + "/me/inbox/" + it.seq()))
            .toList();
    MailView view = new MailView(words, letter.name(), lines, site.address() + "/me/settings");
    StringOutput html = new StringOutput();
    templates.render("message/mail.jte", Map.of("page", view), html);
    return new Written(subject(letter, words), text(view), html.toString());
  }

  /// Names the case where there is one, so that a mailbox can sort by it.
  private static String subject(Letter letter, Words words) {
    Set<String> cases =
        letter.messages().stream()
            .map(it -> it.message().caseNumber() == null ? "" : it.message().caseNumber())
            .collect(Collectors.toSet());
    int count = letter.messages().size();
    return cases.size() == 1 && !cases.contains("")
        ? words.t("mail.subject.case", cases.iterator().next(), count)
        : words.t("mail.subject", count);
  }

  private static String text(MailView view) {
    StringBuilder text = new StringBuilder(view.words().t("mail.greeting", view.name()));
    text.append("\n\n");
    view.lines()
        .forEach(it -> text.append(it.said()).append('\n').append(it.address()).append("\n\n"));
    return text.append(view.words().t("mail.foot"))
        .append('\n')
        .append(view.settings())
        .append('\n')
        .toString();
  }
}
