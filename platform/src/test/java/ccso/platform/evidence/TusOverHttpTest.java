package ccso.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ccso.judging.EvidenceKind;
import ccso.judging.RequirementNo;
import ccso.platform.application.WithdrawCase;
import ccso.platform.fixture.Chain;
import ccso.platform.fixture.Chain.Opened;
import ccso.platform.standard.Editions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// 断点续传 as it goes over the wire: the protocol, and what befalls an upload on its way.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "ccso.evidence.case-megabytes=250")
class TusOverHttpTest {
  private static final int CHECKSUM_MISMATCH = 460;

  @Autowired Chain chain;
  @Autowired EvidenceFiles files;
  @Autowired EvidenceStore store;
  @Autowired PartialFiles partials;
  @Autowired ResumableUploads uploads;
  @Autowired DropUpload drop;
  @Autowired WithdrawCase withdraw;
  @Autowired Editions editions;
  @Autowired InstantSource clock;
  @LocalServerPort int port;

  @Value("${ccso.data:data}")
  Path data;

  private TusClient tus;
  private Opened opened;
  private byte[] content;

  @BeforeEach
  void signIn() throws Exception {
    opened = chain.draft();
    content = pdf(1_000_000);
    tus = new TusClient(port, chain, opened);
  }

  @Test
  void theServerSaysWhatItCan_andRefusesAnotherVersionOfTheProtocol() throws Exception {
    var abilities = tus.send(tus.request(tus.base()).method("OPTIONS", BodyPublishers.noBody()));
    assertThat(abilities.statusCode()).isEqualTo(204);
    assertThat(TusClient.header(abilities, "Tus-Version")).isEqualTo("1.0.0");
    assertThat(TusClient.header(abilities, "Tus-Extension"))
        .isEqualTo("creation,termination,checksum,expiration");
    assertThat(TusClient.header(abilities, "Tus-Max-Size")).isEqualTo("209715200");
    assertThat(TusClient.header(abilities, "Tus-Checksum-Algorithm")).isEqualTo("sha256");
    var other =
        tus.send(
            tus.request(tus.base())
                .header("X-CSRF-TOKEN", tus.token)
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", "10")
                .POST(BodyPublishers.noBody()));
    assertThat(other.statusCode()).isEqualTo(412);
    assertThat(TusClient.header(other, "Tus-Version")).isEqualTo("1.0.0");
  }

  @Test
  void aFileInThreePartsBecomesEvidence_withAllThatWasSaidOfIt() throws Exception {
    String entry = entry().code();
    String upload =
        tus.begin(
            content.length,
            "filename",
            "制度.pdf",
            "kind",
            "DOCUMENT",
            "entries",
            entry,
            "formedOn",
            "2026-01-31",
            "validUntil",
            "2099-01-01",
            "masked",
            "PERSONAL_DATA",
            "filetype",
            "application/pdf");
    assertThat(tus.offset(upload)).isZero();
    assertThat(TusClient.header(tus.patch(upload, 0, part(0, 100)), "Upload-Offset"))
        .isEqualTo("100");
    var second = tus.patch(upload, 100, part(100, 400_000));
    assertThat(second.statusCode()).isEqualTo(204);
    assertThat(TusClient.header(second, "Upload-Expires")).endsWith("GMT");
    assertThat(tus.offset(upload)).isEqualTo(400_000);
    assertThat(files.ofCase(opened.id()).files()).as("not before all is there").isEmpty();
    assertThat(tus.patch(upload, 400_000, part(400_000, content.length)).statusCode())
        .isEqualTo(204);
    EvidenceFile file = kept("A-1");
    assertThat(file.fileName()).isEqualTo("制度.pdf");
    assertThat(file.particulars())
        .isEqualTo(
            new Particulars(
                LocalDate.of(2026, 1, 31), LocalDate.of(2099, 1, 1), Withheld.PERSONAL_DATA));
    assertThat(files.ofCase(opened.id()).servedBy(file)).containsExactly(entry());
    assertThat(Files.exists(partials.path(id(upload)))).isFalse();
    assertThat(tus.list()).contains("\"kept\":\"A-1v1\"");
    assertThat(tus.patch(upload, content.length, new byte[0]).statusCode())
        .as("asked again it stays as it is")
        .isEqualTo(204);
    assertThat(files.ofCase(opened.id()).files()).hasSize(1);
  }

  @Test
  void aPartThatDoesNotFitIsRefusedAndChangesNothing() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    tus.patch(upload, 0, part(0, 1000));
    assertThat(tus.patch(upload, 999, part(999, 2000)).statusCode()).isEqualTo(409);
    assertThat(tus.patch(upload, 1001, part(1001, 2000)).statusCode()).isEqualTo(409);
    var beyond = tus.patch(upload, 1000, new byte[content.length - 999]);
    assertThat(beyond.statusCode()).isEqualTo(400);
    assertThat(beyond.body()).contains("收到的内容比文件大小多，请重新选择文件上传。");
    var form =
        tus.send(
            tus.tus(upload)
                .header("Upload-Offset", "1000")
                .header("Content-Type", "application/octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(part(1000, 2000))));
    assertThat(form.statusCode()).isEqualTo(415);
    assertThat(tus.offset(upload)).isEqualTo(1000);
    tus.patch(upload, 1000, part(1000, content.length));
    kept("A-1");
  }

  @Test
  void aPartWithAChecksumCountsWholeOrNotAtAll() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    byte[] part = part(0, 500_000);
    assertThat(tus.checked(upload, 0, part, "sha256 " + sha256(part(1, 500_001))).statusCode())
        .isEqualTo(CHECKSUM_MISMATCH);
    assertThat(tus.offset(upload)).isZero();
    assertThat(tus.checked(upload, 0, part, "crc32 AAAA").statusCode()).isEqualTo(400);
    assertThat(tus.checked(upload, 0, part, "sha256 " + sha256(part)).statusCode()).isEqualTo(204);
    tus.patch(upload, 500_000, part(500_000, content.length));
    kept("A-1");
  }

  @Test
  void aConnectionCutInTheMiddleCostsNothingThatArrived() throws Exception {
    content = pdf(20_000_000);
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    try (Socket cut = tus.halfSent(upload, content, 17_000_000)) {
      cut.setSoLinger(true, 0); // as a cable pulled: no farewell
    }
    finish(upload);
    kept("A-1");
  }

  @Test
  void ofALongPartEveryEightMegabytesAreKeptForGood() throws Exception {
    content = pdf(20_000_000);
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    try (Socket hanging = tus.halfSent(upload, content, 19_000_000)) {
      long known = 0;
      while (known == 0) {
        known = tus.offset(upload);
      }
      assertThat(known).as("while the rest still travels").isLessThan(19_000_000);
      assertThat(known).isGreaterThanOrEqualTo(ReceivePart.PROMISED);
      assertThat(Files.size(partials.path(id(upload)))).isGreaterThanOrEqualTo(known);
      assertThat(hanging.isConnected()).isTrue();
    }
    finish(upload);
    kept("A-1");
  }

  @Test
  void ofTwoTabsTheLaterOneWrites_andTheEarlierOneSpoilsNothing() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    try (Socket first = tus.halfSent(upload, content, 300_000)) {
      finish(upload);
      first.getOutputStream().write(new byte[100_000]);
      var answer = new BufferedReader(new InputStreamReader(first.getInputStream(), UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 409");
    }
    kept("A-1");
    assertThat(files.ofCase(opened.id()).files()).hasSize(1);
  }

  @Test
  void bytesWrittenByAPlatformThatWasKilledBeforeItCommittedAreCutOff() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    tus.patch(upload, 0, part(0, 1000));
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                HalfWritten.class.getName(),
                data.toString(),
                id(upload).toString(),
                "1000")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var says = new BufferedReader(new InputStreamReader(other.getInputStream(), UTF_8))) {
      assertThat(says.readLine()).isEqualTo("written");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(Files.size(partials.path(id(upload)))).isEqualTo(301_000);
    assertThat(tus.offset(upload)).as("never promised").isEqualTo(1000);
    tus.patch(upload, 1000, part(1000, 2000));
    assertThat(Files.size(partials.path(id(upload)))).isEqualTo(2000);
    finish(upload);
    kept("A-1");
  }

  @Test
  void aDiskThatForgotWhatItPromisedIsBelieved() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    tus.patch(upload, 0, part(0, 5000));
    try (var file = new RandomAccessFile(partials.path(id(upload)).toFile(), "rw")) {
      file.setLength(2000);
    }
    assertThat(tus.patch(upload, 5000, part(5000, 6000)).statusCode()).isEqualTo(409);
    assertThat(tus.offset(upload)).isEqualTo(2000);
    finish(upload);
    kept("A-1");
  }

  @ParameterizedTest
  @CsvSource({
    "制度.pdf, 209715201, 413, “制度.pdf”有 200 MB，单个文件上限 200 MB",
    "制度.pdf, 0, 422, “制度.pdf”是空文件",
    "制度.pdf, x, 400, ''",
    "'', 10, 400, 请选择要上传的文件",
    "制\u0007度.pdf, 10, 422, 文件名为空、超过 200 个字",
  })
  void whatCanBeKnownToBeRefusedIsRefusedBeforeTheFirstByte(
      String name, String length, int status, String why) throws Exception {
    var answer = tus.create(length, "filename", name);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(why);
    assertThat(tus.list()).isEqualTo("[]");
  }

  @Test
  void moreThanACaseHoldsIsRefused_whatIsOnItsWayCounted() throws Exception {
    String most = Long.toString(AttachEvidence.LARGEST.bytes());
    assertThat(tus.create(most, "filename", "一.mp4").statusCode()).isEqualTo(201);
    var answer = tus.create(most, "filename", "二.mp4");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("“二.mp4”没有保存：一个案卷最多 5000 个文件版本、共 250 MB");
    var english =
        tus.send(
            tus.creation(tus.base() + "?lang=en", most, "filename", "二.mp4")
                .POST(BodyPublishers.noBody()));
    assertThat(english.body()).contains("“二.mp4” was not saved: a case holds 5000 versions");
  }

  @Test
  void aFileThatIsNotTakenSaysWhy_andIsStillKnownWhenTheAnswerWasLost() throws Exception {
    content = SampleFiles.windowsProgram();
    String upload = tus.begin(content.length, "filename", "程序.pdf");
    var answer = tus.patch(upload, 0, content);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("“程序.pdf”的内容是可以运行的程序");
    assertThat(tus.list()).contains("\"refused\":\"“程序.pdf”的内容是可以运行的程序");
    assertThat(Files.exists(partials.path(id(upload)))).isFalse();
    assertThat(files.ofCase(opened.id()).files()).isEmpty();
  }

  @Test
  void anUploadBecomesTheNextVersionOfAFile() throws Exception {
    String first = tus.begin(content.length, "filename", "制度.pdf");
    tus.patch(first, 0, content);
    content = pdf(2000);
    String second = tus.begin(content.length, "filename", "修订.pdf", "replaces", "A-1");
    tus.patch(second, 0, content);
    assertThat(kept("A-1").version()).isEqualTo(2);
    assertThat(tus.list()).contains("\"kept\":\"A-1v2\"");
  }

  @Test
  void anUploadIsItsSendersOwn_andGoesWhenItIsGivenUpOrForgotten() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    String mine = upload.replace(opened.number(), "SQ-2099-0001");
    assertThat(tus.send(tus.tus(mine).method("HEAD", BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
    var somebody = chain.member(opened, ccso.platform.basis.MemberRight.OWNER);
    assertThat(uploads.find(opened.id(), somebody.id(), id(upload), clock.instant())).isEmpty();
    assertThat(tus.send(tus.tus(upload).DELETE()).statusCode()).isEqualTo(204);
    assertThat(tus.send(tus.tus(upload).method("HEAD", BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
    assertThat(Files.exists(partials.path(id(upload)))).isFalse();

    String forgotten = tus.begin(content.length, "filename", "制度.pdf");
    tus.patch(forgotten, 0, part(0, 1000));
    drop.expire(clock.instant().plus(Duration.ofDays(6)));
    assertThat(tus.offset(forgotten)).isEqualTo(1000);
    drop.expire(clock.instant().plus(Duration.ofDays(8)));
    assertThat(tus.send(tus.tus(forgotten).method("HEAD", BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
    assertThat(Files.exists(partials.path(id(forgotten)))).isFalse();
  }

  @Test
  void aCaseThatMovedOnMeanwhileDoesNotGetTheFile() throws Exception {
    String upload = tus.begin(content.length, "filename", "制度.pdf");
    tus.patch(upload, 0, part(0, 1000));
    withdraw.withdraw(opened.owner(), opened.number(), true);
    var answer = tus.patch(upload, 1000, part(1000, content.length));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("已撤回");
    assertThat(files.ofCase(opened.id()).files()).isEmpty();
  }

  @Test
  void withoutTheFormsTokenNothingIsTaken() throws Exception {
    tus.token = "somebody-elses";
    assertThat(tus.create("10", "filename", "制度.pdf").statusCode()).isEqualTo(403);
  }

  /// As a client does: asks where the server stands and goes on from there. While the request
  /// before is still being taken in, a new one is refused, and its connection closed with its bytes
  /// unread.
  private void finish(String upload) throws Exception {
    int status = 409;
    while (status == 409) {
      int from = Math.toIntExact(tus.offset(upload));
      try {
        status = tus.patch(upload, from, part(from, content.length)).statusCode();
      } catch (IOException closed) {
        status = 409;
      }
    }
    assertThat(status).isEqualTo(204);
  }

  private EvidenceFile kept(String label) throws IOException {
    EvidenceFile file = files.find(opened.id(), label).orElseThrow();
    byte[] there =
        store.open(files.findAddress(opened.id(), label).orElseThrow()).getContentAsByteArray();
    assertThat(Arrays.equals(there, content)).as("the very bytes").isTrue();
    return file;
  }

  private static UUID id(String upload) {
    return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
  }

  private byte[] part(int from, int until) {
    return Arrays.copyOfRange(content, from, until);
  }

  private RequirementEntry entry() {
    return EvidenceEntries.ofKind(
            editions
                .byDigest(opened.file().editionDigest())
                .requirement(new RequirementNo("5.1.3"))
                .orElseThrow(),
            EvidenceKind.DOCUMENT)
        .getFirst()
        .ref();
  }

  /// Noise that no two positions share, so that a part in the wrong place shows.
  private static byte[] pdf(int size) {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    byte[] head = SampleFiles.pdf();
    System.arraycopy(head, 0, noise, 0, head.length);
    return noise;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
