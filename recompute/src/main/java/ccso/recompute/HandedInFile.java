package ccso.recompute;

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
import java.util.zip.ZipException;

/// A file as it was handed in: gzip or plain, told by its first two bytes and held against its
/// name. Its content is read once, and hashed while it is read.
final class HandedInFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final InputStream content;
  private final boolean gzip;
  private final MessageDigest digest = sha256Digest();
  private long bytes;

  private HandedInFile(Path path, InputStream content, boolean gzip) {
    this.path = path;
    this.content = content;
    this.gzip = gzip;
  }

  /// Refuses what is not there, is a folder, cannot be read, is empty, or is not the gzip it is
  /// named.
  static HandedInFile open(Path path) throws FileRefused {
    if (Files.notExists(path)) {
      throw new FileRefused(new FileRefusal.NotThere(path.toString()));
    }
    if (Files.isDirectory(path)) {
      throw new FileRefused(new FileRefusal.IsAFolder(path.toString()));
    }
    try {
      return opened(path, new BufferedInputStream(Files.newInputStream(path), BUFFER));
    } catch (EOFException _) {
      throw new FileRefused(new FileRefusal.TruncatedGzip(path.toString(), 0));
    } catch (ZipException _) {
      throw new FileRefused(new FileRefusal.BrokenGzip(path.toString(), 0));
    } catch (IOException _) {
      throw new FileRefused(new FileRefusal.NotReadable(path.toString()));
    }
  }

  private static HandedInFile opened(Path path, InputStream raw) throws FileRefused, IOException {
    try {
      raw.mark(2);
      int first = raw.read();
      int second = raw.read();
      raw.reset();
      if (first < 0) {
        throw new FileRefused(new FileRefusal.Empty(path.toString()));
      }
      boolean gzip = first == 0x1f && second == 0x8b;
      if (!gzip && path.toString().endsWith(".gz")) {
        throw new FileRefused(new FileRefusal.NotGzip(path.toString()));
      }
      return new HandedInFile(path, gzip ? new GZIPInputStream(raw, BUFFER) : raw, gzip);
    } catch (FileRefused | IOException e) {
      raw.close();
      throw e;
    }
  }

  Path path() {
    return path;
  }

  /// The next bytes of the content, unpacked; -1 at its end.
  int read(byte[] into) throws IOException {
    int read = content.read(into);
    if (read > 0) {
      digest.update(into, 0, read);
      bytes += read;
    }
    return read;
  }

  /// Bytes of content read so far.
  long bytes() {
    return bytes;
  }

  /// SHA-256 of the content, in lower-case hex; to be asked once, at the end.
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// To be called at the end of the content. The last four bytes of a gzip file are the length of
  /// its last member (RFC 1952, ISIZE, modulo 2^32): unlike what was read, then the file holds more
  /// than one stream, and the JDK's reader may have passed over the rest in silence.
  void requireWhole() throws FileRefused, IOException {
    if (!gzip || !Files.isRegularFile(path)) {
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
