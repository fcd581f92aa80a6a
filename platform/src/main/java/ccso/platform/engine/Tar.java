package ccso.platform.engine;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Unpacks the plain kind of tar archive (POSIX.1 ustar, names up to 100 bytes) that the database
/// binaries come in.
///
/// A fresh machine need not have `tar` and `xz`; anything but files, folders and links inside the
/// target is refused.
final class Tar {

  private static final int BLOCK = 512;

  private Tar() {}

  static void unpack(InputStream archive, Path folder) throws IOException {
    while (true) {
      byte[] header = archive.readNBytes(BLOCK);
      if (header.length < BLOCK || header[0] == 0) {
        return;
      }
      Path target = inside(folder, folder.resolve(text(header, 0, 100)));
      long size = Long.parseLong(text(header, 124, 12).strip(), 8);
      switch (header[156]) {
        case '5' -> Files.createDirectories(target);
        case '2' -> link(folder, target, text(header, 157, 100));
        case '0', 0 ->
            file(archive, target, size, Integer.parseInt(text(header, 100, 8).strip(), 8));
        default -> throw new IOException("unexpected entry in archive: " + target);
      }
      archive.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }
  }

  private static void file(InputStream archive, Path target, long size, int mode)
      throws IOException {
    Files.createDirectories(parent(target));
    try (var out = Files.newOutputStream(target)) {
      var buffer = new byte[1 << 16];
      for (long left = size; left > 0; ) {
        int read = archive.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException("archive ends inside " + target);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    boolean executable = (mode & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void link(Path folder, Path target, String to) throws IOException {
    Files.createDirectories(parent(target));
    inside(folder, parent(target).resolve(to));
    Files.createSymbolicLink(target, Path.of(to));
  }

  private static Path parent(Path target) throws IOException {
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("no folder above " + target);
    }
    return parent;
  }

  private static Path inside(Path folder, Path target) throws IOException {
    Path plain = target.normalize();
    if (!plain.startsWith(folder.normalize())) {
      throw new IOException("archive reaches outside its folder: " + target);
    }
    return plain;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }
}
