package ccso.recompute.indicator;

import ccso.recompute.indicator.CountingRules.Aggregation;
import ccso.recompute.indicator.CountingRules.Boundary;
import ccso.recompute.indicator.CountingRules.ClockStart;
import ccso.recompute.indicator.CountingRules.MonthOf;
import ccso.recompute.indicator.CountingRules.OtherExits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gathers the lines of a card's text.
final class CardLines {

  private final Map<String, String> single = new TreeMap<>();
  private final Map<String, Set<String>> several = new TreeMap<>();
  private final Map<String, Long> limits = new TreeMap<>();

  private CardLines() {}

  static DefinitionCard read(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !lines.getFirst().equals(DefinitionCard.FIRST_LINE)) {
      throw new IllegalArgumentException("not " + DefinitionCard.FIRST_LINE);
    }
    CardLines read = new CardLines();
    lines.subList(1, lines.size()).forEach(read::line);
    return read.card();
  }

  private void line(String line) {
    String[] part = line.split("\t", -1);
    switch (part[0] + "/" + part.length) {
      case "direction/2", "medium/2", "queue/2", "left-out-queue/2", "left-out-day/2" ->
          several.computeIfAbsent(part[0], _ -> new TreeSet<>()).add(part[1]);
      case "limit/3" -> limits.put(part[1], Long.valueOf(part[2]));
      case "kpi/2",
          "variant/2",
          "clock-start/2",
          "boundary/2",
          "whole-seconds/2",
          "other-exits/2",
          "month-of/2",
          "aggregation/2",
          "decimals/2",
          "tolerance/2",
          "valid-from/2" ->
          single.put(part[0], part[1]);
      default -> throw new IllegalArgumentException("no line of a card: " + line);
    }
  }

  private String one(String key) {
    String value = single.get(key);
    if (value == null) {
      throw new IllegalArgumentException("a card without " + key);
    }
    return value;
  }

  private Set<String> all(String key) {
    return several.getOrDefault(key, Set.of());
  }

  private DefinitionCard card() {
    Set<LocalDate> days = new TreeSet<>();
    all("left-out-day").forEach(day -> days.add(LocalDate.parse(day)));
    CountingRules rules =
        new CountingRules(
            all("direction"),
            all("medium"),
            all("queue"),
            all("left-out-queue"),
            days,
            ClockStart.valueOf(one("clock-start")),
            Boundary.valueOf(one("boundary")),
            Boolean.parseBoolean(one("whole-seconds")),
            OtherExits.valueOf(one("other-exits")),
            MonthOf.valueOf(one("month-of")),
            Aggregation.valueOf(one("aggregation")));
    return new DefinitionCard(
        one("kpi"),
        one("variant"),
        rules,
        limits,
        Integer.parseInt(one("decimals")),
        Tolerance.of(one("tolerance")),
        LocalDate.parse(one("valid-from")));
  }
}
