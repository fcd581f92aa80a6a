package ccso.platform.application;

import ccso.judging.CanonicalJson;
import ccso.judging.Json;
import ccso.platform.basis.Actor;
import ccso.platform.casefile.AssessmentCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Receipts (table `receipt`): appended with the frozen content, never changed.
@Component
public class Receipts {
  private static final String SELECT =
      """
      select r.number, r.kind, r.content, r.sha256, p.display_name, r.handed_in_at
      from receipt r join person p on p.id = r.handed_in_by where r.case_id = ?
      """;

  private final JdbcClient sql;

  Receipts(JdbcClient sql) {
    this.sql = sql;
  }

  /// In the order in which they were given.
  public List<Receipt> ofCase(UUID caseId) {
    return sql.sql(SELECT + " order by r.number").param(caseId).query((r, n) -> read(r)).list();
  }

  public Optional<Receipt> find(UUID caseId, String number) {
    return sql.sql(SELECT + " and r.number = ?")
        .params(caseId, number)
        .query((r, n) -> read(r))
        .optional();
  }

  /// Freezes the content under the next number of the case, whose row the caller has locked.
  Receipt add(AssessmentCase file, Receipt.Kind kind, Json content, Actor.Person by, Instant at) {
    byte[] canonical = CanonicalJson.write(content);
    Receipt receipt =
        new Receipt(
            file.number().value().replaceFirst("^[A-Z]+", "HZ") + "-" + (count(file.id()) + 1),
            kind,
            new String(canonical, StandardCharsets.UTF_8),
            sha256(canonical),
            by.name(),
            at);
    sql.sql(
            """
            insert into receipt (number, case_id, kind, content, sha256, handed_in_by, handed_in_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            receipt.number(),
            file.id(),
            kind.name(),
            canonical,
            receipt.sha256(),
            by.id(),
            at.atOffset(ZoneOffset.UTC))
        .update();
    return receipt;
  }

  private int count(UUID caseId) {
    return sql.sql("select count(*) from receipt where case_id = ?")
        .param(caseId)
        .query(Integer.class)
        .single();
  }

  private static Receipt read(ResultSet r) throws SQLException {
    return new Receipt(
        r.getString(1),
        Receipt.Kind.valueOf(r.getString(2)),
        new String(r.getBytes(3), StandardCharsets.UTF_8),
        r.getString(4),
        r.getString(5),
        Objects.requireNonNull(r.getTimestamp(6)).toInstant());
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
