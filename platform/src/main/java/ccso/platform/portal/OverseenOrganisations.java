package ccso.platform.portal;

import ccso.platform.account.CreditCode;
import ccso.platform.account.Province;
import ccso.platform.casefile.CaseState;
import ccso.platform.registration.RegisterSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a regulator sees of the organisations of a province: counts and public facts, nothing of a
/// case's inside. A province is that of the credit code.
@Component
public class OverseenOrganisations {
  private static final String OF_PROVINCE =
      "(cast(:province as text) is null or substr(o.credit_code, 3, 2) = :province)";

  /// One organisation that has applied at least once.
  ///
  /// @param cases applied for, whatever became of them
  /// @param open of these under way
  /// @param certificates valid or suspended on the day
  public record Overseen(String name, String creditCode, int cases, int open, int certificates) {
    public Optional<Province> province() {
      return CreditCode.parse(creditCode).flatMap(Province::of);
    }
  }

  private final JdbcClient sql;

  OverseenOrganisations(JdbcClient sql) {
    this.sql = sql;
  }

  /// How many cases are in each state; states without any are absent.
  Map<CaseState, Integer> counts(@Nullable Province province) {
    Map<CaseState, Integer> counts = new TreeMap<>();
    sql.sql(
            """
            select c.state, count(*)::int from assessment_case c join organisation o on o.id = c.organisation_id
            where c.state <> 'DRAFT' and
            """
                + OF_PROVINCE
                + " group by c.state")
        .param("province", code(province), java.sql.Types.VARCHAR)
        .query(r -> {
          counts.put(CaseState.valueOf(r.getString(1)), r.getInt(2));
        });
    return counts;
  }

  /// By name.
  List<Overseen> find(
      RegisterSearch search, @Nullable Province province, LocalDate day, int limit) {
    return sql.sql(
            """
            select o.name, o.credit_code, count(c.id)::int,
              (count(c.id) filter (where c.state not in
                ('CERTIFIED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN_BY_APPLICANT', 'TERMINATED')))::int,
              (select count(*)::int from certificate k where k.credit_code = o.credit_code and k.valid_until >= :day
                and (select e.kind from certificate_event e where e.certificate_number = k.number
                     order by e.seq desc limit 1) in ('ISSUED', 'RESTORED', 'SUSPENDED'))
            from organisation o join assessment_case c on c.organisation_id = o.id and c.state <> 'DRAFT'
            where
            """
                + OF_PROVINCE
                + """
                 and (:name = '' or position(:name in lower(o.name)) > 0 or o.credit_code = :bare
                  or (:initials <> '' and position(:initials in pinyin_initials(o.name)) > 0)
                  or exists (select from assessment_case l where l.organisation_id = o.id and lower(l.licence_number) = :name))
                group by o.id, o.name, o.credit_code
                order by o.name collate "zh-Hans-x-icu", o.credit_code limit :limit
                """)
        .param("province", code(province), java.sql.Types.VARCHAR)
        .param("name", search.name())
        .param("bare", search.bare())
        .param("initials", search.initials())
        .param("day", day)
        .param("limit", limit)
        .query((r, n) ->
            new Overseen(r.getString(1), r.getString(2), r.getInt(3), r.getInt(4), r.getInt(5)))
        .list();
  }

  private static @Nullable String code(@Nullable Province province) {
    return province == null ? null : province.code();
  }
}
