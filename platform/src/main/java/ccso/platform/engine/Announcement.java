package ccso.platform.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells whoever started the platform where it is, which database it uses and how to stop it, and
/// when it can go on no longer.
@Component
class Announcement {

  private final Environment settings;
  private final Database database;

  Announcement(Environment settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  @EventListener
  void started(ApplicationReadyEvent event) throws UnknownHostException {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)
        || web.getWebServer() == null) {
      return;
    }
    // Gives back what only the start needed; an idle platform would keep it.
    Runtime.getRuntime().gc();
    InetAddress address = InetAddress.getByName(settings.getProperty("server.address", "0.0.0.0"));
    boolean local = address.isLoopbackAddress();
    String page =
        "http://"
            + (local || address.isAnyLocalAddress() ? "localhost" : address.getHostAddress())
            + ":"
            + web.getWebServer().getPort()
            + "/";
    for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
      say(language, database.isEmbedded() ? "STARTED_EMBEDDED" : "STARTED_EXTERNAL", page);
      if (!local && settings.getProperty("server.ssl.bundle") == null) {
        say(language, "REACHABLE_WITHOUT_TLS", address.getHostAddress());
      }
    }
  }

  /// A platform whose own database has ended can only be started anew. It halts, for every step of
  /// an orderly end would wait for the database.
  static void lost() {
    if (!StartRefusals.isStopping()) {
      for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
        System.err.println(StartMessages.text(language, "DATABASE_LOST"));
      }
      Runtime.getRuntime().halt(1);
    }
  }

  private void say(Locale language, String message, String first) {
    System.out.println(StartMessages.text(language, message, first, where()));
  }

  private String where() {
    return database.isEmbedded()
        ? Path.of(settings.getProperty("ccso.data", "data")).toAbsolutePath().normalize().toString()
        : database.login().toString();
  }
}
