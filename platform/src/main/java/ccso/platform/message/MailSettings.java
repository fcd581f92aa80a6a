package ccso.platform.message;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The server mail is handed to (`ccso.mail.*`). Without a host nothing is sent: messages then stay
/// in the inbox alone.
///
/// @param from address the mail comes from
/// @param security STARTTLS and TLS refuse a server that does not offer them
/// @param user empty where the server asks for nobody
@ConfigurationProperties("ccso.mail")
record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("STARTTLS") Security security,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("ccso@localhost") String from) {

  enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  boolean on() {
    return !host.isBlank();
  }
}
