package ccso.recompute.source;

import ccso.recompute.records.CanonicalRow;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.MalformedLine;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.RejectedRow;
import ccso.recompute.records.Staging;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows that together are one call, gathered by what they share. A group is made into a call when
/// nothing came for six hours of the file's own time, or at its end, so that a year of rows needs
/// the memory of a few hours.
final class Legs<T> {

  private static final long SIX_HOURS = 6 * 3_600 * 1_000_000L;

  /// Makes a call of its rows.
  interface Making<T> {

    /// @return false where the rows are no call
    boolean make(String key, List<Leg<T>> legs, CanonicalRow call) throws MalformedLine;
  }

  /// A row and its line.
  record Leg<T>(long line, T row) {}

  private static final class Group<T> {

    private final List<Leg<T>> legs = new ArrayList<>();
    private long last;
  }

  private final Staging staging;
  private final Making<T> making;
  private final Map<String, Group<T>> groups = new LinkedHashMap<>();
  private final CanonicalRow call = new CanonicalRow(CanonicalTable.CALLS);

  Legs(Staging staging, Making<T> making) {
    this.staging = staging;
    this.making = making;
  }

  /// @param at epoch microseconds
  void add(String key, long line, long at, T row) throws SQLException {
    Group<T> group = groups.computeIfAbsent(key, _ -> new Group<>());
    group.legs.add(new Leg<>(line, row));
    group.last = Math.max(group.last, at);
    if (groups.size() % 1_000 == 0) {
      closeBefore(at - SIX_HOURS);
    }
  }

  private void closeBefore(long at) throws SQLException {
    Iterator<Map.Entry<String, Group<T>>> all = groups.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, Group<T>> next = all.next();
      if (next.getValue().last < at) {
        close(next.getKey(), next.getValue());
        all.remove();
      }
    }
  }

  void end() throws SQLException {
    for (Map.Entry<String, Group<T>> next : groups.entrySet()) {
      close(next.getKey(), next.getValue());
    }
    groups.clear();
  }

  private void close(String key, Group<T> group) throws SQLException {
    long line = group.legs.getFirst().line();
    try {
      if (making.make(key, group.legs, call.clear())) {
        staging.add(call, line, line);
      } else {
        for (Leg<T> leg : group.legs) {
          staging.reject(new RejectedRow(leg.line(), RejectReason.OTHER_LEG, "", ""), key);
        }
      }
    } catch (MalformedLine malformed) {
      staging.reject(malformed.at(line), key);
    }
  }
}
