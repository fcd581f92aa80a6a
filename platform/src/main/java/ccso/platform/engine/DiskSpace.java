package ccso.platform.engine;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the disk has room for a start.
final class DiskSpace {

  /// Bytes. A server with less cannot write the checkpoint it starts with.
  private static final long LEAST = 48L << 20;

  private DiskSpace() {}

  /// Asked before anything is written, so that a full disk is told from a broken one.
  static boolean isShort(Path folder) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    // What can never be written to has no room either, but is not full.
    return disk.getTotalSpace() > 0 && !disk.isReadOnly() && disk.getUsableSpace() < LEAST;
  }

  static boolean isExhausted(IOException failure, Path folder) {
    String said = String.valueOf(failure.getMessage());
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
      return true;
    }
    try {
      return isShort(folder);
    } catch (IOException unknown) {
      return false;
    }
  }
}
