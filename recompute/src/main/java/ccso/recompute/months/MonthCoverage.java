package ccso.recompute.months;

import java.time.YearMonth;
import java.util.List;

/// How records stand to the twelve months asked for. All lists ascend.
///
/// @param present months of the window with at least one record
/// @param missing months of the window without any
/// @param outside months with records that are not of the window
public record MonthCoverage(
    TwelveMonthSeries window,
    List<YearMonth> present,
    List<YearMonth> missing,
    List<YearMonth> outside) {

  public MonthCoverage {
    present = List.copyOf(present);
    missing = List.copyOf(missing);
    outside = List.copyOf(outside);
  }

  /// No month is missing. That each month is whole is another question.
  public boolean complete() {
    return missing.isEmpty();
  }
}
