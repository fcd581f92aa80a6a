package ccso.recompute.source;

import ccso.recompute.records.CanonicalColumn;
import ccso.recompute.records.CanonicalColumn.Kind;
import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.SiteClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Proposes which column of an export is what, from its headers and its first rows. A person looks
/// the proposal over before anything is loaded by it.
///
/// Refuses what cannot be opened, and an export in which a column that must be there is not found.
public final class ProposeMapping {

  private static final int LOOKED_AT = 500;

  /// Clocks of 1970 read as seconds or as milliseconds are a thousandfold apart; a duration is told
  /// the same way by the clocks beside it.
  private static final long THOUSANDFOLD = 200;

  private final CanonicalTable table;
  private final ZoneId zone;

  public ProposeMapping(CanonicalTable table, ZoneId zone) {
    this.table = table;
    this.zone = zone;
  }

  /// Proposes for a file of separated text, a workbook or a column file.
  public Mapping of(Path path) throws FileRefused, IOException {
    try (OpenCells opened = OpenCells.of(path)) {
      List<String[]> rows = new ArrayList<>();
      for (Cells.Row row = opened.cells().next();
          row != null && rows.size() <= LOOKED_AT;
          row = opened.cells().next()) {
        if (row.fault() == null) {
          rows.add(row.cells());
        }
      }
      if (rows.isEmpty()) {
        throw new FileRefused(new FileRefusal.NoRows(path.toString()));
      }
      Mapping proposal = of(List.of(rows.getFirst()), rows.subList(1, rows.size()));
      requireColumns(path, proposal);
      return proposal;
    }
  }

  /// Proposes without looking whether all that must be there is.
  Mapping of(List<String> header, List<String[]> rows) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (CanonicalColumn column : table.columns()) {
      heading(column, header, sources).ifPresent(found -> sources.put(column.name(), found));
    }
    Map<String, InstantForm> instants = new TreeMap<>();
    Map<String, DurationUnit> durations = new TreeMap<>();
    SiteClock clock = new SiteClock(zone);
    for (CanonicalColumn column : table.columns()) {
      String heading = sources.get(column.name());
      if (heading != null && column.kind().instant()) {
        instants.put(column.name(), InstantForm.of(values(header, rows, heading), clock));
      }
    }
    for (CanonicalColumn column : table.columns()) {
      String heading = sources.get(column.name());
      if (heading != null && column.kind() == Kind.MILLIS) {
        durations.put(column.name(), unit(column, heading, header, rows, sources, instants, clock));
      }
    }
    return new Mapping(
        table, sources, instants, durations, Map.of(), Map.of(), zone, Optional.empty(), false);
  }

  private static Optional<String> heading(
      CanonicalColumn column, List<String> header, Map<String, String> taken) {
    for (String known : column.headings()) {
      for (String heading : header) {
        if (bare(heading).equals(bare(known)) && !taken.containsValue(heading)) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /// A heading without its unit in brackets, spaces, lines below and case.
  private static String bare(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[（(\\[].*", "")
        .replaceAll("[\\s_\\-\uFEFF]", "");
  }

  private static DurationUnit unit(
      CanonicalColumn column,
      String heading,
      List<String> header,
      List<String[]> rows,
      Map<String, String> sources,
      Map<String, InstantForm> instants,
      SiteClock clock) {
    List<String> values = values(header, rows, heading);
    if (!values.isEmpty() && values.stream().allMatch(v -> v.contains(":"))) {
      return DurationUnit.CLOCK;
    }
    String unit = heading.toLowerCase(Locale.ROOT);
    if (unit.contains("毫秒") || unit.matches(".*(_ms|\\(ms\\)|（ms）|millis.*)")) {
      return DurationUnit.MILLISECONDS;
    }
    if (unit.matches(".*(_s|\\(s\\)|（s）|（秒）|\\(秒\\)|seconds?)")) {
      return DurationUnit.SECONDS;
    }
    return byClocks(column, values, header, rows, sources, instants, clock);
  }

  /// A call's parts cannot be longer than the call: where most would be if they were seconds, they
  /// are milliseconds.
  private static DurationUnit byClocks(
      CanonicalColumn column,
      List<String> values,
      List<String> header,
      List<String[]> rows,
      Map<String, String> sources,
      Map<String, InstantForm> instants,
      SiteClock clock) {
    String start = sources.get("start_ts");
    String end = sources.get("end_ts");
    long sum = values.stream().mapToLong(v -> Math.max(0, DurationUnit.SECONDS.millis(v))).sum();
    if (start == null || end == null || column.table().equals("forecasts")) {
      return sum > values.size() * THOUSANDFOLD * 1_000 * 10
          ? DurationUnit.MILLISECONDS
          : DurationUnit.SECONDS;
    }
    long span = 0;
    List<String> starts = values(header, rows, start);
    List<String> ends = values(header, rows, end);
    InstantForm startForm = instants.getOrDefault("start_ts", InstantForm.WALL_CLOCK);
    InstantForm endForm = instants.getOrDefault("end_ts", InstantForm.WALL_CLOCK);
    for (int i = 0; i < Math.min(starts.size(), ends.size()); i++) {
      try {
        span +=
            (endForm.micros(ends.get(i), clock) - startForm.micros(starts.get(i), clock)) / 1_000;
      } catch (DateTimeException | SiteClock.NoSuchReading _) {
        // this row tells nothing about units
      }
    }
    return sum > 2 * span && span > 0 ? DurationUnit.MILLISECONDS : DurationUnit.SECONDS;
  }

  private static List<String> values(List<String> header, List<String[]> rows, String heading) {
    int at = header.indexOf(heading);
    List<String> values = new ArrayList<>();
    for (String[] row : rows) {
      if (at < row.length && !row[at].isBlank()) {
        values.add(row[at]);
      }
    }
    return values;
  }

  /// An outcome may be derived from the clocks; whatever else must be there must be found.
  private void requireColumns(Path path, Mapping proposal) throws FileRefused {
    for (CanonicalColumn column : table.columns()) {
      boolean derived = column.name().equals("outcome");
      if (column.required() && !derived && !proposal.sources().containsKey(column.name())) {
        throw new FileRefused(new FileRefusal.NoMapping(path.toString(), column.name()));
      }
    }
  }
}
