package ccso.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ccso.platform.basis.Refusal;
import ccso.platform.basis.Refused;
import ccso.platform.engine.CannotStart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-23T06:32:00Z");
  private static final FileName NAME = FileName.of("月报.pdf");
  private static final FileSize LIMIT = new FileSize(1000);
  private static final byte[] KEY = new byte[32];
  private static final byte[] OTHER_KEY = "the key of quite another case...".getBytes(UTF_8);

  @TempDir Path data;
  private EvidenceStore store;

  @BeforeEach
  void open() {
    store = store();
  }

  @Test
  void contentIsFoundAgainUnderItsAddress() throws IOException {
    String address = keep("证据", KEY);
    assertThat(store.open(address).getContentAsString(UTF_8)).isEqualTo("证据");
  }

  /// HMAC-SHA-256(key, SHA-256("abc")); both values made with OpenSSL 3.
  @Test
  void theAddressIsTheMacOfTheDigest() {
    String sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(keep("abc", KEY)).isEqualTo(EvidenceStore.address(sha256, KEY));
    assertThat(EvidenceStore.address(sha256, KEY))
        .isEqualTo("0b18f2bc0fb546053597876e4b0fbe81378ec3ebeb5f811cec8fbba0b66497fa");
  }

  @Test
  void whatArrivedIsCountedAndDigested() {
    try (var arrived = store.receive(stream("abc"), NAME, LIMIT)) {
      assertThat(arrived.size()).isEqualTo(3);
      assertThat(arrived.sha256())
          .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
  }

  @Test
  void equalContentsOfTwoCasesHaveUnlikeAddresses() {
    assertThat(keep("证据", KEY)).isNotEqualTo(keep("证据", OTHER_KEY));
  }

  @Test
  void theSameContentTwiceIsKeptOnce() {
    assertThat(keep("证据", KEY)).isEqualTo(keep("证据", KEY));
    assertThat(files()).hasSize(1);
  }

  @Test
  void whileItArrivesNothingIsUnderAnyAddress_andNorBeforeItIsKept() {
    InputStream watched = new ByteByByte(500, () -> assertThat(keptFiles()).isEmpty());
    try (var arrived = store.receive(watched, NAME, LIMIT)) {
      assertThat(keptFiles()).isEmpty();
      store.keep(arrived, KEY);
      assertThat(keptFiles()).hasSize(1);
    }
  }

  @Test
  void whatIsNotKeptIsThrownAway() {
    store.receive(stream("证据"), NAME, LIMIT).close();
    assertThat(files()).isEmpty();
  }

  @Test
  void atTheLimitItIsTaken_beyondItReadingEndsAndNothingStays() {
    store.receive(stream("x".repeat(1000)), NAME, LIMIT).close();
    var endless = new ByteByByte(Long.MAX_VALUE, () -> {});
    assertThat(refusalOf(endless)).isInstanceOf(EvidenceRefusal.TooLarge.class);
    assertThat(endless.read).isLessThan(2000);
    assertThat(refusalOf(stream("x".repeat(1001))))
        .isEqualTo(new EvidenceRefusal.TooLarge("月报.pdf", new FileSize(1001), LIMIT));
    assertThat(files()).isEmpty();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusalOf(stream(""))).isEqualTo(new EvidenceRefusal.Empty("月报.pdf"));
    assertThat(files()).isEmpty();
  }

  @Test
  void aConnectionThatEndsInBetweenLeavesNothing() {
    InputStream cut =
        new ByteByByte(
            100,
            () -> {
              throw new IOException("reset");
            });
    assertThat(refusalOf(cut)).isEqualTo(new EvidenceRefusal.UploadCut("月报.pdf"));
    assertThat(files()).isEmpty();
  }

  @Test
  void aStoreThatCannotBeWrittenRefuses() throws IOException {
    Files.delete(data.resolve("evidence/incoming"));
    Files.createFile(data.resolve("evidence/incoming"));
    assertThat(refusalOf(stream("证据"))).isEqualTo(new EvidenceRefusal.StoreNotWritable());
  }

  @Test
  void aPlaceThatCannotBeWrittenRefuses() throws IOException {
    Files.createFile(data.resolve("evidence").resolve(keep("证据", KEY).substring(0, 2) + "x"));
    String address = EvidenceStore.address("00".repeat(32), KEY);
    Files.createFile(data.resolve("evidence").resolve(address.substring(0, 2)));
    try (var arrived =
        new EvidenceStore.Arrived(Files.createTempFile(data, "a", ""), 1, "00".repeat(32))) {
      assertThat(catchThrowableOfType(Refused.class, () -> store.keep(arrived, KEY)).refusal())
          .isEqualTo(new EvidenceRefusal.StoreNotWritable());
    }
  }

  /// The state after a crash between the rename and the row: the same upload finds its place again.
  @Test
  void contentThatNoRowNamesDoesNoHarm() {
    String address = keep("证据", KEY);
    store = store();
    assertThat(keep("证据", KEY)).isEqualTo(address);
    assertThat(files()).hasSize(1);
  }

  @Test
  void uploadsThatACrashCutOffAreClearedADayLater() throws IOException {
    Path old = Files.createFile(data.resolve("evidence/incoming/old"));
    Path young = Files.createFile(data.resolve("evidence/incoming/young"));
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
    Files.setLastModifiedTime(young, FileTime.from(NOW.minus(Duration.ofHours(23))));
    store();
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void withoutAFolderToWriteInThePlatformDoesNotStart() throws IOException {
    Path file = Files.createFile(data.resolve("no-folder"));
    assertThatThrownBy(() -> new EvidenceStore(file, Clock.systemUTC()))
        .isInstanceOfSatisfying(
            CannotStart.class,
            e -> assertThat(e.reason()).isEqualTo(CannotStart.Reason.DATA_FOLDER_NOT_WRITABLE));
  }

  private EvidenceStore store() {
    return new EvidenceStore(data, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private String keep(String content, byte[] key) {
    try (var arrived = store.receive(stream(content), NAME, LIMIT)) {
      return store.keep(arrived, key);
    }
  }

  private Refusal refusalOf(InputStream content) {
    return catchThrowableOfType(Refused.class, () -> store.receive(content, NAME, LIMIT)).refusal();
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(UTF_8));
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(data.resolve("evidence"))) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> keptFiles() {
    return files().stream()
        .filter(file -> !file.startsWith(data.resolve("evidence/incoming")))
        .toList();
  }

  /// Gives one byte a call, and does something before the last.
  private static final class ByteByByte extends InputStream {
    private final long size;
    private final Happening happening;
    private long read;

    interface Happening {
      void happen() throws IOException;
    }

    ByteByByte(long size, Happening happening) {
      this.size = size;
      this.happening = happening;
    }

    @Override
    public int read() throws IOException {
      if (read == size) {
        return -1;
      }
      read++;
      if (read == Math.min(size, 300)) {
        happening.happen();
      }
      return 'x';
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int one = read();
      if (one >= 0) {
        into[from] = (byte) one;
      }
      return one < 0 ? -1 : 1;
    }
  }
}
