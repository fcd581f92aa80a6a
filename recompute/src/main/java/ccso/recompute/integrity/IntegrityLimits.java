package ccso.recompute.integrity;

import ccso.recompute.records.ModuleResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules of the report with their limits and base rates, as data with a version.
public final class IntegrityLimits {

  /// How much a finding of a rule says.
  public enum Kind {
    FACT,
    STRONG,
    HINT
  }

  /// @param baseRate how often honest data show it, as the source says
  public record Rule(
      String code, Kind kind, Map<String, Double> limits, String baseRate, String source) {

    public Rule {
      limits = Map.copyOf(limits);
    }

    double limit(String name) {
      Double limit = limits.get(name);
      if (limit == null) {
        throw new IllegalArgumentException(code + " has no limit " + name);
      }
      return limit;
    }
  }

  private final int version;
  private final Map<String, Rule> rules;

  private IntegrityLimits(int version, Map<String, Rule> rules) {
    this.version = version;
    this.rules = rules;
  }

  /// Those that this build carries.
  public static IntegrityLimits current() {
    return of(ModuleResource.text("ccso/recompute/integrity.txt"));
  }

  /// Reads rules from text, one a line.
  public static IntegrityLimits of(String text) {
    int version = 0;
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("version ")) {
        version = Integer.parseInt(line.substring("version ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Rule rule = rule(line);
        rules.put(rule.code(), rule);
      }
    }
    return new IntegrityLimits(version, rules);
  }

  private static Rule rule(String line) {
    List<String> part = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      part.add(cell.strip());
    }
    Map<String, Double> limits = new LinkedHashMap<>();
    for (String limit : part.get(2).split(" ", -1)) {
      int equals = limit.indexOf('=');
      limits.put(limit.substring(0, equals), Double.valueOf(limit.substring(equals + 1)));
    }
    return new Rule(part.get(0), Kind.valueOf(part.get(1)), limits, part.get(3), part.get(4));
  }

  public int version() {
    return version;
  }

  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /// @throws IllegalArgumentException where there is no such rule
  public Rule named(String code) {
    Rule rule = rules.get(code);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + code);
    }
    return rule;
  }
}
