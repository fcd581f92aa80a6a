package ccso.recompute.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// Takes one file of raw records into the store (`导入`): reads it once, hashing while reading, keeps
/// rejected lines with their reason, and writes Parquet by month.
///
/// Refuses a file with any [FileRefusal], and is cancelled by its watcher; both leave the store as
/// it was.
public final class LoadFile {

  /// Bytes free on the store's disk for each byte of the file; measured 2.2 with unpacked files.
  private static final long ROOM = 3;

  private static final int PACKED = 10;

  private final RecordStore store;
  private final ToLongFunction<Path> freeBytes;

  public LoadFile(RecordStore store) {
    this(store, LoadFile::usableSpace);
  }

  /// @param freeBytes of the disk on which a folder lies
  LoadFile(RecordStore store, ToLongFunction<Path> freeBytes) {
    this.store = store;
    this.freeBytes = freeBytes;
  }

  public LoadedFile load(Path path, SourceLayout layout, ZoneId zone, Loading watcher)
      throws FileRefused, IOException, SQLException {
    requireRoom(path);
    int fileId = store.nextFileId();
    Path scratch = Files.createTempDirectory(store.folder(), ".loading-");
    try (HandedInFile file = HandedInFile.open(path);
        Staging staging = new Staging(fileId, new SiteClock(zone), scratch, file.size())) {
      layout.read(file, staging, watcher);
      file.requireWhole();
      String sha256 = file.sha256();
      requireContent(path, staging, sha256);
      long superseded = staging.settle();
      LoadedFile loaded =
          describe(fileId, path, file.bytes(), sha256, superseded, layout, zone, staging);
      watcher.tell(file.rawBytes(), file.size(), staging.rows());
      writeParquet(staging, scratch);
      moveIntoPlace(loaded, scratch);
      return loaded;
    } finally {
      RecordStore.delete(scratch);
    }
  }

  private void requireRoom(Path path) throws FileRefused, IOException {
    if (!Files.isRegularFile(path)) {
      return; // what it is, is refused where it is opened
    }
    String name = path.toString();
    long packed = name.endsWith(".gz") || name.endsWith(".zip") ? PACKED : 1;
    long needed = Files.size(path) * packed * ROOM;
    long free = freeBytes.applyAsLong(store.folder());
    if (free < needed) {
      throw new FileRefused(new FileRefusal.NoRoom(name, needed, free));
    }
  }

  private void requireContent(Path path, Staging staging, String sha256)
      throws FileRefused, IOException {
    String name = path.toString();
    var before = store.withContent(sha256);
    if (before.isPresent()) {
      throw new FileRefused(new FileRefusal.AlreadyLoaded(name, before.get().name()));
    }
    if (staging.rows() == 0) {
      throw new FileRefused(new FileRefusal.NoRows(name));
    }
  }

  private static LoadedFile describe(
      int fileId,
      Path path,
      long bytes,
      String sha256,
      long superseded,
      SourceLayout layout,
      ZoneId zone,
      Staging staging)
      throws SQLException {
    Map<String, Long> records = new TreeMap<>();
    TreeSet<YearMonth> months = new TreeSet<>();
    for (CanonicalTable table : staging.tables()) {
      records.put(table.name(), staging.count("SELECT count(*) FROM " + table.name()));
      months.addAll(monthsOf(staging.database(), table));
    }
    return new LoadedFile(
        fileId,
        String.valueOf(path.getFileName()),
        bytes,
        sha256,
        staging.rows(),
        superseded,
        layout.code(),
        zone.getId(),
        records,
        reasons(staging.database()),
        List.copyOf(months));
  }

  private static Set<YearMonth> monthsOf(Database database, CanonicalTable table)
      throws SQLException {
    Set<YearMonth> months = new TreeSet<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT DISTINCT month FROM " + table.name())) {
      while (row.next()) {
        months.add(YearMonth.from(row.getObject(1, LocalDate.class)));
      }
    }
    return months;
  }

  private static Map<RejectReason, Long> reasons(Database database) throws SQLException {
    Map<RejectReason, Long> reasons = new EnumMap<>(RejectReason.class);
    try (Statement statement = database.connection().createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT reason_code, count(*) FROM rejected_row GROUP BY reason_code")) {
      while (row.next()) {
        reasons.put(RejectReason.valueOf(row.getString(1)), row.getLong(2));
      }
    }
    return reasons;
  }

  private static void writeParquet(Staging staging, Path scratch) throws SQLException {
    for (CanonicalTable table : staging.tables()) {
      staging
          .database()
          .execute(
              """
              COPY (SELECT * EXCLUDE (row_fingerprint, row_version) FROM %s)
              TO '%s%s' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month),
                WRITE_PARTITION_COLUMNS true)
              """
                  .formatted(table.name(), Database.quoted(scratch), table.name()));
    }
    staging
        .database()
        .execute(
            "COPY (SELECT * FROM rejected_row ORDER BY row_no) TO '%srejected.parquet'"
                    .formatted(Database.quoted(scratch))
                + " (FORMAT parquet, COMPRESSION zstd)");
  }

  /// Data first, the entry last: until then nothing of the file is read by anybody.
  private void moveIntoPlace(LoadedFile loaded, Path scratch) throws IOException {
    String name = RecordStore.parquetName(loaded.fileId());
    for (String table : loaded.recordsByTable().keySet()) {
      Path made = scratch.resolve(table);
      if (Files.notExists(made)) {
        continue; // every record of it was rejected in the end
      }
      try (Stream<Path> parts = Files.walk(made)) {
        for (Path part : parts.filter(Files::isRegularFile).sorted().toList()) {
          move(part, target(table, made, part, name));
        }
      }
    }
    move(
        scratch.resolve("rejected.parquet"),
        store.folder().resolve(RecordStore.REJECTED).resolve(name));
    Path entry = scratch.resolve("entry.txt");
    Files.writeString(entry, FileEntry.write(loaded), StandardOpenOption.CREATE_NEW);
    Files.move(entry, store.entry(loaded.fileId()), StandardCopyOption.ATOMIC_MOVE);
  }

  /// One month's part beside those of other files; a month in several parts keeps them apart.
  private Path target(String table, Path made, Path part, String name) {
    Path month =
        store.folder().resolve(table).resolve(made.relativize(part.getParent()).toString());
    String number = part.getFileName().toString().replaceAll("[^0-9]", "");
    return month.resolve(number.equals("0") ? "." : "part-" + number).resolve(name).normalize();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long usableSpace(Path folder) {
    return folder.toFile().getUsableSpace();
  }
}
