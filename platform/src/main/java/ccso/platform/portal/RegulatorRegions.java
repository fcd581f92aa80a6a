package ccso.platform.portal;

import ccso.platform.account.Province;
import ccso.platform.audit.AuditEvent;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which province a regulator sees (table `regulator_region`); without one, all of them.
@Component
public class RegulatorRegions {
  private final JdbcClient sql;
  private final AuditTrail trail;

  RegulatorRegions(JdbcClient sql, AuditTrail trail) {
    this.sql = sql;
    this.trail = trail;
  }

  Optional<Province> of(UUID person) {
    return sql.sql("select province from regulator_region where person_id = ?")
        .param(person)
        .query((r, n) -> Province.valueOf(r.getString(1)))
        .optional();
  }

  /// By person.
  Map<UUID, Province> all() {
    Map<UUID, Province> all = new LinkedHashMap<>();
    sql.sql("select person_id, province from regulator_region")
        .query(r -> {
          all.put(r.getObject(1, UUID.class), Province.valueOf(r.getString(2)));
        });
    return all;
  }

  /// Refuses who is no regulator ([NotFound]).
  ///
  /// @param province null for all
  @Transactional
  public void set(Actor administrator, UUID person, @Nullable Province province) {
    boolean regulator =
        sql.sql("select exists (select from role_grant where person_id = ? and role = ?)")
            .params(person, Role.REGULATOR.name())
            .query(Boolean.class)
            .single();
    if (!regulator) {
      throw new NotFound(person.toString());
    }
    sql.sql("delete from regulator_region where person_id = ?").param(person).update();
    if (province != null) {
      sql.sql("insert into regulator_region (person_id, province) values (?, ?)")
          .params(person, province.name())
          .update();
    }
    trail.append(
        administrator,
        new RegulatorRegionSet(person.toString(), province == null ? "" : province.name()));
  }

  record RegulatorRegionSet(String subject, String province) implements AuditEvent {
    @Override
    public String kind() {
      return "REGULATOR_REGION_SET";
    }

    @Override
    public @Nullable UUID caseId() {
      return null;
    }

    @Override
    public Map<String, Object> data() {
      return Map.of("province", province);
    }
  }
}
