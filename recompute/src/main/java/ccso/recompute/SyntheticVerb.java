package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.synthetic.Centre;
import ccso.recompute.synthetic.Defect;
import ccso.recompute.synthetic.WriteYear;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// Writes months of a centre that does not exist, for trying things out and for measuring.
final class SyntheticVerb implements Verbs.Verb {

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, IOException {
    Path file = Path.of(arguments.needed("--out"));
    if (Files.exists(file)) {
      throw new BadArgument("argument.out-exists", file);
    }
    int seats = arguments.number("--seats", 20);
    int months = arguments.number("--months", 12);
    if (seats < 1 || months < 1) {
      throw new BadArgument("argument.bad-number", "--seats --months", seats + " " + months);
    }
    Centre centre =
        Centre.of(arguments.number("--seed", 1), seats, month(arguments.needed("--month")), months);
    Optional<String> defect = arguments.option("--defect");
    WriteYear year =
        defect.isEmpty()
            ? new WriteYear(centre)
            : new WriteYear(centre, defect(defect.get()), arguments.number("--strength", 2));
    out.println(messages.say("synthetic.done", file, year.into(file)));
    return Verbs.DONE;
  }

  private static YearMonth month(String value) throws BadArgument {
    try {
      return YearMonth.parse(value);
    } catch (DateTimeException _) {
      throw new BadArgument("argument.bad-month", value);
    }
  }

  private static Defect defect(String name) throws BadArgument {
    try {
      return Defect.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException _) {
      throw new BadArgument("argument.unknown", name);
    }
  }
}
