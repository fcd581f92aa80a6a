package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the jar into a folder named by their version.
record PostgresBinaries(Path folder) {

  /// The version of the binaries jar in the pom; a test compares the two.
  static final String VERSION = "18.6";

  static final int MAJOR = 18;

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String MARKER = "complete";

  /// Leaves a complete folder as it is. Two processes may come here at once: one unpacks, the other
  /// waits.
  static PostgresBinaries unpackedIn(Path parent) throws IOException {
    Files.createDirectories(parent);
    Path folder = parent.resolve("postgres-" + VERSION);
    Path marker = folder.resolve(MARKER);
    if (Files.exists(marker)) {
      return new PostgresBinaries(folder);
    }
    try (var lock =
            FileChannel.open(
                parent.resolve("postgres-" + VERSION + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var held = lock.lock()) {
      if (held.isValid() && !Files.exists(marker)) {
        FileSystemUtils.deleteRecursively(folder);
        unpack(folder);
        Files.createFile(marker);
      }
    }
    return new PostgresBinaries(folder);
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
      if (packed == null || !"amd64".equals(System.getProperty("os.arch"))) {
        throw new CannotStart(Reason.NO_BINARIES_FOR_THIS_MACHINE);
      }
      Tar.unpack(
          new BufferedInputStream(new XZInputStream(new BufferedInputStream(packed)), 1 << 16),
          Files.createDirectories(folder));
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }
}
