package ccso.recompute.records;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// A file that lies in the store, as its entry says it.
///
/// @param fileId from 1, in the order of loading
/// @param bytes of the content, unpacked
/// @param sha256 of the content, unpacked, lower-case hex
/// @param rows lines under the header
/// @param superseded older copies of records that the source sent more than once
/// @param layout code of the source system's layout
/// @param recordsByTable records taken, by canonical table
/// @param rejectedByReason how many lines were rejected for which reason
/// @param months in which records lie, ascending
public record LoadedFile(
    int fileId,
    String name,
    long bytes,
    String sha256,
    long rows,
    long superseded,
    String layout,
    String zone,
    Map<String, Long> recordsByTable,
    Map<RejectReason, Long> rejectedByReason,
    List<YearMonth> months) {

  public LoadedFile {
    recordsByTable = Map.copyOf(recordsByTable);
    rejectedByReason = Map.copyOf(rejectedByReason);
    months = List.copyOf(months);
  }

  public long rejected() {
    return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
  }
}
