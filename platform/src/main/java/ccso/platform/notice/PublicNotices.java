package ccso.platform.notice;

import ccso.judging.Ownership;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Public notices (tables `public_notice`, `notice_number`): anybody may read them; never changed.
@Component
public class PublicNotices {
  private static final String SELECT =
      """
      select n.*, c.number as case_number, exists (
               select from objection o join objection_answer a using (reference)
               where o.notice_number = n.number and a.outcome = 'UPHELD') as reopened
      from public_notice n join assessment_case c on c.id = n.case_id
      """;

  private final JdbcClient sql;

  PublicNotices(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<PublicNotice> find(String number) {
    return sql.sql(SELECT + "where n.number = ?").param(number).query((r, n) -> read(r)).optional();
  }

  /// The last one of the case.
  public Optional<PublicNotice> latest(UUID caseId) {
    return sql.sql(SELECT + "where n.case_id = ? order by n.round desc limit 1")
        .param(caseId)
        .query((r, n) -> read(r))
        .optional();
  }

  /// The newest first.
  List<PublicNotice> newest(int limit) {
    return sql.sql(SELECT + "order by n.first_day desc, n.number desc limit ?")
        .param(limit)
        .query((r, n) -> read(r))
        .list();
  }

  /// With the next number of the year.
  PublicNotice add(
      AssessmentCase file,
      int round,
      String standardCode,
      LocalDate first,
      LocalDate last,
      UUID by,
      Instant at) {
    int serial =
        sql.sql(
                """
                insert into notice_number (year, last) values (?, 1)
                on conflict (year) do update set last = notice_number.last + 1 returning last
                """)
            .param(first.getYear())
            .query(Integer.class)
            .single();
    String number = "GS-%d-%04d".formatted(first.getYear(), serial);
    sql.sql(
            """
            insert into public_notice (number, case_id, round, holder, holder_en, credit_code, centre, sites, seats,
              ownership, business_scope, standard_code, first_day, last_day, published_by, published_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            number,
            file.id(),
            round,
            file.applicant().name(),
            file.applicant().nameEn(),
            file.applicant().creditCode().value(),
            file.scope().centreName(),
            file.scope().sites().toArray(String[]::new),
            file.scope().seats(),
            file.scope().ownership().name(),
            file.scope().businessScope(),
            standardCode,
            first,
            last,
            by,
            at.atOffset(ZoneOffset.UTC))
        .update();
    return find(number).orElseThrow();
  }

  private static PublicNotice read(ResultSet r) throws SQLException {
    return new PublicNotice(
        r.getString("number"),
        r.getObject("case_id", UUID.class),
        new CaseNumber(r.getString("case_number")),
        r.getInt("round"),
        r.getString("holder"),
        r.getString("holder_en"),
        r.getString("credit_code"),
        r.getString("centre"),
        List.of((String[]) r.getArray("sites").getArray()),
        r.getInt("seats"),
        Ownership.valueOf(r.getString("ownership")),
        r.getString("business_scope"),
        r.getString("standard_code"),
        r.getObject("first_day", LocalDate.class),
        r.getObject("last_day", LocalDate.class),
        r.getBoolean("reopened"));
  }
}
