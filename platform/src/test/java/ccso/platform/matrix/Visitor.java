package ccso.platform.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: signed in as one person of the demonstration, or not at all.
final class Visitor {
  private static final HttpClient WIRE =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"([0-9]+)\"");

  /// What came back.
  ///
  /// @param location empty where the answer sends nowhere else
  /// @param statements SQL statements the answer cost
  record Seen(int status, String location, String type, String body, int statements) {

    /// The answer without what differs from asking to asking: the address asked for, where the
    /// switch of languages repeats it, and the forms' token.
    Seen without(String address) {
      String rest =
          TOKEN
              .matcher(body)
              .replaceAll("")
              .replace("href=\"" + address + "?lang=", "href=\"?lang=");
      return new Seen(status, location, type, rest, 0);
    }
  }

  private final String base;
  private final String name;
  private String cookie = "";
  private String token = "";

  private Visitor(String base, String name) {
    this.base = base;
    this.name = name;
  }

  static Visitor anonymous(int port) {
    Visitor visitor = new Visitor("http://127.0.0.1:" + port, "anonymous");
    visitor.takeToken("/login");
    return visitor;
  }

  static Visitor signedIn(int port, String name) {
    Visitor visitor = new Visitor("http://127.0.0.1:" + port, name);
    visitor.takeToken("/login");
    Seen seen = visitor.post("/login", Map.of("signInName", name, "password", OnDemoSite.PASSWORD));
    if (seen.status() != 302) {
      throw new AssertionError(name + " cannot sign in: " + seen.status());
    }
    visitor.takeToken("/home");
    return visitor;
  }

  String name() {
    return name;
  }

  /// @param address as it goes over the wire: encoded
  Seen get(String address) {
    return send(request(address).GET());
  }

  Seen get(String address, String accept) {
    return send(request(address).header("Accept", accept).GET());
  }

  /// Sends a form with the token that belongs to this visitor's session.
  Seen post(String address, Map<String, String> fields) {
    return post(address, fields, "text/html");
  }

  Seen post(String address, Map<String, String> fields, String accept) {
    String form =
        fields.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", accept)
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(form)));
  }

  Seen post(String address, String type, String body) {
    return send(
        request(address)
            .header("Content-Type", type)
            .header("X-CSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(body)));
  }

  Seen ask(String method, String address) {
    return send(
        request(address).header("X-CSRF-TOKEN", token).method(method, BodyPublishers.noBody()));
  }

  /// Without the token: as from another site.
  Seen postFromElsewhere(String address) {
    return send(request(address).POST(BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + address)).timeout(PATIENCE);
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private Seen send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          WIRE.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      answer.headers().allValues("Set-Cookie").stream()
          .filter(it -> it.startsWith("SESSION="))
          .forEach(it -> cookie = it.replaceAll(";.*", ""));
      Matcher statements =
          STATEMENTS.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
      return new Seen(
          answer.statusCode(),
          answer.headers().firstValue("Location").orElse("").replace(base, ""),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.body(),
          statements.find() ? Integer.parseInt(statements.group(1)) : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void takeToken(String address) {
    Matcher found = TOKEN.matcher(get(address).body());
    if (!found.find()) {
      throw new AssertionError("no form on " + address + " for " + name);
    }
    token = found.group(1);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return name;
  }

  static final List<String> DEMO =
      List.of(
          "zhoumin",
          "hehai",
          "tangli",
          "guyue",
          "partner",
          "chenli",
          "like",
          "songqi",
          "luyan",
          "zhaoyi",
          "qianwen",
          "zhouwei",
          "wuqian",
          "shenhang",
          "heyu",
          "clerk",
          "committee",
          "register",
          "regulator",
          "admin",
          "auditor");
}
