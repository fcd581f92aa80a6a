package ccso.recompute.source;

import ccso.recompute.records.FileRefusal;
import ccso.recompute.records.FileRefused;
import ccso.recompute.records.LoadFile;
import ccso.recompute.records.LoadedFile;
import ccso.recompute.records.Loading;
import ccso.recompute.records.RecordStore;
import ccso.recompute.records.Records;
import ccso.recompute.records.SourceLayout;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Loads what a test wrote and tells what lies in the store afterwards.
public record Loaded(LoadedFile file, RecordStore store) {

  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  public static Loaded by(SourceLayout layout, Path folder, String name, String... lines)
      throws IOException, SQLException {
    return by(layout, folder, name, StandardCharsets.UTF_8, lines);
  }

  public static Loaded by(
      SourceLayout layout, Path folder, String name, Charset charset, String... lines)
      throws IOException, SQLException {
    Path path = folder.resolve(name);
    Files.writeString(path, String.join("\n", lines) + "\n", charset);
    return by(layout, folder, path, SHANGHAI);
  }

  public static Loaded by(SourceLayout layout, Path folder, Path path, ZoneId zone)
      throws IOException, SQLException {
    RecordStore store = RecordStore.in(folder.resolve("store"));
    try {
      return new Loaded(new LoadFile(store).load(path, layout, zone, Loading.UNWATCHED), store);
    } catch (FileRefused refused) {
      throw new AssertionError(refused.refusal().toString(), refused);
    }
  }

  public static FileRefusal refusalOf(SourceLayout layout, Path folder, Path path)
      throws IOException, SQLException {
    RecordStore store = RecordStore.in(folder.resolve("store"));
    try {
      new LoadFile(store).load(path, layout, SHANGHAI, Loading.UNWATCHED);
    } catch (FileRefused refused) {
      return refused.refusal();
    }
    throw new AssertionError("was loaded");
  }

  /// The rows that a query gives, columns joined by a bar, null as `-`.
  public List<String> ask(String sql) throws IOException, SQLException {
    List<String> rows = new ArrayList<>();
    try (Records records = store.open();
        Statement statement = records.database().connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          String value = row.getString(i);
          cells.add(value == null ? "-" : value);
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  /// Rejected lines as `line reason field found`.
  public List<String> rejected() throws IOException, SQLException {
    return ask(
            "SELECT row_no || ' ' || reason_code || ' ' || field || ' ' || found FROM rejected_row ORDER BY row_no")
        .stream()
        .map(String::strip)
        .toList();
  }
}
