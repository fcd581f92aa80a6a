package ccso.platform.matrix;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What belongs to everybody but one applicant: its numbers, and a digest of its rows as they
/// stand.
final class Strangers {
  private static final List<String> OF_RIGHTS =
      List.of("role_grant", "membership", "team_member", "certificate", "certificate_event");

  private final JdbcClient sql;
  private final String own;
  private final List<String> tables;
  private final List<String> numbers;

  Strangers(JdbcClient sql, String own) {
    this.sql = sql;
    this.own = own;
    this.tables = with("case_id", "");
    this.numbers = collect();
  }

  /// Tables of the database that have a column, and another.
  private List<String> with(String column, String other) {
    return sql.sql(
            """
            select table_name from information_schema.columns c
            where table_schema = 'public' and column_name = ?
              and (? = '' or exists (select from information_schema.columns d
                where d.table_name = c.table_name and d.table_schema = 'public'
                  and d.column_name = ? and d.data_type = 'uuid'))
              and exists (select from information_schema.tables t
                where t.table_name = c.table_name and t.table_schema = 'public' and t.table_type = 'BASE TABLE')
            order by 1
            """)
        .params(column, other, other)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /// One number of each kind of thing another applicant has.
  private List<String> collect() {
    List<String> found = new ArrayList<>();
    for (String table : with("case_id", "id")) {
      found.addAll(
          some(
              "select t.id::text from %s t join assessment_case c on c.id = t.case_id"
                  .formatted(table)));
    }
    for (String table : with("organisation_id", "id")) {
      found.addAll(
          some(
              "select t.id::text from %s t join (select number, organisation_id as org from assessment_case) c on c.org = t.organisation_id"
                  .formatted(table)));
    }
    found.addAll(some("select r.number from receipt r join assessment_case c on c.id = r.case_id"));
    found.addAll(
        some(
            "select m.person_id::text from membership m join assessment_case c on c.organisation_id = m.organisation_id"));
    return found.stream().distinct().toList();
  }

  private List<String> some(String question) {
    return sql.sql(
            question
                + " where c.number <> :own and not exists (select from assessment_case o where o.number = :own"
                + " and o.organisation_id = (select organisation_id from assessment_case x where x.number = c.number)) limit 1")
        .param("own", own)
        .query((row, n) -> row.getString(1))
        .list();
  }

  List<String> numbers() {
    return numbers;
  }

  /// Of every row of every other applicant's cases, in this transaction.
  String digest() {
    StringBuilder all = new StringBuilder();
    for (String table : tables) {
      all.append(
          sql.sql(
                  "select coalesce(sum(hashtextextended(t::text, 0)), 0)::text || count(*) from %s t where t.case_id <> (select id from assessment_case where number = ?)"
                      .formatted(table))
              .param(own)
              .query(String.class)
              .single());
    }
    return all.toString();
  }

  /// Of who holds which right, and of certificates.
  String rights() {
    StringBuilder all = new StringBuilder();
    for (String table : OF_RIGHTS) {
      all.append(
          sql.sql(
                  "select coalesce(sum(hashtextextended(t::text, 0)), 0)::text from %s t"
                      .formatted(table))
              .query(String.class)
              .single());
    }
    return all
        + sql.sql("select string_agg(state, ',' order by number) from assessment_case")
            .query(String.class)
            .single();
  }
}
