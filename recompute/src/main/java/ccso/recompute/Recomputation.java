package ccso.recompute;

import ccso.recompute.indicator.IndicatorDefinition;
import ccso.recompute.indicator.Indicators;
import ccso.recompute.indicator.RecomputedIndicator;
import ccso.recompute.indicator.RunIndicator;
import ccso.recompute.indicator.Thresholds;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.LoadFile;
import ccso.recompute.records.LoadedFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.Records;
import ccso.recompute.source.AnonymousBank;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Recomputes (`现场验算`) every indicator from the raw records of one file of the Anonymous Bank's
/// layout, in a store of its own that is gone afterwards.
///
/// Refuses a file with any refusal; it is then as if it had never been read. A line that cannot be
/// read does not stop the others, but is listed.
public final class Recomputation {

  /// How many rejected lines are listed one by one; all are counted.
  public static final int LISTED = 1000;

  private Recomputation() {}

  public static RecomputedFile of(Path path, Thresholds thresholds)
      throws FileRefused, IOException, SQLException {
    try (TemporaryStore temporary = TemporaryStore.make()) {
      LoadedFile file =
          new LoadFile(temporary.store())
              .load(path, new AnonymousBank(), ZoneOffset.UTC, Loading.UNWATCHED);
      try (Records records = temporary.store().open()) {
        return recomputed(file, records, thresholds);
      }
    }
  }

  private static RecomputedFile recomputed(LoadedFile file, Records records, Thresholds thresholds)
      throws SQLException {
    return new RecomputedFile(
        file.name(),
        file.bytes(),
        file.sha256(),
        file.rows(),
        records.count("SELECT count(*) FROM calls"),
        records.count("SELECT count(*) FROM all_calls WHERE outcome = 'TEST'"),
        file.rejectedByReason(),
        records.rejected(file.fileId(), LISTED),
        thresholds,
        records.months(),
        run(Indicators.declared(), records, thresholds),
        run(Indicators.facts(), records, thresholds));
  }

  private static List<RecomputedIndicator> run(
      List<IndicatorDefinition> definitions, Records records, Thresholds thresholds)
      throws SQLException {
    RunIndicator run = new RunIndicator(records);
    List<RecomputedIndicator> results = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      results.add(run.run(definition, thresholds.parameters()));
    }
    return results;
  }
}
