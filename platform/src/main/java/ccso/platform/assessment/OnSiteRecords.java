package ccso.platform.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// On-site records (table `onsite_record`), appended and never changed.
@Component
public class OnSiteRecords {
  private static final String SELECT =
      """
      select o.*, p.display_name,
             'R-' || row_number() over (partition by o.case_id order by o.at, o.id) as label
      from onsite_record o join person p on p.id = o.by_person
      """;

  private final JdbcClient sql;

  OnSiteRecords(JdbcClient sql) {
    this.sql = sql;
  }

  /// Whose a client's number is.
  record Owner(UUID caseId, UUID person, UUID record) {}

  /// In the order of recording.
  public List<OnSiteRecord> ofCase(UUID caseId) {
    return sql.sql(SELECT + " where o.case_id = ? order by o.at, o.id")
        .param(caseId)
        .query((r, n) -> read(r))
        .list();
  }

  Optional<Owner> findByClientId(UUID clientId) {
    return sql.sql("select case_id, by_person, id from onsite_record where client_id = ?")
        .param(clientId)
        .query((r, n) ->
            new Owner(
                r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getObject(3, UUID.class)))
        .optional();
  }

  void add(UUID id, UUID caseId, RecordOnSite.Seen seen, UUID person, Instant at) {
    sql.sql(
            """
            insert into onsite_record (id, case_id, requirement_key, method, post, place, note,
              by_person, at, client_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            caseId,
            seen.requirementKey(),
            seen.method(),
            seen.post(),
            seen.place(),
            seen.note(),
            person,
            at.atOffset(ZoneOffset.UTC),
            seen.clientId())
        .update();
  }

  private static OnSiteRecord read(ResultSet r) throws SQLException {
    return new OnSiteRecord(
        r.getObject("id", UUID.class),
        r.getString("label"),
        r.getString("requirement_key"),
        r.getString("method"),
        r.getString("post"),
        r.getString("place"),
        r.getString("note"),
        r.getString("display_name"),
        Objects.requireNonNull(r.getTimestamp("at")).toInstant());
  }
}
