package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.records.FileRefused;
import ccso.recompute.source.MaskNumbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Replaces telephone numbers by keys before anything leaves the applicant's house. The secret is
/// made where its file is not there yet; it stays with the applicant, who needs it for every later
/// export.
final class MaskVerb implements Verbs.Verb {

  private static final int SECRET_BYTES = 32;

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException {
    Path from = arguments.someFiles().getFirst();
    Path to = Path.of(arguments.needed("--out"));
    Path key = Path.of(arguments.needed("--key"));
    if (Files.exists(to)) {
      throw new BadArgument("argument.out-exists", to);
    }
    if (Files.notExists(key)) {
      makeSecret(key);
      out.println(messages.say("mask.secret-made", key));
    }
    String hex = Files.readString(key).strip();
    if (!hex.matches("[0-9a-f]{64,}")) {
      throw new BadArgument("argument.bad-key", key);
    }
    MaskNumbers.Masked masked = new MaskNumbers(HexFormat.of().parseHex(hex)).of(from, to);
    out.println(
        messages.say("mask.done", to, masked.lines(), masked.numbers(), masked.different()));
    return Verbs.DONE;
  }

  private static void makeSecret(Path key) throws IOException {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    boolean posix =
        key.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      Files.createFile(
          key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(
        key,
        HexFormat.of().formatHex(secret) + "\n",
        posix ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
  }
}
