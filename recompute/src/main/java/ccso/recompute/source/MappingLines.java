package ccso.recompute.source;

import ccso.recompute.records.CanonicalTable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Gathers the lines of a saved mapping.
final class MappingLines {

  private CanonicalTable table = CanonicalTable.CALLS;
  private ZoneId zone = ZoneId.of("UTC");
  private Optional<String> site = Optional.empty();
  private boolean rightClosed;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, InstantForm> instants = new TreeMap<>();
  private final Map<String, DurationUnit> durations = new TreeMap<>();
  private final Map<String, Map<String, String>> words = new TreeMap<>();
  private final Map<String, String> constants = new TreeMap<>();

  void line(String line) {
    String[] part = line.split("\t", -1);
    switch (part[0] + "/" + part.length) {
      case "table/2" -> table = CanonicalTable.named(part[1]);
      case "zone/2" -> zone = ZoneId.of(part[1]);
      case "right-closed/2" -> rightClosed = Boolean.parseBoolean(part[1]);
      case "site/2" -> site = Optional.of(part[1]);
      case "column/3" -> sources.put(known(part[1]), part[2]);
      case "instant/3" -> instants.put(known(part[1]), InstantForm.valueOf(part[2]));
      case "unit/3" -> durations.put(known(part[1]), DurationUnit.valueOf(part[2]));
      case "constant/3" -> constants.put(known(part[1]), part[2]);
      case "word/4" ->
          words.computeIfAbsent(known(part[1]), _ -> new TreeMap<>()).put(part[2], part[3]);
      default -> throw new IllegalArgumentException("no line of a mapping: " + line);
    }
  }

  private String known(String column) {
    int unused = table.place(column);
    assert unused >= 0;
    return column;
  }

  Mapping mapping() {
    return new Mapping(
        table, sources, instants, durations, words, constants, zone, site, rightClosed);
  }
}
