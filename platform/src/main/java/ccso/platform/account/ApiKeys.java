package ccso.platform.account;

import ccso.platform.basis.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keys of programs (table `api_key`). A key has 256 random bits, so a plain SHA-256 keeps it; a
/// slow digest is for passwords people choose.
@Component
public class ApiKeys {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final JdbcClient sql;
  private final InstantSource clock;

  ApiKeys(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Whose key this is; empty for one that is unknown, revoked or over. The use is noted at most
  /// once an hour.
  public Optional<UUID> personOf(String key) {
    Instant now = clock.instant();
    Optional<UUID> person =
        sql.sql(
                """
                select person_id from api_key
                where digest = ? and revoked_at is null and expires >= ?
                """)
            .params(digest(key), now.atZone(SHANGHAI).toLocalDate())
            .query(UUID.class)
            .optional();
    person.ifPresent(it ->
        sql.sql(
                """
                update api_key set last_used = ?
                where digest = ? and (last_used is null or last_used < ?)
                """)
            .params(utc(now), digest(key), utc(now.minusSeconds(3600)))
            .update());
    return person;
  }

  /// Keys that work, newest first.
  public List<ApiKey> of(Actor.Person person) {
    return sql.sql(
            """
            select id, label, made_at, expires, last_used from api_key
            where person_id = ? and revoked_at is null and expires >= ? order by made_at desc
            """)
        .params(person.id(), clock.instant().atZone(SHANGHAI).toLocalDate())
        .query((r, n) -> {
          var used = r.getTimestamp(5);
          return new ApiKey(
              r.getObject(1, UUID.class),
              r.getString(2),
              Objects.requireNonNull(r.getTimestamp(3)).toInstant(),
              r.getObject(4, LocalDate.class),
              used == null ? null : used.toInstant());
        })
        .list();
  }

  void add(UUID id, UUID person, String label, String key, LocalDate expires) {
    sql.sql(
            """
            insert into api_key (id, person_id, label, digest, made_at, expires) values (?, ?, ?, ?, ?, ?)
            """)
        .params(id, person, label, digest(key), utc(clock.instant()), expires)
        .update();
  }

  /// False where the person has no such key.
  boolean revoke(UUID person, UUID id) {
    return sql.sql(
                "update api_key set revoked_at = ? where id = ? and person_id = ? and revoked_at is null")
            .params(utc(clock.instant()), id, person)
            .update()
        == 1;
  }

  private static java.time.OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static String digest(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
