package ccso.recompute;

import ccso.recompute.indicator.RecomputedIndicator;
import ccso.recompute.indicator.Thresholds;
import ccso.recompute.records.RejectReason;
import ccso.recompute.records.RejectedRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What recomputation found in one file.
///
/// Every row is in exactly one of three: `rows == calls + phantoms + rejected`.
///
/// @param name of the file, without its folder
/// @param bytes of the content, unpacked
/// @param sha256 of the content, unpacked, lower-case hex
/// @param rows lines under the header
/// @param calls rows that count
/// @param phantoms rows that the source itself marks as no calls
/// @param rejectedByReason how many lines were rejected for which reason
/// @param firstRejected at most [Recomputation#LISTED] of them, in the order of the file
/// @param months in which calls arrived, ascending
public record RecomputedFile(
    String name,
    long bytes,
    String sha256,
    long rows,
    long calls,
    long phantoms,
    Map<RejectReason, Long> rejectedByReason,
    List<RejectedRow> firstRejected,
    Thresholds thresholds,
    List<YearMonth> months,
    List<RecomputedIndicator> indicators,
    List<RecomputedIndicator> facts) {

  public RecomputedFile {
    rejectedByReason = Map.copyOf(rejectedByReason);
    firstRejected = List.copyOf(firstRejected);
    months = List.copyOf(months);
    indicators = List.copyOf(indicators);
    facts = List.copyOf(facts);
  }

  public long rejected() {
    return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
  }
}
