package ccso.recompute.drill;

import ccso.recompute.records.CanonicalColumn;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.Records;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds a month exported anew on site against the month handed in, row by row (JR03). Both are
/// read in the order of their keys, so that neither has to fit into memory.
public final class CompareMonths {

  private static final int LISTED = 200;

  /// The time of the last change is of the export, not of the call.
  private static final String NOT_COMPARED = "updated_ts";

  /// A row that is not alike in both.
  ///
  /// @param columns that differ; empty where the row is in one of them only
  /// @param handedIn line in the file handed in, 0 where it is not there
  /// @param again line in the file exported anew, 0 where it is not there
  public record Difference(String callId, List<String> columns, long handedIn, long again) {

    public Difference {
      columns = List.copyOf(columns);
    }
  }

  /// What became of the comparison.
  ///
  /// @param columns how many rows differ in which column
  /// @param first differences, at most two hundred, in the order of keys
  public record Compared(
      long same,
      long changed,
      long onlyHandedIn,
      long onlyAgain,
      Map<String, Long> columns,
      List<Difference> first) {

    public Compared {
      columns = Map.copyOf(columns);
      first = List.copyOf(first);
    }
  }

  private static final List<String> COLUMNS =
      CanonicalTable.CALLS.columns().stream()
          .map(CanonicalColumn::name)
          .filter(name -> !name.equals(NOT_COMPARED) && !name.equals("call_id"))
          .toList();

  private long same;
  private long changed;
  private long onlyHandedIn;
  private long onlyAgain;
  private final Map<String, Long> columns = new TreeMap<>();
  private final List<Difference> first = new ArrayList<>();

  private CompareMonths() {}

  public static Compared of(Records handedIn, Records again, YearMonth month) throws SQLException {
    CompareMonths comparison = new CompareMonths();
    try (Statement one = handedIn.database().connection().createStatement();
        Statement other = again.database().connection().createStatement();
        ResultSet before = one.executeQuery(sql(month));
        ResultSet after = other.executeQuery(sql(month))) {
      comparison.merge(before, after);
    }
    return new Compared(
        comparison.same,
        comparison.changed,
        comparison.onlyHandedIn,
        comparison.onlyAgain,
        comparison.columns,
        comparison.first);
  }

  private static String sql(YearMonth month) {
    String values =
        COLUMNS.stream()
            .map(name -> "CAST(" + name + " AS VARCHAR)")
            .collect(Collectors.joining(", "));
    return "SELECT call_id, row_no, "
        + values
        + " FROM all_calls WHERE month = DATE '"
        + month.atDay(1)
        + "' ORDER BY call_id, row_no";
  }

  private void merge(ResultSet before, ResultSet after) throws SQLException {
    String left = next(before);
    String right = next(after);
    while (left != null || right != null) {
      int order = order(left, right);
      if (order == 0 && left != null) {
        both(left, before, after);
      } else if (order < 0 && left != null) {
        onlyHandedIn++;
        list(new Difference(left, List.of(), before.getLong(2), 0));
      } else if (right != null) {
        onlyAgain++;
        list(new Difference(right, List.of(), 0, after.getLong(2)));
      }
      left = order <= 0 ? next(before) : left;
      right = order >= 0 ? next(after) : right;
    }
  }

  private static @Nullable String next(ResultSet rows) throws SQLException {
    return rows.next() ? rows.getString(1) : null;
  }

  /// By code points, which is the order of UTF-8 bytes that the engine sorts by; nothing comes
  /// last.
  private static int order(@Nullable String left, @Nullable String right) {
    if (left == null) {
      return 1;
    }
    return right == null
        ? -1
        : Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
  }

  private void both(String key, ResultSet before, ResultSet after) throws SQLException {
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!Objects.equals(before.getString(i + 3), after.getString(i + 3))) {
        differing.add(COLUMNS.get(i));
        columns.merge(COLUMNS.get(i), 1L, Long::sum);
      }
    }
    if (differing.isEmpty()) {
      same++;
    } else {
      changed++;
      list(new Difference(key, differing, before.getLong(2), after.getLong(2)));
    }
  }

  private void list(Difference difference) {
    if (first.size() < LISTED) {
      first.add(difference);
    }
  }
}
