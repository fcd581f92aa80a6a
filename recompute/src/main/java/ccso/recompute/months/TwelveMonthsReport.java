package ccso.recompute.months;

import ccso.recompute.indicator.DefinitionCard;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What speaks against twelve whole, consecutive, fresh months (JR02).
///
/// @param unfinished the last month, where it was not over at submission
/// @param stale the last month, where it ended more than two months before submission
/// @param gaps in order of time
/// @param undated cards of one indicator that begin on the same day, so that no date parts them
public record TwelveMonthsReport(
    MonthCoverage coverage,
    Optional<YearMonth> unfinished,
    Optional<YearMonth> stale,
    List<Gap> gaps,
    List<DefinitionCard> undated) {

  public TwelveMonthsReport {
    gaps = List.copyOf(gaps);
    undated = List.copyOf(undated);
  }

  /// No month is missing, none is too old or unfinished, and every change of a definition is dated.
  /// Gaps within months are asked about and do not decide.
  public boolean holds() {
    return coverage.complete() && unfinished.isEmpty() && stale.isEmpty() && undated.isEmpty();
  }
}
