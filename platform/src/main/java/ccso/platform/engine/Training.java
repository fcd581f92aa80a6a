package ccso.platform.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The run that trains the cache of loaded classes (JEP 514): starts, asks itself for pages, and
/// ends in order.
///
/// Spring's own `spring.context.exit=onRefresh` would halt before the first request, and without
/// stopping the database.
@Component
@ConditionalOnProperty("ccso.train")
class Training {

  @EventListener
  @Order
  void showPagesAndEnd(ApplicationReadyEvent event) throws IOException, InterruptedException {
    var web = (WebServerApplicationContext) event.getApplicationContext();
    int port = java.util.Objects.requireNonNull(web.getWebServer()).getPort();
    try (var browser = HttpClient.newHttpClient()) {
      for (String path : new String[] {"/", "/login", "/standard", "/register", "/v/0"}) {
        browser.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.discarding());
      }
    }
    Thread.ofPlatform()
        .start(() -> System.exit(SpringApplication.exit(event.getApplicationContext())));
  }
}
