package ccso.platform.standard;

import ccso.catalogue.CatalogueFolder;
import ccso.catalogue.CatalogueReader;
import ccso.catalogue.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Published editions (tables `standard_edition`, `edition_file`), kept byte for byte and in memory
/// once read.
///
/// The edition of the project's own catalogue is published at start. A catalogue whose content
/// changed under the same standard and guide is refused: an edition, once published, never changes
/// ([ChangedEdition]).
@Component
@DependsOnDatabaseInitialization
public class Editions {
  private final JdbcClient sql;
  private final InstantSource clock;
  private final Map<String, Edition> read = new ConcurrentHashMap<>();
  private final Edition current;

  Editions(JdbcClient sql, InstantSource clock, @Value("${ccso.catalogue:}") String folder) {
    this.sql = sql;
    this.clock = clock;
    this.current = publish(folder.isEmpty() ? resources() : CatalogueFolder.of(Path.of(folder)));
  }

  /// The edition that new cases are frozen to.
  public Edition current() {
    return current;
  }

  /// The edition a case was frozen to.
  public Edition byDigest(String digest) {
    return read.computeIfAbsent(digest, this::load);
  }

  private static CatalogueFolder resources() {
    return CatalogueFolder.ofResources(Editions.class.getClassLoader(), "catalogue/ydt-2823-2015");
  }

  private Edition publish(CatalogueFolder folder) {
    Map<String, byte[]> files = new TreeMap<>();
    Edition edition = CatalogueReader.read(recording(folder, files));
    String code = edition.standard().code();
    String guide = edition.guide().version();
    Optional<String> published =
        sql.sql("select digest from standard_edition where standard_code = ? and guide = ?")
            .params(code, guide)
            .query(String.class)
            .optional();
    if (published.isEmpty()) {
      insert(edition, files);
    } else if (!published.get().equals(edition.digest())) {
      throw new ChangedEdition(code, guide, published.get(), edition.digest());
    }
    read.put(edition.digest(), edition);
    return edition;
  }

  private void insert(Edition edition, Map<String, byte[]> files) {
    sql.sql(
            """
            with edition as (
              insert into standard_edition (digest, standard_code, guide, published_at) values (?, ?, ?, ?)
              returning digest)
            insert into edition_file (edition_digest, name, content)
            select edition.digest, file.name, file.content
            from edition, unnest(?, ?) as file (name, content)
            """)
        .params(
            edition.digest(),
            edition.standard().code(),
            edition.guide().version(),
            clock.instant().atOffset(ZoneOffset.UTC),
            files.keySet().toArray(String[]::new),
            files.values().toArray(byte[][]::new))
        .update();
  }

  private Edition load(String digest) {
    Map<String, byte[]> files = new TreeMap<>();
    sql.sql("select name, content from edition_file where edition_digest = ?")
        .param(digest)
        .query(r -> {
          files.put(r.getString(1), r.getBytes(2));
        });
    return CatalogueReader.read(file -> Optional.ofNullable(files.get(file)));
  }

  /// The folder, noting every file the reader asks for.
  private static CatalogueFolder recording(CatalogueFolder folder, Map<String, byte[]> files) {
    return new CatalogueFolder() {
      @Override
      public Optional<byte[]> bytes(String file) throws IOException {
        Optional<byte[]> bytes = folder.bytes(file);
        bytes.ifPresent(b -> files.put(file, b));
        return bytes;
      }
    };
  }
}
