package ccso.platform.registration;

import ccso.platform.registration.RegisteredAssessor.Level;
import ccso.platform.site.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Applications to the registers and what was entered about them (tables `registration`,
/// `registration_entry`; only added to). The last entry says how one stands.
@Component
public class Registrations {
  private static final String SELECT =
      """
      select g.id, g.person_id, coalesce(nullif(g.organisation_name, ''), p.display_name), g.kind, e.state,
             coalesce(r.region, g.region), g.statement, r.registration_number, r.level, r.valid_until
      from registration g
      join person p on p.id = g.person_id
      join lateral (select state from registration_entry where registration_id = g.id order by seq desc limit 1) e on true
      left join registered_person r on r.person_id = g.person_id and r.kind = g.kind
        and e.state in ('REGISTERED', 'SUSPENDED', 'REVOKED')
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  Registrations(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// All, those first for whom something is to be done.
  List<Registration> all() {
    return sql.sql(
            SELECT
                + """
                order by array_position(array['APPLIED', 'IN_TRAINING', 'EXAMINED', 'SUSPENDED'], e.state) nulls last,
                  g.kind, r.registration_number nulls first, g.applied_at
                """)
        .query(this::row)
        .list();
  }

  List<Registration> of(UUID person) {
    return sql.sql(SELECT + "where g.person_id = ? order by g.applied_at")
        .param(person)
        .query(this::row)
        .list();
  }

  Optional<Registration> find(UUID id) {
    return sql.sql(SELECT + "where g.id = ?").param(id).query(this::row).optional();
  }

  Optional<Registration> latest(UUID person, RegisterKind kind) {
    return sql.sql(
            SELECT + "where g.person_id = ? and g.kind = ? order by g.applied_at desc limit 1")
        .params(person, kind.name())
        .query(this::row)
        .optional();
  }

  Optional<UUID> person(UUID id) {
    return sql.sql("select person_id from registration where id = ?")
        .param(id)
        .query(UUID.class)
        .optional();
  }

  /// Lets one at a time work on somebody's registrations.
  void lock(UUID person) {
    sql.sql("select id from person where id = ? for no key update")
        .param(person)
        .query(UUID.class)
        .optional();
  }

  List<Registration.Entry> history(UUID id) {
    return sql.sql(
            """
            select e.verb, e.state, e.reason, p.display_name, e.entered_at
            from registration_entry e left join person p on p.id = e.entered_by
            where e.registration_id = ? order by e.seq
            """)
        .param(id)
        .query((r, n) ->
            new Registration.Entry(
                PersonVerb.valueOf(r.getString(1)),
                PersonState.valueOf(r.getString(2)),
                r.getString(3),
                r.getString(4),
                r.getObject(5, OffsetDateTime.class).toInstant()))
        .list();
  }

  UUID add(UUID person, RegisterKind kind, String organisation, String region, String statement) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into registration (id, person_id, kind, organisation_name, region, statement, applied_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id, person, kind.name(), organisation, region, statement, now())
        .update();
    return id;
  }

  /// @param by null for what no person entered
  void enter(UUID id, PersonVerb verb, PersonState state, String reason, @Nullable UUID by) {
    sql.sql(
            """
            insert into registration_entry (registration_id, verb, state, reason, entered_by, entered_at)
            values (:id, :verb, :state, :reason, :by, :at)
            """)
        .param("id", id)
        .param("verb", verb.name())
        .param("state", state.name())
        .param("reason", reason)
        .param("by", by, java.sql.Types.OTHER)
        .param("at", now())
        .update();
  }

  private Registration row(ResultSet r, int n) throws SQLException {
    LocalDate until = r.getObject(10, LocalDate.class);
    String level = r.getString(9);
    boolean over =
        until != null && until.isBefore(clock.instant().atZone(Words.ZONE).toLocalDate());
    return new Registration(
        r.getObject(1, UUID.class),
        r.getObject(2, UUID.class),
        r.getString(3),
        RegisterKind.valueOf(r.getString(4)),
        PersonState.valueOf(r.getString(5)).by(over),
        r.getString(6),
        r.getString(7),
        r.getString(8),
        level == null ? null : Level.valueOf(level),
        until);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
