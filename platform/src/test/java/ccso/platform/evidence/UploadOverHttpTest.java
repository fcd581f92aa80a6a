package ccso.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Uploads as they come over the wire, through the real server and its limits.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.servlet.multipart.max-request-size=250MB")
class UploadOverHttpTest {
  private static final String BOUNDARY = "----a-boundary";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final long MEGABYTE = 1024 * 1024;

  @Autowired Chain chain;
  @Autowired EvidenceFiles files;
  @LocalServerPort int port;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private Opened opened;

  @BeforeEach
  void signIn() throws Exception {
    opened = chain.draft();
    String form =
        "_csrf="
            + URLEncoder.encode(token("/login"), UTF_8)
            + "&signInName="
            + chain.signInName(opened.owner())
            + "&password="
            + URLEncoder.encode(Chain.PASSWORD, UTF_8);
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(it -> assertThat(it).endsWith("/home"));
  }

  @Test
  void aFileBeyondTheLimitDoesNotCostTheOthersOfTheSameUpload() throws Exception {
    HttpResponse<String> answer =
        upload(
            file("制度.pdf", new ByteArrayInputStream(SampleFiles.pdf())),
            file("录音.wav", new Zeros(201 * MEGABYTE)));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("已保存 1 个文件，另有 1 个没有保存", "“录音.wav”有 201 MB，单个文件上限 200 MB");
    assertThat(files.ofCase(opened.id()).files())
        .extracting(EvidenceFile::fileName)
        .containsExactly("制度.pdf");
  }

  @Test
  void anUploadThatBreaksOffIsAnsweredWithAPageAndKeepsNothing() throws Exception {
    InputStream broken = new ByteArrayInputStream(text("--" + BOUNDARY + "\r\nContent-Disp"));
    HttpResponse<String> answer = send(broken);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("上传没有完成", "请检查网络后重新选择文件上传。");
    assertThat(files.ofCase(opened.id()).files()).isEmpty();
  }

  @Test
  void moreThanTheServerReadsAtOnceIsAnsweredWithAPage() throws Exception {
    HttpResponse<String> answer =
        upload(file("一.wav", new Zeros(150 * MEGABYTE)), file("二.wav", new Zeros(110 * MEGABYTE)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("一次上传的文件太多", "分几次上传");
    assertThat(files.ofCase(opened.id()).files()).isEmpty();
  }

  @Test
  void withoutTheFormsTokenNothingIsTaken() throws Exception {
    HttpResponse<String> answer =
        send(all(List.of(file("制度.pdf", new ByteArrayInputStream(SampleFiles.pdf())), end())));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("这次提交没有生效");
    assertThat(files.ofCase(opened.id()).files()).isEmpty();
  }

  private HttpResponse<String> upload(InputStream... sent) throws Exception {
    List<InputStream> parts = new ArrayList<>();
    parts.add(field("_csrf", token("/cases/" + opened.number() + "/evidence")));
    parts.add(field("kind", "DOCUMENT"));
    parts.addAll(List.of(sent));
    parts.add(end());
    return send(all(parts));
  }

  private HttpResponse<String> send(InputStream body) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(address("/cases/" + opened.number() + "/evidence"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofInputStream(() -> body))
            .build(),
        BodyHandlers.ofString());
  }

  private String token(String page) throws Exception {
    HttpResponse<String> answer =
        browser.send(HttpRequest.newBuilder(address(page)).build(), BodyHandlers.ofString());
    Matcher token = TOKEN.matcher(answer.body());
    assertThat(token.find()).as("token in %s: %s", page, answer.statusCode()).isTrue();
    return token.group(1);
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static InputStream field(String name, String value) {
    return new ByteArrayInputStream(
        text(
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n"));
  }

  private static InputStream file(String name, InputStream content) {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    return all(
        List.of(
            new ByteArrayInputStream(text(head)), content, new ByteArrayInputStream(text("\r\n"))));
  }

  private static InputStream end() {
    return new ByteArrayInputStream(text("--" + BOUNDARY + "--\r\n"));
  }

  private static InputStream all(List<InputStream> parts) {
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  /// So many bytes of nothing.
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int some = (int) Math.min(left, most);
      left -= some;
      return some == 0 ? -1 : some;
    }
  }
}
