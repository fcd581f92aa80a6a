package ccso.recompute.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One way to compute one indicator (`指标口径`): a query, and the head of its file that says what it
/// means. The query gives `month`, `numerator` and `denominator`, a row a month, ascending.
///
/// @param needs the columns of the canonical view that the query reads
/// @param parameters names that stand as `:name` in the query
public record IndicatorDefinition(
    String code,
    String nameZh,
    String nameEn,
    Unit unit,
    String formulaZh,
    String formulaEn,
    String needs,
    List<String> parameters,
    String source,
    String sql) {

  private static final Pattern HEAD_LINE = Pattern.compile("-- ([a-z.]+):\\s+(\\S.*)");
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");
  private static final Set<String> KEYS =
      Set.of("code", "zh", "en", "unit", "formula.zh", "formula.en", "needs", "source");
  private static final String OPTIONAL_KEY = "parameters";

  public IndicatorDefinition {
    parameters = List.copyOf(parameters);
  }

  /// Refuses a head that lacks a line or has an unknown one, and parameters in the head unlike
  /// those in the query: a definition is part of the build, so this is a fault of ours.
  ///
  /// @param name of the file, for the message
  public static IndicatorDefinition parse(String name, String text) {
    Map<String, String> head = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    int line = 0;
    for (; line < lines.size() && lines.get(line).startsWith("--"); line++) {
      Matcher entry = HEAD_LINE.matcher(lines.get(line));
      if (!entry.matches() || head.put(entry.group(1), entry.group(2).strip()) != null) {
        throw new IllegalArgumentException(name + ", line " + (line + 1) + ": no line of a head");
      }
    }
    requireKeys(name, head.keySet());
    String sql = String.join("\n", lines.subList(line, lines.size())).strip();
    List<String> parameters = parameters(head.get(OPTIONAL_KEY));
    requireSame(name, new TreeSet<>(parameters), parametersIn(sql));
    return new IndicatorDefinition(
        head.getOrDefault("code", ""),
        head.getOrDefault("zh", ""),
        head.getOrDefault("en", ""),
        Unit.valueOf(head.getOrDefault("unit", "").toUpperCase(Locale.ROOT)),
        head.getOrDefault("formula.zh", ""),
        head.getOrDefault("formula.en", ""),
        head.getOrDefault("needs", ""),
        parameters,
        head.getOrDefault("source", ""),
        sql);
  }

  /// The name in the language of a reader; Chinese unless English is asked for.
  public String name(Locale reader) {
    return english(reader) ? nameEn : nameZh;
  }

  public String formula(Locale reader) {
    return english(reader) ? formulaEn : formulaZh;
  }

  /// The query as it is run. Limits are whole numbers and written into it, so that the text can be
  /// kept beside the figures and run again by hand.
  public String sqlWith(Map<String, Long> limits) {
    return PARAMETER.matcher(sql).replaceAll(found -> valueOf(found, limits).toString());
  }

  private static Long valueOf(MatchResult parameter, Map<String, Long> values) {
    Long value = values.get(parameter.group(1));
    if (value == null) {
      throw new IllegalArgumentException("no such limit: " + parameter.group());
    }
    return value;
  }

  private static boolean english(Locale reader) {
    return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static void requireKeys(String name, Set<String> found) {
    Set<String> required = new TreeSet<>(found);
    required.remove(OPTIONAL_KEY);
    requireSame(name, new TreeSet<>(KEYS), required);
  }

  private static void requireSame(String name, Set<String> wanted, Set<String> found) {
    if (!wanted.equals(found)) {
      throw new IllegalArgumentException(name + ": wanted " + wanted + ", found " + found);
    }
  }

  private static List<String> parameters(@Nullable String list) {
    return list == null ? List.of() : Arrays.asList(list.split(",\\s*"));
  }

  private static Set<String> parametersIn(String sql) {
    Set<String> names = new TreeSet<>();
    PARAMETER.matcher(sql).results().forEach(found -> names.add(found.group(1)));
    return names;
  }
}
