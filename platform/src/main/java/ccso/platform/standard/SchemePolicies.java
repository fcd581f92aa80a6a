package ccso.platform.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Published scheme policies (table `scheme_policy`), in memory once read.
@Component
@DependsOnDatabaseInitialization
public class SchemePolicies {
  private static final String CURRENT = "/scheme/ccso-2026.2.json";

  private final JdbcClient sql;
  private final JsonMapper json;
  private final Map<String, SchemePolicy> read = new ConcurrentHashMap<>();
  private final SchemePolicy current;

  SchemePolicies(JdbcClient sql, JsonMapper json, InstantSource clock) {
    this.sql = sql;
    this.json = json;
    String content = content();
    this.current = json.readValue(content, SchemePolicy.class);
    read.put(current.version(), current);
    sql.sql(
            """
            insert into scheme_policy (version, content, published_at) values (?, ?::jsonb, ?)
            on conflict (version) do nothing
            """)
        .params(current.version(), content, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The policy that new cases are frozen to.
  public SchemePolicy current() {
    return current;
  }

  public SchemePolicy byVersion(String version) {
    return read.computeIfAbsent(version, this::load);
  }

  private SchemePolicy load(String version) {
    return json.readValue(
        sql.sql("select content::text from scheme_policy where version = ?")
            .param(version)
            .query(String.class)
            .single(),
        SchemePolicy.class);
  }

  private static String content() {
    try (InputStream in =
        Objects.requireNonNull(SchemePolicies.class.getResourceAsStream(CURRENT))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
