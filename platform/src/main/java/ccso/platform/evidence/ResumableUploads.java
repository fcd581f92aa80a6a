package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.evidence.ResumableUpload.Outcome;
import ccso.platform.evidence.ResumableUpload.Plan;
import ccso.platform.evidence.ResumableUpload.Told;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Uploads on their way (table `resumable_upload`). The offset that counts is the one here: it is
/// moved after the bytes are on the disk, never before.
@Component
class ResumableUploads {
  private final JdbcClient sql;

  ResumableUploads(JdbcClient sql) {
    this.sql = sql;
  }

  void add(ResumableUpload upload, UUID person, Instant at) {
    Plan plan = upload.plan();
    Particulars said = plan.upload().particulars();
    Withheld masked = said.masked();
    sql.sql(
            """
            insert into resumable_upload (id, case_id, person_id, file_name, mark, kind, entries, replaces, formed_on,
              valid_until, masked, length, begun_at, expires_at)
            values (:id, :case, :person, :name, :mark, :kind, :entries, :replaces, :formedOn, :validUntil, :masked, :length,
              :at, :expires)
            """)
        .param("id", upload.id())
        .param("case", upload.caseId())
        .param("person", person)
        .param("name", plan.fileName())
        .param("mark", plan.mark())
        .param("kind", plan.upload().kind().name())
        .param(
            "entries",
            plan.upload().entries().stream().map(RequirementEntry::code).toArray(String[]::new))
        .param("replaces", plan.replaces())
        .param("formedOn", said.formedOn(), Types.DATE)
        .param("validUntil", said.validUntil(), Types.DATE)
        .param("masked", masked == null ? null : masked.name(), Types.VARCHAR)
        .param("length", upload.length())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("expires", upload.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Of this person and no other.
  Optional<ResumableUpload> find(UUID caseId, UUID person, UUID id, Instant now) {
    return ofPerson(caseId, person, now).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// Oldest first; what has expired is as good as gone.
  List<ResumableUpload> ofPerson(UUID caseId, UUID person, Instant now) {
    return sql.sql(
            """
            select * from resumable_upload where case_id = ? and person_id = ? and expires_at > ? order by begun_at, id
            """)
        .params(caseId, person, now.atOffset(ZoneOffset.UTC))
        .query((r, n) -> read(r))
        .list();
  }

  /// Bytes announced in the case and not yet evidence.
  long coming(UUID caseId) {
    return sql.sql(
            """
            select coalesce(sum(length), 0)::bigint from resumable_upload where case_id = ? and outcome is null
            """)
        .param(caseId)
        .query(Long.class)
        .single();
  }

  /// False when the offset is no longer the one expected: somebody else moved it.
  boolean advance(UUID id, long from, long to, Instant expiresAt) {
    return sql.sql(
                """
                update resumable_upload set received = ?, expires_at = ?
                where id = ? and received = ? and outcome is null
                """)
            .params(to, expiresAt.atOffset(ZoneOffset.UTC), id, from)
            .update()
        > 0;
  }

  /// False when its outcome was known before.
  boolean settle(UUID id, Outcome outcome) {
    Told told = outcome instanceof Outcome.NotTaken(Told refusal) ? refusal : null;
    String citation =
        switch (outcome) {
          case Outcome.Kept(String it) -> it;
          case Outcome.Repeated(String it) -> it;
          case Outcome.NotTaken _ -> null;
        };
    return sql.sql(
                """
                update resumable_upload set outcome = :outcome, citation = :citation, refusal = :refusal,
                  refusal_arguments = :arguments
                where id = :id and outcome is null
                """)
            .param("outcome", outcome.getClass().getSimpleName())
            .param("citation", citation, Types.VARCHAR)
            .param("refusal", told == null ? null : told.code(), Types.VARCHAR)
            .param(
                "arguments",
                told == null
                    ? new String[0]
                    : told.arguments().stream().map(Object::toString).toArray(String[]::new))
            .param("id", id)
            .update()
        > 0;
  }

  void remove(UUID id) {
    sql.sql("delete from resumable_upload where id = ?").param(id).update();
  }

  /// What has expired, gone with this call.
  List<UUID> expire(Instant now) {
    return sql.sql("delete from resumable_upload where expires_at <= ? returning id")
        .param(now.atOffset(ZoneOffset.UTC))
        .query((r, n) -> Objects.requireNonNull(r.getObject("id", UUID.class)))
        .list();
  }

  Set<UUID> all() {
    return Set.copyOf(sql.sql("select id from resumable_upload").query(UUID.class).list());
  }

  private static ResumableUpload read(ResultSet r) throws SQLException {
    String masked = r.getString("masked");
    Particulars said =
        new Particulars(
            r.getObject("formed_on", LocalDate.class),
            r.getObject("valid_until", LocalDate.class),
            masked == null ? null : Withheld.valueOf(masked));
    Set<RequirementEntry> entries =
        strings(r.getArray("entries")).stream()
            .map(RequirementEntry::parse)
            .collect(Collectors.toSet());
    return new ResumableUpload(
        r.getObject("id", UUID.class),
        r.getObject("case_id", UUID.class),
        new Plan(
            r.getString("file_name"),
            new AttachEvidence.Upload(EvidenceKind.valueOf(r.getString("kind")), "", said, entries),
            r.getString("replaces"),
            r.getString("mark")),
        r.getLong("length"),
        r.getLong("received"),
        Objects.requireNonNull(r.getTimestamp("expires_at")).toInstant(),
        outcome(r));
  }

  private static @Nullable Outcome outcome(ResultSet r) throws SQLException {
    String citation = Objects.requireNonNullElse(r.getString("citation"), "");
    return switch (r.getString("outcome")) {
      case "Kept" -> new Outcome.Kept(citation);
      case "Repeated" -> new Outcome.Repeated(citation);
      case "NotTaken" ->
          new Outcome.NotTaken(
              new Told(
                  r.getString("refusal"), List.copyOf(strings(r.getArray("refusal_arguments")))));
      case null, default -> null;
    };
  }

  private static List<String> strings(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
