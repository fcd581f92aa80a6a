package ccso.platform.message;

import ccso.platform.site.SiteSettings;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Once a minute: sends what is due. The demonstration sends nothing to anybody; its administrator
/// reads the outbox instead.
@Component
class MailJob {
  private final SendMail sendMail;
  private final MailSettings mail;
  private final SiteSettings site;
  private final InstantSource clock;

  MailJob(SendMail sendMail, MailSettings mail, SiteSettings site, InstantSource clock) {
    this.sendMail = sendMail;
    this.mail = mail;
    this.site = site;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  void run() {
    if (mail.on() && !site.demo()) {
      sendMail.allDue(clock.instant());
    }
  }
}
