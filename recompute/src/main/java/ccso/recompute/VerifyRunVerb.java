package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.Records;
import ccso.recompute.run.MakeRun;
import ccso.recompute.run.RunRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Optional;

/// Runs a run record again on the files given and says whether every byte is the same.
final class VerifyRunVerb implements Verbs.Verb {

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException, SQLException {
    RunRecord recorded = recorded(arguments);
    try (TemporaryStore temporary = TemporaryStore.make()) {
      arguments.load(temporary.store(), messages, out);
      try (Records records = temporary.store().open()) {
        RunRecord again = MakeRun.of(records, recorded.cards());
        if (!again.engine().equals(recorded.engine())) {
          out.println(messages.say("run.other-engine", recorded.engine(), again.engine()));
        }
        Optional<RunRecord.Difference> difference = recorded.differenceFrom(again);
        if (difference.isEmpty()) {
          out.println(messages.say("run.same"));
          return Verbs.DONE;
        }
        out.println(
            messages.say("run.differs", difference.get().recorded(), difference.get().again()));
        return Verbs.REFUSED;
      }
    }
  }

  private static RunRecord recorded(Arguments arguments) throws BadArgument, IOException {
    arguments.needed("--run");
    try {
      return RunRecord.of(arguments.textOf("--run").orElseThrow());
    } catch (IllegalArgumentException _) {
      throw new BadArgument("argument.bad-run");
    }
  }
}
