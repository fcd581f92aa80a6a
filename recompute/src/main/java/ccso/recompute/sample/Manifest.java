package ccso.recompute.sample;

import ccso.recompute.records.LoadedFile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the applicant is committed to before the draw (`清单`): its files, and for each month the
/// number of records and a root over their keys. Anything added, changed or taken away changes a
/// root.
///
/// @param months records and root by month, ascending
/// @param root over all keys of all months
public record Manifest(
    List<LoadedFile> files, SortedMap<YearMonth, Month> months, long records, String root) {

  /// @param root SHA-256 over the sorted keys, joined by line feeds, UTF-8, without one at the end
  public record Month(long records, String root) {}

  public Manifest {
    files = List.copyOf(files);
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }

  /// The manifest as text, as it is published.
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("ccso-manifest 1");
    for (LoadedFile file : files) {
      lines.add("file\t" + file.sha256() + "\t" + file.rows() + "\t" + file.name());
    }
    months.forEach(
        (month, of) -> lines.add("month\t" + month + "\t" + of.records() + "\t" + of.root()));
    lines.add("records\t" + records);
    lines.add("root\t" + root);
    return String.join("\n", lines) + "\n";
  }
}
