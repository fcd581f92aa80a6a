package ccso.recompute.integrity;

import ccso.recompute.records.Records;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Looks through the records for what needs explanation (`数据真实性提示`).
public final class ScreenRecords {

  /// What the centre says of itself and the screens need.
  ///
  /// @param thresholdSeconds of its service level
  /// @param seats 0 where it does not say
  /// @param declared service levels by month, empty where it does not say
  /// @param target of the declared service level, in percent
  public record Claims(
      int thresholdSeconds,
      int seats,
      Map<YearMonth, BigDecimal> declared,
      Optional<BigDecimal> target) {

    /// Twenty seconds, and nothing declared.
    public static final Claims NONE = new Claims(20, 0, Map.of(), Optional.empty());

    public Claims {
      declared = Map.copyOf(declared);
    }
  }

  private final IntegrityLimits limits;

  public ScreenRecords(IntegrityLimits limits) {
    this.limits = limits;
  }

  public IntegrityReport of(Records records, Claims claims) throws SQLException {
    Screening screening = new Screening(records, limits);
    new RecordScreens(screening).run();
    new AgentScreens(screening, claims.thresholdSeconds(), claims.seats()).run();
    new ArrivalScreens(screening).run();
    new WaitScreens(screening, claims.thresholdSeconds()).run();
    LevelScreens levels = new LevelScreens(screening, claims.thresholdSeconds());
    levels.tooEqual();
    claims.target().ifPresent(target -> levels.justOver(claims.declared(), target));
    return new IntegrityReport(
        limits.version(), screening.measures(), notMeasured(screening.measures()));
  }

  private List<String> notMeasured(List<Measure> measures) {
    Set<String> measured = new TreeSet<>();
    measures.forEach(measure -> measured.add(measure.rule().code()));
    return limits.rules().stream()
        .map(IntegrityLimits.Rule::code)
        .filter(code -> !measured.contains(code))
        .toList();
  }
}
