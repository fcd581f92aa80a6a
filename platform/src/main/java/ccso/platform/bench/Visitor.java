package ccso.platform.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One person at the platform, with cookies.
final class Visitor implements AutoCloseable {
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"(\\d+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  Visitor(String address) {
    this.address = address;
  }

  /// @param statements SQL statements the request cost, sessions included
  record Answer(int status, String body, long nanos, int statements) {}

  Visitor signIn(String name) {
    Answer form = get("/login");
    post(
        "/login",
        Map.of(
            "_csrf",
            field(form.body(), "_csrf"),
            "signInName",
            name,
            "password",
            MeasuredPlatform.PASSWORD));
    return this;
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  Answer post(String path, Map<String, String> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", path.endsWith("/determinations") ? "application/json" : "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
            .build());
  }

  /// A hidden field of a page.
  static String field(String body, String name) {
    Matcher matcher = FIELD.matcher(body);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return matcher.group(2);
      }
    }
    throw new IllegalStateException("the page has no field " + name);
  }

  private Answer send(HttpRequest request) {
    try {
      long began = System.nanoTime();
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      long nanos = System.nanoTime() - began;
      return new Answer(response.statusCode(), response.body(), nanos, statements(response));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int statements(HttpResponse<String> response) {
    Matcher matcher = STATEMENTS.matcher(response.headers().firstValue("Server-Timing").orElse(""));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
