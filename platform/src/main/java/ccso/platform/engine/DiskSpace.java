package ccso.platform.engine;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the disk has room for a start.
final class DiskSpace {

  /// Bytes. A server with less could not write the checkpoint it starts with.
  private static final long TO_GO_ON = 48L << 20;

  /// Bytes: the programs 60 MB, new data 50 MB, and the log of the first changes.
  private static final long TO_BEGIN = 200L << 20;

  private DiskSpace() {}

  /// Asked before anything is written, so that a full disk is told from a broken one.
  static boolean isShort(Path data) throws IOException {
    try (var kept = Files.newDirectoryStream(data, Cluster.NAME + "*")) {
      return hasLessThan(kept.iterator().hasNext() ? TO_GO_ON : TO_BEGIN, data);
    }
  }

  private static boolean hasLessThan(long bytes, Path folder) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    // What can never be written to has no room either, but is not full.
    return disk.getTotalSpace() > 0 && !disk.isReadOnly() && disk.getUsableSpace() < bytes;
  }

  static boolean isExhausted(IOException failure, Path folder) {
    String said = String.valueOf(failure.getMessage());
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
      return true;
    }
    try {
      return hasLessThan(TO_GO_ON, folder);
    } catch (IOException unknown) {
      return false;
    }
  }
}
