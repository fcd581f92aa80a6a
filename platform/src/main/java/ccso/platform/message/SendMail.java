package ccso.platform.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands the mail that is due to the server. A mail that the server took and that the platform
/// could not note before it ended goes out twice, under the same Message-ID.
@Component
class SendMail {
  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

  private final Outbox outbox;
  private final LetterText text;
  private final JavaMailSender server;
  private final MailSettings settings;

  SendMail(Outbox outbox, LetterText text, JavaMailSender server, MailSettings settings) {
    this.outbox = outbox;
    this.text = text;
    this.server = server;
    this.settings = settings;
  }

  /// Sends all that is due at this moment; returns how many the server took.
  int allDue(Instant now) {
    outbox.giveUpStale(now);
    int sent = 0;
    for (Optional<UUID> mail = outbox.take(now); mail.isPresent(); mail = outbox.take(now)) {
      sent += send(outbox.letter(mail.get()).orElseThrow(), now) ? 1 : 0;
    }
    return sent;
  }

  private boolean send(Letter letter, Instant now) {
    try {
      server.send(mime(letter));
      outbox.sent(letter.id(), now);
      return true;
    } catch (MailException | MessagingException | UnsupportedEncodingException e) {
      // What a server answers may repeat addresses: only the fault's name is kept.
      String failure = NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName();
      outbox.failed(letter, now, failure);
      LOG.warn("mail not sent mail={} tries={} failure={}", letter.id(), letter.tries(), failure);
      return false;
    }
  }

  private MimeMessage mime(Letter letter) throws MessagingException, UnsupportedEncodingException {
    LetterText.Written written = text.write(letter);
    MimeMessage mime =
        new Named(server.createMimeMessage().getSession(), id(letter, settings.from()));
    MimeMessageHelper parts = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
    parts.setFrom(new InternetAddress(settings.from(), true));
    parts.setTo(
        new InternetAddress(letter.address(), letter.name(), StandardCharsets.UTF_8.name()));
    parts.setSubject(written.subject());
    parts.setText(written.text(), written.html());
    mime.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answers from machines
    return mime;
  }

  private static String id(Letter letter, String from) {
    return "<" + letter.id() + from.substring(from.lastIndexOf('@')) + ">";
  }

  /// Keeps its Message-ID, so that a second sending is known as the same mail.
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = Objects.requireNonNull(id);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
