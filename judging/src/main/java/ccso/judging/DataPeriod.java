package ccso.judging;

import java.time.YearMonth;

/// Calendar months the data evidence covers, both ends included.
public record DataPeriod(YearMonth first, YearMonth last) {

  public DataPeriod {
    if (last.isBefore(first)) {
      throw new RefusedFacts(
          RefusedFacts.Reason.OUT_OF_RANGE, "period.last", last.toString(), first.toString(), "…");
    }
  }
}
