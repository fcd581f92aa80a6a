package ccso.platform.membership;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sites of organisations (table `organisation_site`).
@Component
public class OrganisationSites {
  private final JdbcClient sql;
  private final InstantSource clock;

  OrganisationSites(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Open ones first, by name.
  public List<OrganisationSite> of(UUID organisation) {
    return sql.sql(
            """
            select id, name, address, seats, closed_at is null from organisation_site
            where organisation_id = ? order by closed_at is not null, name, id
            """)
        .param(organisation)
        .query((r, n) ->
            new OrganisationSite(
                r.getObject(1, UUID.class),
                r.getString(2),
                r.getString(3),
                r.getInt(4),
                r.getBoolean(5)))
        .list();
  }

  void put(UUID organisation, OrganisationSite site) {
    sql.sql(
            """
            insert into organisation_site (id, organisation_id, name, address, seats) values (?, ?, ?, ?, ?)
            on conflict (id) do update
              set name = excluded.name, address = excluded.address, seats = excluded.seats
            """)
        .params(site.id(), organisation, site.name(), site.address(), site.seats())
        .update();
  }

  void close(UUID site) {
    sql.sql("update organisation_site set closed_at = ? where id = ? and closed_at is null")
        .params(clock.instant().atOffset(ZoneOffset.UTC), site)
        .update();
  }
}
