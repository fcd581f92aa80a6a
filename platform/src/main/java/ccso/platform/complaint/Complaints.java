package ccso.platform.complaint;

import ccso.platform.complaint.Complaint.Kind;
import ccso.platform.complaint.Complaint.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Complaints and answers (tables `complaint`, `complaint_answer`); never changed.
@Component
class Complaints {
  private static final String SELECT =
      """
      select c.reference, c.kind, c.about, c.statement, c.contact, c.received_at, c.due, c.photo_type,
             a.outcome, a.said, a.answered_at
      from complaint c left join complaint_answer a using (reference)
      """;

  private final JdbcClient sql;

  Complaints(JdbcClient sql) {
    this.sql = sql;
  }

  /// A picture that was sent along.
  @SuppressWarnings("ArrayRecordComponent") // handed from the form to the table and back
  record Photo(String mediaType, byte[] content) {}

  /// The open ones first, those due next before all.
  List<Complaint> all(int limit) {
    return sql.sql(SELECT + "order by a.reference is not null, c.due, c.received_at limit ?")
        .param(limit)
        .query((r, n) -> read(r))
        .list();
  }

  Optional<Complaint> find(String reference) {
    return sql.sql(SELECT + "where c.reference = ?")
        .param(reference)
        .query((r, n) -> read(r))
        .optional();
  }

  Optional<Photo> photo(String reference) {
    return sql.sql(
            "select photo_type, photo from complaint where reference = ? and photo is not null")
        .param(reference)
        .query((r, n) -> new Photo(r.getString(1), r.getBytes(2)))
        .optional();
  }

  void add(Complaint complaint, @Nullable Photo photo) {
    sql.sql(
            """
            insert into complaint (reference, kind, about, statement, contact, received_at, due, photo_type, photo)
            values (:reference, :kind, :about, :statement, :contact, :at, :due, :type, :photo)
            """)
        .param("reference", complaint.reference())
        .param("kind", complaint.kind().name())
        .param("about", complaint.about())
        .param("statement", complaint.statement())
        .param("contact", complaint.contact())
        .param("at", complaint.receivedAt().atOffset(ZoneOffset.UTC))
        .param("due", complaint.due())
        .param("type", photo == null ? null : photo.mediaType())
        .param("photo", photo == null ? null : photo.content(), java.sql.Types.BINARY)
        .update();
  }

  /// False when it was answered already.
  boolean answer(String reference, Outcome outcome, String said, UUID by, Instant at) {
    return sql.sql(
                """
                insert into complaint_answer (reference, outcome, said, answered_by, answered_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(reference, outcome.name(), said, by, at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Complaint read(ResultSet r) throws SQLException {
    return new Complaint(
        r.getString("reference"),
        Kind.valueOf(r.getString("kind")),
        r.getString("about"),
        r.getString("statement"),
        r.getString("contact"),
        instant(r, "received_at"),
        r.getObject("due", LocalDate.class),
        r.getString("photo_type"),
        answer(r));
  }

  private static Complaint.@Nullable Answer answer(ResultSet r) throws SQLException {
    String outcome = r.getString("outcome");
    return outcome == null
        ? null
        : new Complaint.Answer(
            Outcome.valueOf(outcome), r.getString("said"), instant(r, "answered_at"));
  }

  private static Instant instant(ResultSet r, String column) throws SQLException {
    return Objects.requireNonNull(r.getTimestamp(column)).toInstant();
  }
}
