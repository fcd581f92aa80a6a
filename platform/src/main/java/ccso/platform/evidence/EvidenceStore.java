package ccso.platform.evidence;

import ccso.platform.basis.Refused;
import ccso.platform.engine.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/// Where the content of evidence lies: one local folder, each content under an address of its own.
///
/// The address is HMAC-SHA-256(key of the case, SHA-256 of the content), so that equal files of two
/// cases have unlike addresses and later encryption changes none. Content is complete and on the
/// disk under its address before any row names it: written to `incoming`, fsynced, renamed, the
/// folder fsynced; only then the caller commits its row. After a crash in between there is content
/// that no row names; it does no harm, and the same upload finds its place again.
@Component
final class EvidenceStore {
  private static final Logger LOG = LoggerFactory.getLogger(EvidenceStore.class);
  private static final int BUFFER = 64 * 1024; // bytes
  private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

  private final Path folder;
  private final Path incoming;

  EvidenceStore(@Value("${ccso.data:data}") Path data, InstantSource clock) {
    this.folder = data.toAbsolutePath().resolve("evidence");
    this.incoming = folder.resolve("incoming");
    try {
      Files.createDirectories(incoming);
      Files.delete(Files.createTempFile(incoming, "start", ""));
      sweep(clock.instant().minus(LONGEST_UPLOAD));
    } catch (IOException e) {
      throw new CannotStart(CannotStart.Reason.DATA_FOLDER_NOT_WRITABLE, folder);
    }
  }

  /// Content that has arrived and has no address yet; thrown away when closed before it is kept.
  ///
  /// @param size bytes
  /// @param sha256 64 lower-case hex digits
  record Arrived(Path file, long size, String sha256) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        LOG.warn("incoming file stays path={}", file, e);
      }
    }
  }

  /// Takes the content in one pass: counts, digests and writes it. Refuses it while reading as soon
  /// as it is larger than the limit; nothing of it stays.
  ///
  /// Refuses: [EvidenceRefusal.Empty], [EvidenceRefusal.TooLarge], [EvidenceRefusal.UploadCut],
  /// [EvidenceRefusal.StoreNotWritable].
  Arrived receive(InputStream content, FileName name, FileSize limit) {
    Path file = incoming.resolve(UUID.randomUUID().toString());
    boolean taken = false;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long size = copy(content, file, digest, name, limit);
      if (size == 0) {
        throw new Refused(new EvidenceRefusal.Empty(name.value()));
      }
      taken = true;
      return new Arrived(file, size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw notWritable(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    } finally {
      if (!taken) {
        new Arrived(file, 0, "").close();
      }
    }
  }

  /// Content that lies on the disk beside the store already, digested in one pass. The given file
  /// stays where it is: only once a row names the content does its owner throw it away.
  Arrived arrived(Path there) throws IOException {
    Path file = incoming.resolve(UUID.randomUUID().toString());
    try {
      Files.createLink(file, there);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.copy(there, file);
    }
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
      return new Arrived(file, size, HexFormat.of().formatHex(digest.digest()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }

  private static long copy(
      InputStream content, Path file, MessageDigest digest, FileName name, FileSize limit)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (OutputStream out =
        new DigestOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest)) {
      for (int read = read(content, buffer, name); read >= 0; read = read(content, buffer, name)) {
        size += read;
        if (size > limit.bytes()) {
          throw new Refused(new EvidenceRefusal.TooLarge(name.value(), new FileSize(size), limit));
        }
        out.write(buffer, 0, read);
      }
    }
    return size;
  }

  /// What goes wrong on the sender's side is told apart from what goes wrong on ours.
  private static int read(InputStream content, byte[] buffer, FileName name) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw new Refused(new EvidenceRefusal.UploadCut(name.value()));
    }
  }

  /// Puts arrived content under its address, safe from a power cut when this returns. Content that
  /// is there already is replaced by itself: no second copy, and one that a crash left half known
  /// to the disk is made whole.
  ///
  /// Refuses: [EvidenceRefusal.StoreNotWritable].
  ///
  /// @return the address
  String keep(Arrived arrived, byte[] caseKey) {
    String address = address(arrived.sha256(), caseKey);
    Path shelf = shelf(address);
    try {
      sync(arrived.file(), StandardOpenOption.WRITE);
      if (Files.notExists(shelf)) {
        Files.createDirectories(shelf);
        sync(folder, StandardOpenOption.READ);
      }
      Files.move(arrived.file(), place(address), StandardCopyOption.ATOMIC_MOVE);
      sync(shelf, StandardOpenOption.READ);
    } catch (IOException e) {
      throw notWritable(e);
    }
    return address;
  }

  /// The content under an address that a row names, for reading as a stream, from anywhere in it.
  Resource open(String address) {
    return new FileSystemResource(place(address));
  }

  /// HMAC-SHA-256 (RFC 2104) as 64 lower-case hex digits.
  static String address(String sha256, byte[] caseKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(caseKey, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(sha256)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every JDK has HMAC-SHA-256
    }
  }

  Path place(String address) {
    return shelf(address).resolve(address);
  }

  /// Folders of a few files each rather than one of all.
  private Path shelf(String address) {
    return folder.resolve(address.substring(0, 2));
  }

  /// Uploads that a crash cut off; those of today may still be running.
  private void sweep(Instant before) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void sync(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static Refused notWritable(IOException e) {
    LOG.error("evidence store not writable", e);
    return new Refused(new EvidenceRefusal.StoreNotWritable());
  }
}
