package ccso.recompute.source;

import ccso.recompute.records.CanonicalTable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which columns of an export become which columns of a canonical table (`列对应关系`). Proposed from
/// headers and values by [ProposeMapping], looked over by a person, and saved as text.
///
/// @param table canonical
/// @param sources heading in the export by canonical column; two headings joined by ` + ` are put
///   together with a space between, as where a date and a time stand apart
/// @param instants how each instant is written, by canonical column
/// @param durations what each duration is counted in, by canonical column
/// @param words code by canonical column, then by word, where an export has words of its own
/// @param constants value by canonical column for what the export does not say, as the direction
/// @param zone of the wall clock
/// @param site the records must be of, where a column says the site
/// @param rightClosed whether an interval is named by its end, and holds its end
public record Mapping(
    CanonicalTable table,
    Map<String, String> sources,
    Map<String, InstantForm> instants,
    Map<String, DurationUnit> durations,
    Map<String, Map<String, String>> words,
    Map<String, String> constants,
    ZoneId zone,
    Optional<String> site,
    boolean rightClosed) {

  /// Between two headings whose cells are put together.
  static final String TOGETHER = " + ";

  private static final String FIRST_LINE = "ccso-mapping 1";

  public Mapping {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    instants = Map.copyOf(instants);
    durations = Map.copyOf(durations);
    words = Map.copyOf(words);
    constants = Map.copyOf(constants);
  }

  /// The mapping as text, a line each fact, in an order that depends on the content only.
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    lines.add("table\t" + table.name());
    lines.add("zone\t" + zone.getId());
    lines.add("right-closed\t" + rightClosed);
    site.ifPresent(name -> lines.add("site\t" + name));
    sources.forEach((column, heading) -> lines.add("column\t" + column + "\t" + heading));
    new TreeMap<>(instants)
        .forEach((column, form) -> lines.add("instant\t" + column + "\t" + form));
    new TreeMap<>(durations).forEach((column, unit) -> lines.add("unit\t" + column + "\t" + unit));
    new TreeMap<>(constants).forEach((column, v) -> lines.add("constant\t" + column + "\t" + v));
    new TreeMap<>(words)
        .forEach((column, codes) ->
            new TreeMap<>(codes)
                .forEach((word, code) -> lines.add("word\t" + column + "\t" + word + "\t" + code)));
    return String.join("\n", lines) + "\n";
  }

  /// Reads what [#text] wrote.
  ///
  /// @throws IllegalArgumentException where a line is none of a mapping, or names no canonical
  ///   column
  public static Mapping of(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
      throw new IllegalArgumentException("not " + FIRST_LINE);
    }
    MappingLines read = new MappingLines();
    lines.subList(1, lines.size()).forEach(read::line);
    return read.mapping();
  }
}
