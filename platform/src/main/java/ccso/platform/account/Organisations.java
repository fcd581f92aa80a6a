package ccso.platform.account;

import ccso.platform.basis.MemberRight;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Applicants and who acts for them (tables `organisation`, `membership`).
@Component
public class Organisations {
  private static final RowMapper<Organisation> ROW =
      (r, n) ->
          new Organisation(
              r.getObject("id", UUID.class),
              new CreditCode(r.getString("credit_code")),
              r.getString("name"),
              r.getString("name_en"));

  private final JdbcClient sql;
  private final InstantSource clock;

  Organisations(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public Optional<Organisation> find(CreditCode code) {
    return sql.sql("select * from organisation where credit_code = ?")
        .param(code.value())
        .query(ROW)
        .optional();
  }

  public List<Organisation> list(Collection<UUID> ids) {
    return sql.sql("select * from organisation where id = any(?) order by name")
        .param(ids.toArray(UUID[]::new))
        .query(ROW)
        .list();
  }

  /// Everybody who acts for the organisation, with whatever right.
  public Set<UUID> members(UUID organisation) {
    return Set.copyOf(
        sql.sql("select person_id from membership where organisation_id = ?")
            .param(organisation)
            .query(UUID.class)
            .list());
  }

  /// Adds the organisation with its first member as owner.
  public Organisation found(CreditCode code, String name, String nameEn, UUID owner, boolean demo) {
    Organisation made = new Organisation(UUID.randomUUID(), code, name, nameEn);
    sql.sql(
            """
            insert into organisation (id, credit_code, name, name_en, demo, created_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            made.id(), code.value(), name, nameEn, demo, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    join(made.id(), owner, MemberRight.OWNER);
    return made;
  }

  public void join(UUID organisation, UUID person, MemberRight right) {
    sql.sql(
            """
            insert into membership (organisation_id, person_id, member_right, since) values (?, ?, ?, ?)
            on conflict (organisation_id, person_id) do update set member_right = excluded.member_right
            """)
        .params(organisation, person, right.name(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  public void rename(UUID organisation, String name, String nameEn) {
    sql.sql("update organisation set name = ?, name_en = ? where id = ?")
        .params(name, nameEn, organisation)
        .update();
  }
}
