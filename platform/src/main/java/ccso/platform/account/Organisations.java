package ccso.platform.account;

import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /// Those that are known, by credit code.
  public List<Organisation> withCodes(Collection<String> codes) {
    return sql.sql("select * from organisation where credit_code = any(?)")
        .param(codes.toArray(String[]::new))
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
    join(organisation, person, right, Part.WHOLE);
  }

  /// Adds the member, or gives the one who is there another right.
  public void join(UUID organisation, UUID person, MemberRight right, Part part) {
    sql.sql(
            """
            insert into membership (organisation_id, person_id, member_right, categories, since)
            values (:organisation, :person, :right, :categories, :since)
            on conflict (organisation_id, person_id) do update
              set member_right = excluded.member_right, categories = excluded.categories
            """)
        .param("organisation", organisation)
        .param("person", person)
        .param("right", right.name())
        .param(
            "categories",
            part.whole() ? null : part.categories().stream().sorted().toArray(Integer[]::new),
            Types.ARRAY)
        .param("since", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Everybody who acts for the organisation, owners first.
  public List<Member> membersOf(UUID organisation) {
    return sql.sql(
            """
            select m.person_id, p.display_name, p.sign_in_name, m.member_right, m.categories, m.since
            from membership m join person p on p.id = m.person_id where m.organisation_id = ?
            order by array_position(array['OWNER', 'COORDINATOR', 'CONTRIBUTOR', 'VIEWER'], m.member_right),
              p.display_name, p.sign_in_name
            """)
        .param(organisation)
        .query((r, n) ->
            new Member(
                r.getObject(1, UUID.class),
                r.getString(2),
                r.getString(3),
                MemberRight.valueOf(r.getString(4)),
                part(r.getArray(5)),
                Objects.requireNonNull(r.getTimestamp(6)).toInstant()))
        .list();
  }

  /// Holds the organisation until the transaction ends: two changes of its members wait for each
  /// other, so that the last owner is never lost between them.
  public void lock(UUID organisation) {
    sql.sql("select id from organisation where id = ? for update")
        .param(organisation)
        .query(UUID.class)
        .single();
  }

  public void leave(UUID organisation, UUID person) {
    sql.sql("delete from membership where organisation_id = ? and person_id = ?")
        .params(organisation, person)
        .update();
  }

  private static Part part(@Nullable Array categories) throws SQLException {
    return categories == null ? Part.WHOLE : Part.of(Set.of((Integer[]) categories.getArray()));
  }

  public void rename(UUID organisation, String name, String nameEn) {
    sql.sql("update organisation set name = ?, name_en = ? where id = ?")
        .params(name, nameEn, organisation)
        .update();
  }
}
