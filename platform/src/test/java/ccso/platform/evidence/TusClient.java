package ccso.platform.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in who sends files to a case by tus 1.0, and breaks off where a test wants it.
final class TusClient {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final int port;
  private final String number;
  String token;

  TusClient(int port, Chain chain, Opened opened) throws Exception {
    this.port = port;
    this.number = opened.number();
    send(
        request("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "_csrf="
                        + URLEncoder.encode(token("/login"), UTF_8)
                        + "&signInName="
                        + chain.signInName(opened.owner())
                        + "&password="
                        + URLEncoder.encode(Chain.PASSWORD, UTF_8))));
    token = token("/cases/" + number + "/evidence");
  }

  Socket halfSent(String upload, byte[] content, int sent) throws IOException {
    Socket socket = new Socket("localhost", port);
    OutputStream out = socket.getOutputStream();
    String cookie =
        cookies.getCookieStore().getCookies().stream()
            .map(HttpCookie::toString)
            .collect(Collectors.joining("; "));
    String head =
        String.join(
            "\r\n",
            "PATCH " + upload + " HTTP/1.1",
            "Host: localhost",
            "Cookie: " + cookie,
            "X-CSRF-TOKEN: " + token,
            "Tus-Resumable: 1.0.0",
            "Upload-Offset: 0",
            "Content-Type: application/offset+octet-stream",
            "Content-Length: " + content.length,
            "",
            "");
    out.write(head.getBytes(ISO_8859_1));
    out.write(content, 0, sent);
    out.flush();
    return socket;
  }

  /// @return the upload's address
  String begin(int length, String... metadata) throws Exception {
    var answer = create(Integer.toString(length), metadata);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return header(answer, "Location");
  }

  HttpResponse<String> create(String length, String... metadata) throws Exception {
    return send(creation(base(), length, metadata).POST(BodyPublishers.noBody()));
  }

  HttpRequest.Builder creation(String address, String length, String... metadata) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < metadata.length; i += 2) {
      said.append(i == 0 ? "" : ",")
          .append(metadata[i])
          .append(' ')
          .append(Base64.getEncoder().encodeToString(metadata[i + 1].getBytes(UTF_8)));
    }
    return tus(address).header("Upload-Length", length).header("Upload-Metadata", said.toString());
  }

  HttpResponse<String> patch(String upload, int offset, byte[] part) throws Exception {
    return send(next(upload, offset).method("PATCH", BodyPublishers.ofByteArray(part)));
  }

  HttpResponse<String> checked(String upload, int offset, byte[] part, String checksum)
      throws Exception {
    return send(
        next(upload, offset)
            .header("Upload-Checksum", checksum)
            .method("PATCH", BodyPublishers.ofByteArray(part)));
  }

  HttpRequest.Builder next(String upload, int offset) {
    return tus(upload)
        .header("Upload-Offset", Integer.toString(offset))
        .header("Content-Type", "application/offset+octet-stream");
  }

  long offset(String upload) throws Exception {
    var answer = send(tus(upload).method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    return Long.parseLong(header(answer, "Upload-Offset"));
  }

  String list() throws Exception {
    return send(request(base()).GET()).body();
  }

  HttpRequest.Builder tus(String address) {
    return request(address).header("Tus-Resumable", "1.0.0").header("X-CSRF-TOKEN", token);
  }

  HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  String token(String page) throws Exception {
    Matcher found = TOKEN.matcher(send(request(page).GET()).body());
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  String base() {
    return "/cases/" + number + "/uploads";
  }

  static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none, but " + answer.statusCode());
  }
}
