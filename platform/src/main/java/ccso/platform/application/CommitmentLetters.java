package ccso.platform.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The letter to be signed today, and those that were signed (table `commitment_letter`).
@Component
public class CommitmentLetters {
  private static final String CURRENT = "/letter/commitment-2026.1.json";

  private final JdbcClient sql;
  private final InstantSource clock;
  private final CommitmentLetter current;

  CommitmentLetters(JdbcClient sql, JsonMapper json, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
    this.current = read(json);
  }

  /// A letter as signed.
  ///
  /// @param text the very words, in both languages
  public record Signed(String version, String text, String signer, Instant at) {}

  public CommitmentLetter current() {
    return current;
  }

  public Optional<Signed> find(UUID caseId) {
    return sql.sql(
            """
            select text_version, text, signer_name, signed_at from commitment_letter
            where case_id = ? and returned_at is null
            """)
        .param(caseId)
        .query((r, n) ->
            new Signed(
                r.getString(1),
                r.getString(2),
                r.getString(3),
                Objects.requireNonNull(r.getTimestamp(4)).toInstant()))
        .optional();
  }

  /// The letter no longer stands and has to be signed anew; what was signed stays on record.
  public void giveBack(UUID caseId) {
    sql.sql(
            "update commitment_letter set returned_at = ? where case_id = ? and returned_at is null")
        .params(clock.instant().atOffset(ZoneOffset.UTC), caseId)
        .update();
  }

  /// False when the case has a signed letter already.
  boolean add(UUID caseId, String text, String signer, UUID signedBy) {
    return sql.sql(
                """
                insert into commitment_letter (case_id, text_version, text, signer_name, signed_by, signed_at)
                values (?, ?, ?, ?, ?, ?) on conflict (case_id) where returned_at is null do nothing
                """)
            .params(
                caseId,
                current.version(),
                text,
                signer,
                signedBy,
                clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static CommitmentLetter read(JsonMapper json) {
    try (InputStream in =
        Objects.requireNonNull(CommitmentLetters.class.getResourceAsStream(CURRENT))) {
      return json.readValue(in, CommitmentLetter.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
