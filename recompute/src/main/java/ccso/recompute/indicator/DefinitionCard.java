package ccso.recompute.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a declared figure means (`口径卡`): everything that one name leaves open. It is data, has a
/// text and a digest, and is frozen with the figures declared by it.
///
/// @param kpi code of the catalogue
/// @param variant code of one of its variants
/// @param rules how calls are counted
/// @param limits values of the variant's parameters, such as `threshold_s`
/// @param decimals of the declared value
/// @param tolerance how far declared and recomputed may differ
/// @param validFrom first day for which it holds; a changed card has another one (JR02)
public record DefinitionCard(
    String kpi,
    String variant,
    CountingRules rules,
    Map<String, Long> limits,
    int decimals,
    Tolerance tolerance,
    LocalDate validFrom) {

  static final String FIRST_LINE = "ccso-card 1";

  /// What parameters are unless a card says otherwise; none of them is the standard's.
  private static final Map<String, Long> USUAL_LIMITS =
      Map.ofEntries(
          Map.entry("threshold_s", 20L),
          Map.entry("short_s", 5L),
          Map.entry("target_percent", 80L),
          Map.entry("window_h", 72L),
          Map.entry("limit_s", 60L),
          Map.entry("interval_min", 30L),
          Map.entry("tolerance_s", 0L),
          Map.entry("pass_mark", 80L),
          Map.entry("satisfied_from", 4L),
          Map.entry("window_d", 30L),
          Map.entry("count_planned", 1L));

  public DefinitionCard {
    IndicatorDefinition definition = Kpi.named(kpi).variant(variant);
    Map<String, Long> all = new TreeMap<>();
    for (String parameter : definition.parameters()) {
      Long limit = limits.getOrDefault(parameter, USUAL_LIMITS.get(parameter));
      if (limit == null) {
        throw new IllegalArgumentException(variant + " asks for " + parameter);
      }
      all.put(parameter, limit);
    }
    limits = Map.copyOf(all);
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
  }

  /// The catalogue's own formula with the usual limits.
  public static DefinitionCard usual(String kpi, LocalDate validFrom) {
    IndicatorDefinition definition = Kpi.named(kpi).usual();
    return new DefinitionCard(
        kpi,
        definition.code(),
        CountingRules.USUAL.only(Kpi.named(kpi).directions()),
        Map.of(),
        definition.unit().decimals(),
        Tolerance.usualOf(definition.unit()),
        validFrom);
  }

  public DefinitionCard withVariant(String code, Map<String, Long> otherLimits) {
    return new DefinitionCard(kpi, code, rules, otherLimits, decimals, tolerance, validFrom);
  }

  public DefinitionCard withRules(CountingRules other) {
    return new DefinitionCard(kpi, variant, other, limits, decimals, tolerance, validFrom);
  }

  public IndicatorDefinition definition() {
    return Kpi.named(kpi).variant(variant);
  }

  /// The card as text, a line each fact, always in the same order.
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    lines.add("kpi\t" + kpi);
    lines.add("variant\t" + variant);
    rules.lines().forEach(lines::add);
    new TreeMap<>(limits).forEach((name, value) -> lines.add("limit\t" + name + "\t" + value));
    lines.add("decimals\t" + decimals);
    lines.add("tolerance\t" + tolerance.text());
    lines.add("valid-from\t" + validFrom);
    return String.join("\n", lines) + "\n";
  }

  /// SHA-256 of [#text], lower-case hex.
  public String sha256() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /// Reads what [#text] wrote.
  ///
  /// @throws IllegalArgumentException where a line is none of a card
  public static DefinitionCard of(String text) {
    return CardLines.read(text);
  }
}
