package ccso.platform.message;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The way out for mail, and the clockwork of the platform's jobs.
@Configuration
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class MessageConfiguration {
  private static final String PATIENCE = "20000"; // milliseconds a server has for each answer

  @Bean
  JavaMailSender mailSender(MailSettings settings) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    if (!settings.user().isEmpty()) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
    sender.setJavaMailProperties(properties(settings));
    return sender;
  }

  private static Properties properties(MailSettings settings) {
    boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
    Properties properties = new Properties();
    properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.put(
        "mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    return properties;
  }
}
