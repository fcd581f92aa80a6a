package ccso.platform.engine;

import ccso.platform.engine.CannotStart.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// As whom the database's programs run: PostgreSQL refuses root.
///
/// An ordinary user runs them plainly. Root steps aside: into a user namespace where it is nobody
/// yet still owns the files, or, where namespaces are forbidden or the data belong to somebody
/// else, by becoming that somebody.
record RunAs(List<String> prefix) {

  /// The id Linux shows for "nobody"; it owns nothing else.
  private static final int NOBODY = 65534;

  static RunAs owning(Path data, PostgresBinaries binaries) throws IOException {
    if (idOf(Path.of("/proc/self"), "unix:uid") != 0) {
      return new RunAs(List.of());
    }
    int owner = idOf(data, "unix:uid");
    if (owner == 0 && succeeds(List.of("unshare", "-U", "true"))) {
      return new RunAs(List.of("unshare", "-U"));
    }
    if (owner == 0) {
      hand(data, NOBODY);
      owner = NOBODY;
    }
    var other =
        new RunAs(
            List.of(
                "setpriv",
                "--reuid=" + owner,
                "--regid=" + idOf(data, "unix:gid"),
                "--clear-groups"));
    if (!succeeds(other.command("test", "-w", data.toString()))
        || !succeeds(other.command("test", "-x", binaries.program("postgres")))) {
      throw new CannotStart(Reason.CANNOT_RUN_AS_ROOT, data);
    }
    return other;
  }

  List<String> command(String... command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(List.of(command));
    return whole;
  }

  private static void hand(Path tree, int id) throws IOException {
    try (var files = Files.walk(tree)) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static int idOf(Path path, String attribute) throws IOException {
    return (Integer) Files.getAttribute(path, attribute);
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException programMissing) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
