package ccso.recompute;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Recomputes (`现场验算`) every indicator from the raw records of one file.
///
/// Refuses a file with any [FileRefusal]; it is then as if it had never been read. A line that
/// cannot be read does not stop the others, but is listed.
public final class Recomputation {

  /// How many rejected lines are listed one by one; all are counted.
  public static final int LISTED = 1000;

  private Recomputation() {}

  public static RecomputedFile of(Path path, Thresholds thresholds)
      throws FileRefused, IOException, SQLException {
    try (HandedInFile file = HandedInFile.open(path);
        CallRecords records = CallRecords.open()) {
      AnonymousBankFile.Read read = AnonymousBankFile.load(file, records);
      records.settle();
      return new RecomputedFile(
          String.valueOf(path.getFileName()),
          read.bytes(),
          read.sha256(),
          read.rows(),
          records.calls(),
          records.phantoms(),
          records.rejectedByReason(),
          records.rejected(LISTED),
          thresholds,
          records.months(),
          run(Indicators.declared(), records, thresholds),
          run(Indicators.facts(), records, thresholds));
    }
  }

  private static List<RecomputedIndicator> run(
      List<IndicatorDefinition> definitions, CallRecords records, Thresholds thresholds)
      throws SQLException {
    List<RecomputedIndicator> results = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      String sql = definition.sqlWith(thresholds);
      results.add(new RecomputedIndicator(definition, sql, records.figures(sql)));
    }
    return results;
  }
}
