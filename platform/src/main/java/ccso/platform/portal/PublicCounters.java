package ccso.platform.portal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public figures of the deck (D23), counted from the data in one statement.
@Component
public class PublicCounters {

  /// @param passed certificates that are valid on the day
  /// @param inProcess cases applied for and not closed
  public record Figures(int passed, int inProcess, int coordinators, int assessors, int partners) {}

  private final JdbcClient sql;

  PublicCounters(JdbcClient sql) {
    this.sql = sql;
  }

  Figures on(LocalDate day) {
    return sql.sql(
            """
            select
              (select count(*) from certificate c where c.valid_until >= :day and (
                 select e.kind from certificate_event e where e.certificate_number = c.number
                 order by e.seq desc limit 1) in ('ISSUED', 'RESTORED')),
              (select count(*) from assessment_case where state not in
                 ('DRAFT', 'CERTIFIED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN_BY_APPLICANT')),
              (select count(*) from registered_person where kind = 'COORDINATOR' and valid_until >= :day and state = 'REGISTERED'),
              (select count(*) from registered_person where kind = 'ASSESSOR' and valid_until >= :day and state = 'REGISTERED'),
              (select count(*) from registered_person where kind = 'PARTNER' and valid_until >= :day and state = 'REGISTERED')
            """)
        .param("day", day)
        .query(
            (r, n) -> new Figures(r.getInt(1), r.getInt(2), r.getInt(3), r.getInt(4), r.getInt(5)))
        .single();
  }
}
