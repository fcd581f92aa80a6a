package ccso.platform.membership;

import ccso.platform.basis.Part;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Grants to partners (tables `partner_grant`, `partner_grant_case`).
@Component
public class PartnerGrants {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String SELECT =
      """
      select g.id, g.partner, p.display_name as partner_name, g.categories, g.until, b.display_name as granted_by,
        g.granted_at, g.revoked_at,
        array(select c.number from partner_grant_case gc join assessment_case c on c.id = gc.case_id
              where gc.grant_id = g.id order by c.number) as cases
      from partner_grant g join person p on p.id = g.partner join person b on b.id = g.granted_by
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  PartnerGrants(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.instant().atZone(SHANGHAI).toLocalDate();
  }

  /// Newest first, with those that ended.
  List<PartnerGrant> of(UUID organisation) {
    return sql.sql(SELECT + " where g.organisation_id = ? order by g.granted_at desc, g.id")
        .param(organisation)
        .query((r, n) -> read(r))
        .list();
  }

  /// Of the case, what all living grants together let the partner see.
  public Part part(UUID partner, UUID caseId) {
    List<Part> parts =
        sql.sql(
                """
                select g.categories from partner_grant g join partner_grant_case gc on gc.grant_id = g.id
                where gc.case_id = ? and g.partner = ? and g.revoked_at is null and g.until >= ?
                """)
            .params(caseId, partner, today())
            .query((r, n) -> part(r))
            .list();
    Set<Integer> all = new HashSet<>();
    parts.forEach(part -> all.addAll(part.categories()));
    return parts.stream().anyMatch(Part::whole) ? Part.WHOLE : Part.of(all);
  }

  void add(
      UUID id,
      UUID organisation,
      UUID partner,
      Collection<UUID> cases,
      Part part,
      LocalDate until,
      UUID by) {
    sql.sql(
            """
            insert into partner_grant (id, organisation_id, partner, categories, until, granted_by, granted_at)
            values (:id, :organisation, :partner, :categories, :until, :by, :now)
            """)
        .param("id", id)
        .param("organisation", organisation)
        .param("partner", partner)
        .param("categories", Invitations.categories(part), Types.ARRAY)
        .param("until", until)
        .param("by", by)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    sql.sql("insert into partner_grant_case (grant_id, case_id) select ?, unnest(?)")
        .param(id)
        .param(cases.toArray(UUID[]::new))
        .update();
  }

  /// False when there was none, or it was revoked before.
  boolean revoke(UUID organisation, UUID grant, UUID by) {
    return sql.sql(
                """
                update partner_grant set revoked_by = ?, revoked_at = ?
                where id = ? and organisation_id = ? and revoked_at is null
                """)
            .params(by, clock.instant().atOffset(ZoneOffset.UTC), grant, organisation)
            .update()
        > 0;
  }

  private static Part part(ResultSet r) throws SQLException {
    return Invitations.part(r, "categories");
  }

  private static PartnerGrant read(ResultSet r) throws SQLException {
    Array cases = r.getArray("cases");
    Timestamp revoked = r.getTimestamp("revoked_at");
    return new PartnerGrant(
        r.getObject("id", UUID.class),
        r.getObject("partner", UUID.class),
        r.getString("partner_name"),
        List.of((String[]) cases.getArray()),
        part(r),
        r.getObject("until", LocalDate.class),
        r.getString("granted_by"),
        Objects.requireNonNull(r.getTimestamp("granted_at")).toInstant(),
        revoked == null ? null : revoked.toInstant());
  }
}
