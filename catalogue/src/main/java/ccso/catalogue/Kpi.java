package ccso.catalogue;

import ccso.judging.Applicability;
import java.util.List;

/// An indicator (绩效指标) of the dictionary.
///
/// @param mustState what the centre's own definition has to settle
/// @param units the usual one first, then others that a centre may use instead
/// @param records kinds of records it is recomputed from
public record Kpi(
    String code,
    Text name,
    Text formula,
    Text mustState,
    List<Unit> units,
    Better better,
    List<RecordKind> records,
    Applicability appliesTo,
    Provenance provenance) {

  public Kpi {
    units = List.copyOf(units);
    records = List.copyOf(records);
  }

  /// What a value is counted in.
  public enum Unit {
    PERCENT,
    PER_10000,
    POINTS,
    SECONDS,
    MINUTES,
    HOURS
  }

  /// Which way a value improves; tells only when the centre's own target is missed.
  public enum Better {
    HIGHER,
    LOWER,
    /// The centre sets a band, and both ends count as missed.
    RANGE
  }
}
