package ccso.recompute.sample;

import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes the manifest of everything loaded. Test calls are in it: they too were handed in.
public final class MakeManifest {

  private MakeManifest() {}

  public static Manifest of(Records records) throws SQLException {
    SortedMap<YearMonth, Manifest.Month> months = new TreeMap<>();
    Root whole = new Root();
    for (LocalDate month : months(records)) {
      Root root = new Root();
      keys(records, " WHERE month = DATE '" + month + "'", root);
      months.put(YearMonth.from(month), new Manifest.Month(root.records, root.hex()));
    }
    keys(records, "", whole);
    return new Manifest(records.files(), months, whole.records, whole.hex());
  }

  private static List<LocalDate> months(Records records) throws SQLException {
    List<LocalDate> months = new ArrayList<>();
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row =
            statement.executeQuery("SELECT DISTINCT month FROM all_calls ORDER BY month")) {
      while (row.next()) {
        months.add(row.getObject(1, LocalDate.class));
      }
    }
    return months;
  }

  /// Sorted by the bytes of UTF-8, which is how the engine compares text.
  private static void keys(Records records, String where, Root into) throws SQLException {
    try (Statement statement = records.database().connection().createStatement();
        ResultSet row =
            statement.executeQuery("SELECT call_id FROM all_calls" + where + " ORDER BY call_id")) {
      while (row.next()) {
        into.add(row.getString(1));
      }
    }
  }

  /// A digest over keys as they come.
  private static final class Root {

    private final Sha256 sha = new Sha256();
    private long records;

    void add(String key) {
      if (records > 0) {
        sha.add("\n");
      }
      sha.add(key);
      records++;
    }

    String hex() {
      return sha.hex();
    }
  }
}
