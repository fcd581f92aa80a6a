package ccso.recompute;

import ccso.recompute.CommandLine.BadArgument;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.Records;
import ccso.recompute.sample.DrawSample;
import ccso.recompute.sample.DrawnRecord;
import ccso.recompute.sample.MakeManifest;
import ccso.recompute.sample.Manifest;
import ccso.recompute.sample.SamplePlan;
import ccso.recompute.sample.Seed;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;

/// Prints the manifest; with digits also the records drawn, and the few lines that give the same
/// list with tools that every machine has.
final class DrawVerb implements Verbs.Verb {

  @Override
  public int run(Arguments arguments, Messages messages, PrintStream out)
      throws BadArgument, FileRefused, IOException, SQLException {
    int perMonth = arguments.number("--per-month", SamplePlan.USUAL.leastPerMonth());
    if (perMonth < 1) {
      throw new BadArgument("argument.bad-number", "--per-month", perMonth);
    }
    try (TemporaryStore temporary = TemporaryStore.make()) {
      arguments.load(temporary.store(), messages, out);
      try (Records records = temporary.store().open()) {
        Manifest manifest = MakeManifest.of(records);
        out.println();
        out.print(manifest.text());
        if (arguments.option("--digits").isPresent()) {
          draw(arguments, records, manifest, perMonth, messages, out);
        }
      }
    }
    return Verbs.DONE;
  }

  private static void draw(
      Arguments arguments,
      Records records,
      Manifest manifest,
      int perMonth,
      Messages messages,
      PrintStream out)
      throws BadArgument, SQLException {
    Seed seed = seed(arguments, manifest);
    SamplePlan plan = new SamplePlan(perMonth, Math.max(perMonth, SamplePlan.USUAL.leastInAll()));
    out.println();
    out.println(messages.say("draw.seed", seed.text()));
    for (DrawnRecord record : new DrawSample(records).by(seed, plan)) {
      out.println(
          String.join(
              "\t",
              record.month().toString(),
              Integer.toString(record.rank()),
              record.key(),
              record.ticket(),
              record.fileId() + ":" + record.rowNo()));
    }
    out.println();
    out.println(messages.say("draw.repeat"));
    out.println(
        "perl -MDigest::SHA=sha256_hex -ne 'chomp; print sha256_hex(\"%s,$_\"), \" $_\\n\"' keys-of-one-month.txt | LC_ALL=C sort | head -n %d"
            .formatted(seed.text(), perMonth));
  }

  /// Bound to the manifest where the assessor committed to a nonce, else the digits alone.
  private static Seed seed(Arguments arguments, Manifest manifest) throws BadArgument {
    try {
      String digits = arguments.needed("--digits");
      String nonce = arguments.option("--nonce").orElse("");
      Seed seed = nonce.isEmpty() ? Seed.of(digits) : new Seed(digits, nonce, manifest.root());
      String commitment = arguments.option("--commitment").orElse("");
      if (!commitment.isEmpty() && !seed.reveals(commitment)) {
        throw new BadArgument("argument.bad-commitment", commitment);
      }
      return seed;
    } catch (IllegalArgumentException _) {
      throw new BadArgument("argument.bad-seed");
    }
  }
}
