package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.records.FileRefused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// `./ccso kpis | explain | mask | integrity | draw | verify-run`: what an applicant or an assessor
/// does with raw records on a laptop, without server or network.
///
/// Exit code 0: done. 2: a file or an argument was refused, or a run did not repeat. 1: the machine
/// gave out half-way.
public final class Verbs {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int REFUSED = 2;

  private Verbs() {}

  /// One verb.
  interface Verb {

    int run(Arguments arguments, Messages messages, PrintStream out)
        throws BadArgument, FileRefused, IOException, SQLException;
  }

  /// The verb, then its arguments.
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
      Arguments asked =
          Arguments.of(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
      Verb verb = verb(arguments.isEmpty() ? "" : arguments.getFirst());
      if (asked.help()) {
        out.println(messages.say("usage.verbs"));
        return DONE;
      }
      return verb.run(asked, messages, out);
    } catch (BadArgument bad) {
      err.println(bad.in(messages));
      return REFUSED;
    } catch (FileRefused refused) {
      err.println(messages.say(refused.refusal()));
      return REFUSED;
    } catch (IOException | SQLException failure) {
      String said = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
      err.println(messages.say("failed", said));
      return FAILED;
    }
  }

  private static Verb verb(String name) throws BadArgument {
    return switch (name) {
      case "kpis" -> new KpisVerb();
      case "explain" -> new ExplainVerb();
      case "mask" -> new MaskVerb();
      case "integrity" -> new IntegrityVerb();
      case "draw" -> new DrawVerb();
      case "verify-run" -> new VerifyRunVerb();
      case "synthetic" -> new SyntheticVerb();
      default -> throw new BadArgument("argument.unknown", name);
    };
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
