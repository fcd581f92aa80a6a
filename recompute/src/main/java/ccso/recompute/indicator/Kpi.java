package ccso.recompute.indicator;

import ccso.recompute.records.ModuleResource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// An indicator of the catalogue (`绩效指标`) and the ways in which it is computed: a SQL file each,
/// the first being the catalogue's own formula.
///
/// @param code as in the catalogue
/// @param directions of the calls that the catalogue's formula counts; all where empty
public record Kpi(String code, Set<String> directions, List<IndicatorDefinition> variants) {

  private static final List<Kpi> ALL = read();

  public Kpi {
    directions = Set.copyOf(directions);
    variants = List.copyOf(variants);
  }

  /// All of them, in the catalogue's order.
  public static List<Kpi> all() {
    return ALL;
  }

  /// @throws IllegalArgumentException where there is no such indicator
  public static Kpi named(String code) {
    return ALL.stream()
        .filter(kpi -> kpi.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
  }

  /// The catalogue's own formula.
  public IndicatorDefinition usual() {
    return variants.getFirst();
  }

  /// @throws IllegalArgumentException where the indicator has no such variant
  public IndicatorDefinition variant(String code) {
    return variants.stream()
        .filter(variant -> variant.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this.code + " has no variant " + code));
  }

  private static List<Kpi> read() {
    return ModuleResource.text("kpis/order.txt").lines().map(Kpi::kpi).toList();
  }

  private static Kpi kpi(String line) {
    String[] halves = line.split(": ", 2);
    List<String> head = Arrays.asList(halves[0].split(" ", -1));
    return new Kpi(
        head.getFirst(),
        Set.copyOf(head.subList(1, head.size())),
        Arrays.stream(halves[1].split(" ", -1))
            .map(name -> name + ".sql")
            .map(file -> IndicatorDefinition.parse(file, ModuleResource.text(file)))
            .toList());
  }
}
