package ccso.recompute.source;

import ccso.recompute.records.CanonicalTable;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.HandedInFile;
import ccso.recompute.records.LoadFile;
import ccso.recompute.records.LoadedFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.RawLines;
import ccso.recompute.records.RawLines.RawLine;
import ccso.recompute.records.RecordStore;
import ccso.recompute.records.SourceLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Loads a file by the layout that it shows, or else by a mapping: the one given, or the one
/// proposed.
public final class LoadAny {

  private final RecordStore store;
  private final ZoneId zone;

  public LoadAny(RecordStore store, ZoneId zone) {
    this.store = store;
    this.zone = zone;
  }

  public LoadedFile load(Path path, Optional<Mapping> mapping, Loading watcher)
      throws FileRefused, IOException, SQLException {
    SourceLayout layout = layout(path, mapping);
    // the bank's layout names no zone, and none is assumed
    ZoneId clock = layout instanceof AnonymousBank ? ZoneId.of("UTC") : zone;
    return new LoadFile(store).load(path, layout, clock, watcher);
  }

  private SourceLayout layout(Path path, Optional<Mapping> mapping)
      throws FileRefused, IOException {
    if (mapping.isPresent()) {
      return new MappedRecords(mapping.get());
    }
    Optional<SourceLayout> known = text(path) ? Layouts.of(firstLine(path)) : Optional.empty();
    return known.isPresent()
        ? known.get()
        : new MappedRecords(new ProposeMapping(table(path), zone).of(path));
  }

  /// A file named for another table than calls holds that, such as `agent_states-2026.csv`.
  private static CanonicalTable table(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return CanonicalTable.all().stream()
        .filter(table -> name.startsWith(table.name()))
        .findFirst()
        .orElse(CanonicalTable.CALLS);
  }

  private static boolean text(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return !name.endsWith(".xlsx") && !name.endsWith(".parquet");
  }

  private static String firstLine(Path path) throws FileRefused, IOException {
    try (HandedInFile file = HandedInFile.open(path)) {
      RawLine first = RawLines.sniffed(file).next();
      return first == null ? "" : first.text();
    }
  }
}
