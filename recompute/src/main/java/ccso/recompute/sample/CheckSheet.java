package ccso.recompute.sample;

import java.util.List;
import java.util.Optional;

/// What is looked at for each drawn record (`核对表`), and what the results prove.
///
/// Records picked because a screen flagged them are checked too, but stand apart and enter no
/// estimate.
///
/// @param drawn results of drawn records
/// @param picked results of records that somebody picked
public record CheckSheet(List<Result> drawn, List<Result> picked) {

  /// What is held against what.
  public enum Point {
    /// The recording exists and can be played; a missing one is a defect.
    RECORDING,
    /// Its length is within two seconds of talk and hold time.
    LENGTH,
    /// Date, agent and number agree with the customer system and the roster.
    MASTER_DATA,
    /// The outcome code is right.
    OUTCOME,
    /// The survey or quality row belongs to this call.
    ATTACHED_ROWS
  }

  /// @param defects empty where every point that applies was in order
  public record Result(DrawnRecord record, List<Point> defects) {

    public Result {
      defects = List.copyOf(defects);
    }
  }

  /// What was found, in numbers.
  ///
  /// @param upperBound share of false records not exceeded with 95 % confidence
  public record Finding(int records, int defective, double upperBound) {}

  public CheckSheet {
    drawn = List.copyOf(drawn);
    picked = List.copyOf(picked);
  }

  /// By drawn records only; empty before the first is checked.
  public Optional<Finding> finding() {
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    int defective = (int) drawn.stream().filter(result -> !result.defects().isEmpty()).count();
    return Optional.of(
        new Finding(drawn.size(), defective, DefectBound.upper(defective, drawn.size(), 0.95)));
  }
}
