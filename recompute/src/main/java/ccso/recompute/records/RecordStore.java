package ccso.recompute.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The raw records of one centre in a folder: Parquet by table and month, and an entry for every
/// file loaded.
///
/// A file's records count once its entry is there. The entry is moved into place last and in one
/// step, so that a loading that was cut off leaves nothing that is ever read.
public final class RecordStore {

  static final String ENTRIES = "files";
  static final String REJECTED = "rejected";

  private final Path folder;

  private RecordStore(Path folder) {
    this.folder = folder;
  }

  /// Opens the store in a folder, which is made where it is not there.
  public static RecordStore in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(ENTRIES));
    return new RecordStore(folder.toAbsolutePath().normalize());
  }

  public Path folder() {
    return folder;
  }

  /// Every file loaded, in the order of loading.
  public List<LoadedFile> files() throws IOException {
    List<LoadedFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder.resolve(ENTRIES))) {
      for (Path entry : entries.sorted().toList()) {
        files.add(FileEntry.read(Files.readString(entry)));
      }
    }
    return files;
  }

  /// The file with this content, where it was loaded before.
  public Optional<LoadedFile> withContent(String sha256) throws IOException {
    return files().stream().filter(file -> file.sha256().equals(sha256)).findFirst();
  }

  /// Takes a file and everything read from it out of the store.
  public void remove(LoadedFile file) throws IOException {
    Files.deleteIfExists(entry(file.fileId()));
    for (CanonicalTable table : CanonicalTable.all()) {
      for (Path parquet : parquet(table.name(), List.of(file))) {
        Files.delete(parquet);
      }
    }
    for (Path parquet : parquet(REJECTED, List.of(file))) {
      Files.delete(parquet);
    }
  }

  /// Opens the records for questions.
  public Records open() throws IOException, SQLException {
    return Records.of(this);
  }

  /// The next number; also beyond numbers whose files were removed while they are the highest.
  int nextFileId() throws IOException {
    return files().stream().mapToInt(LoadedFile::fileId).max().orElse(0) + 1;
  }

  Path entry(int fileId) {
    return folder.resolve(ENTRIES).resolve("%06d.txt".formatted(fileId));
  }

  static String parquetName(int fileId) {
    return "%06d.parquet".formatted(fileId);
  }

  /// The Parquet files of a table that belong to files with an entry, sorted.
  List<Path> parquet(String table, List<LoadedFile> of) throws IOException {
    Path place = folder.resolve(table);
    if (Files.notExists(place)) {
      return List.of();
    }
    List<String> names = of.stream().map(file -> parquetName(file.fileId())).toList();
    try (Stream<Path> found = Files.walk(place)) {
      return found.filter(path -> names.contains(path.getFileName().toString())).sorted().toList();
    }
  }

  /// Deletes a folder with everything in it.
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted((a, b) -> b.compareTo(a)).forEach(RecordStore::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Counts by one query.
  static long count(Database database, String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
