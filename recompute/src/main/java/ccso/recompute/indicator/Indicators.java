package ccso.recompute.indicator;

import ccso.recompute.records.ModuleResource;
import java.util.List;

/// The definitions that this build carries, one a file, in the order of print.
public final class Indicators {

  private Indicators() {}

  /// What a centre may declare: volumes, waits, handle time, abandonment, service level.
  public static List<IndicatorDefinition> declared() {
    return in("indicators");
  }

  /// Facts of the records themselves, which a centre has to explain and nobody declares.
  public static List<IndicatorDefinition> facts() {
    return in("facts");
  }

  private static List<IndicatorDefinition> in(String folder) {
    return ModuleResource.text(folder + "/order.txt")
        .lines()
        .map(name -> folder + "/" + name + ".sql")
        .map(file -> IndicatorDefinition.parse(file, ModuleResource.text(file)))
        .toList();
  }
}
