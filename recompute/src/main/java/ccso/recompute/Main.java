package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.records.FileRefused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// `./ccso recompute`: prints the indicators of one file of raw records.
///
/// Exit code 0: computed, however incomplete. 2: the file or an argument was refused, or no line
/// counts. 1: the machine gave out half-way.
public final class Main {

  private static final int COMPUTED = 0;
  private static final int FAILED = 1;
  private static final int REFUSED = 2;
  private static final String SAMPLE = "data/anonymous-bank/anonymous_bank_1999_02.tsv.gz";

  private Main() {}

  /// Takes the arguments that the message `usage` explains.
  public static void main(String[] arguments) {
    int exit;
    try (PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err)) {
      exit = run(List.of(arguments), out, err);
    }
    System.exit(exit);
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Messages messages = new Messages(CommandLine.readerOf(arguments));
    try {
      CommandLine asked = CommandLine.parse(arguments);
      if (asked.help()) {
        out.println(messages.say("usage"));
        return COMPUTED;
      }
      return recompute(asked, messages, out);
    } catch (BadArgument bad) {
      err.println(bad.in(messages));
      return REFUSED;
    } catch (FileRefused refused) {
      err.println(messages.say(refused.refusal()));
      return REFUSED;
    } catch (IOException | SQLException failure) {
      err.println(messages.say("failed", firstLineOf(failure)));
      return FAILED;
    }
  }

  private static int recompute(CommandLine asked, Messages messages, PrintStream out)
      throws FileRefused, IOException, SQLException {
    Path path = asked.file().orElseGet(Main::sample);
    RecomputedFile file = Recomputation.of(path, asked.thresholds());
    RecomputationText.of(file, asked.until(), messages).forEach(out::println);
    if (asked.file().isEmpty()) {
      out.println();
      out.println(messages.say("report.acknowledgement"));
    }
    return file.months().isEmpty() ? REFUSED : COMPUTED;
  }

  /// The month of real records in this module's folder, whatever the working folder is: below the
  /// property `ccso.home` (the project's root), or where it is not set, beside the folder of the
  /// classes (`target/classes`, or the jar in `target`).
  static Path sample() {
    String home = System.getProperty("ccso.home");
    if (home != null) {
      return Path.of(home, "recompute").resolve(SAMPLE);
    }
    String classes = Main.class.getProtectionDomain().getCodeSource().getLocation().toString();
    return Path.of(URI.create(classes)).resolveSibling("..").resolve(SAMPLE).normalize();
  }

  private static String firstLineOf(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
