package ccso.recompute.records;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A file as it was handed in: gzip, zip with one file in it, or plain, told by its first bytes and
/// held against its name. Its content is read once, and hashed while it is read.
public final class HandedInFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final InputStream content;
  private final CountedStream raw;
  private final long size;
  private final Packing packing;
  private final MessageDigest digest = sha256Digest();
  private long bytes;

  /// How the content is packed.
  private enum Packing {
    PLAIN,
    GZIP,
    ZIP
  }

  private HandedInFile(Path path, InputStream content, CountedStream raw, Packing packing)
      throws IOException {
    this.path = path;
    this.content = content;
    this.raw = raw;
    this.packing = packing;
    size = Files.size(path);
  }

  /// Refuses what is not there, is a folder, cannot be read, is empty, or is not the gzip it is
  /// named.
  public static HandedInFile open(Path path) throws FileRefused {
    if (Files.notExists(path)) {
      throw new FileRefused(new FileRefusal.NotThere(path.toString()));
    }
    if (Files.isDirectory(path)) {
      throw new FileRefused(new FileRefusal.IsAFolder(path.toString()));
    }
    try {
      return opened(path, new CountedStream(Files.newInputStream(path)));
    } catch (EOFException _) {
      throw new FileRefused(new FileRefusal.TruncatedGzip(path.toString(), 0));
    } catch (ZipException _) {
      throw new FileRefused(new FileRefusal.BrokenGzip(path.toString(), 0));
    } catch (IOException _) {
      throw new FileRefused(new FileRefusal.NotReadable(path.toString()));
    }
  }

  private static HandedInFile opened(Path path, CountedStream counted)
      throws FileRefused, IOException {
    InputStream buffered = new BufferedInputStream(counted, BUFFER);
    try {
      buffered.mark(2);
      int first = buffered.read();
      int second = buffered.read();
      buffered.reset();
      if (first < 0) {
        throw new FileRefused(new FileRefusal.Empty(path.toString()));
      }
      if (first == 0x1f && second == 0x8b) {
        return new HandedInFile(path, new GZIPInputStream(buffered, BUFFER), counted, Packing.GZIP);
      }
      if (path.toString().endsWith(".gz")) {
        throw new FileRefused(new FileRefusal.NotGzip(path.toString()));
      }
      boolean zip = first == 'P' && second == 'K' && !path.toString().endsWith(".xlsx");
      return zip
          ? new HandedInFile(path, onlyEntry(path, buffered), counted, Packing.ZIP)
          : new HandedInFile(path, buffered, counted, Packing.PLAIN);
    } catch (FileRefused | IOException e) {
      counted.close();
      throw e;
    }
  }

  /// The one file in a zip; a second would be lost in silence.
  private static InputStream onlyEntry(Path path, InputStream buffered)
      throws FileRefused, IOException {
    ZipInputStream zip = new ZipInputStream(buffered);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      throw new FileRefused(new FileRefusal.Empty(path.toString()));
    }
    return zip;
  }

  public Path path() {
    return path;
  }

  /// The next bytes of the content, unpacked; -1 at its end.
  public int read(byte[] into) throws IOException {
    int read = content.read(into);
    if (read > 0) {
      digest.update(into, 0, read);
      bytes += read;
    }
    return read;
  }

  /// Bytes of content read so far.
  public long bytes() {
    return bytes;
  }

  /// Bytes read so far as the file lies on the disk; of [#size].
  public long rawBytes() {
    return raw.count();
  }

  public long size() {
    return size;
  }

  /// SHA-256 of the content, in lower-case hex; to be asked once, at the end.
  public String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// To be called at the end of the content. The last four bytes of a gzip file are the length of
  /// its last member (RFC 1952, ISIZE, modulo 2^32): unlike what was read, then the file holds more
  /// than one stream, and the JDK's reader may have passed over the rest in silence.
  void requireWhole() throws FileRefused, IOException {
    if (packing == Packing.ZIP) {
      requireNoOtherEntry();
    }
    if (packing != Packing.GZIP || !Files.isRegularFile(path)) {
      return;
    }
    try (FileChannel file = FileChannel.open(path)) {
      ByteBuffer last = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      file.position(file.size() - Integer.BYTES);
      while (last.hasRemaining() && file.read(last) >= 0) {
        // a channel may give less than was asked for
      }
      if (last.getInt(0) != (int) bytes) {
        throw new FileRefused(new FileRefusal.MoreThanOneGzip(path.toString()));
      }
    }
  }

  private void requireNoOtherEntry() throws FileRefused, IOException {
    if (content instanceof ZipInputStream zip) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      if (entry != null) {
        throw new FileRefused(new FileRefusal.SeveralInZip(path.toString()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
