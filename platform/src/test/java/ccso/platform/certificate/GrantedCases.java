package ccso.platform.certificate;

import ccso.platform.account.CreditCode;
import ccso.platform.basis.Actor;
import ccso.platform.basis.Role;
import ccso.platform.fixture.SetClock;
import ccso.platform.standard.Editions;
import ccso.platform.standard.SchemePolicies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Cases that wait for their certificate, put straight into the tables: what comes before is not
/// this module's matter.
final class GrantedCases {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String FACTS = "f".repeat(64);

  private final JdbcClient sql;
  private final Editions editions;
  private final SchemePolicies policies;

  GrantedCases(JdbcClient sql, Editions editions, SchemePolicies policies) {
    this.sql = sql;
    this.editions = editions;
    this.policies = policies;
  }

  Actor.Person officer() {
    return new Actor.Person(person(), "沈明", Set.of(Role.REGISTER_OFFICER), Map.of());
  }

  /// A case with a decision to grant; answers its number.
  String granted(String holder) {
    String number = awaitingDecision(holder, "Ltd.", List.of("示例路 88 号"), "呼入客户服务");
    grant(number);
    return number;
  }

  String awaitingDecision(String holder) {
    return awaitingDecision(holder, "Ltd.", List.of("示例路 88 号"), "呼入客户服务");
  }

  String awaitingDecision(String holder, String holderEn, List<String> sites, String business) {
    int n = COUNT.incrementAndGet();
    UUID id = UUID.randomUUID();
    UUID person = person();
    UUID organisation = UUID.randomUUID();
    sql.sql(
            """
            insert into organisation (id, credit_code, name, name_en, created_at) values (?, ?, ?, ?, now())
            """)
        .params(organisation, creditCode(n), holder, holderEn)
        .update();
    String number = "SQ-2026-9%03d".formatted(n);
    sql.sql(
            """
            insert into assessment_case (id, number, organisation_id, state, edition_digest, policy_version, ownership,
              centre_name, seats, directions, channels, business_scope, period_from, contact_person, created_at)
            values (?, ?, ?, 'DECISION', ?, ?, 'CAPTIVE', '合肥中心', 420, '{INBOUND}', '{PHONE}', ?,
              date '2025-08-01', ?, now())
            """)
        .params(
            id,
            number,
            organisation,
            editions.current().digest(),
            policies.current().version(),
            business,
            person)
        .update();
    for (int i = 0; i < sites.size(); i++) {
      sql.sql("insert into case_site (case_id, position, address) values (?, ?, ?)")
          .params(id, i, sites.get(i))
          .update();
    }
    return number;
  }

  void grant(String number) {
    UUID id = id(number);
    UUID member = person();
    sql.sql(
            """
            insert into frozen_facts (case_id, sha256, content, frozen_by, frozen_at) values (?, ?, '', ?, now())
            """)
        .params(id, FACTS, member)
        .update();
    sql.sql(
            """
            insert into committee_vote (case_id, round, person_id, sha256, choice, reason, voted_at)
            values (?, 1, ?, ?, 'GRANT', '', now())
            """)
        .params(id, member, FACTS)
        .update();
    sql.sql(
            """
            insert into certification_decision (case_id, facts_sha256, verdict, outcome, reason, decided_by, decided_at)
            values (?, ?, 'MET', 'GRANTED', '', ?, now())
            """)
        .params(id, FACTS, member)
        .update();
    sql.sql(
            """
            insert into public_notice (number, case_id, round, holder, holder_en, credit_code, centre, sites, seats,
              ownership, business_scope, standard_code, first_day, last_day, published_by, published_at)
            select ?, c.id, 1, o.name, o.name_en, o.credit_code, c.centre_name, '{}', 1, 'CAPTIVE', '', '', ?, ?, ?, now()
            from assessment_case c join organisation o on o.id = c.organisation_id where c.id = ?
            """)
        .params("GS-" + number, SetClock.DAY.minusDays(8), SetClock.DAY.minusDays(1), member, id)
        .update();
    sql.sql("update assessment_case set state = 'PUBLIC_NOTICE' where number = ?")
        .param(number)
        .update();
  }

  void objected(String number, String reference) {
    sql.sql(
            """
            insert into objection (reference, notice_number, statement, contact, raised_at)
            values (?, ?, '与事实不符', '', now())
            """)
        .params(reference, "GS-" + number)
        .update();
  }

  void dismissed(String reference) {
    sql.sql(
            """
            insert into objection_answer (reference, outcome, reason, answered_by, answered_at)
            values (?, 'DISMISSED', '核实无误', ?, now())
            """)
        .params(reference, person())
        .update();
  }

  /// A certificate like another, in the register without files of its own.
  void registered(String holder, CertificateNumber number, CertificateNumber like) {
    sql.sql(
            """
            with copied as (
              insert into certificate (number, case_id, facts_sha256, holder, holder_en, credit_code, sheet,
                first_issued_on, issued_on, valid_until, pdf, pdf_sha256, picture)
              select :number, :case, facts_sha256, :holder, holder_en, credit_code, sheet,
                first_issued_on, issued_on, valid_until, '', '', ''
              from certificate where number = :like returning number)
            insert into certificate_event (certificate_number, kind, reason_class, note, effective_on, by_person, at)
            select number, 'ISSUED', 'INITIAL_ASSESSMENT', '', date '2025-08-18', :person, now() from copied
            """)
        .param("number", number.toString())
        .param("case", id(granted(holder)))
        .param("holder", holder)
        .param("like", like.toString())
        .param("person", person())
        .update();
  }

  String state(String number) {
    return sql.sql("select state from assessment_case where number = ?")
        .param(number)
        .query(String.class)
        .single();
  }

  UUID id(String number) {
    return sql.sql("select id from assessment_case where number = ?")
        .param(number)
        .query(UUID.class)
        .single();
  }

  private UUID person() {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into person (id, sign_in_name, display_name, password, created_at) values (?, ?, '沈明', '-', now())
            """)
        .params(id, "p" + id)
        .update();
    return id;
  }

  static String creditCode(int n) {
    String first = "91340100MA8%06d".formatted(n);
    return first + CreditCode.checkCharacter(first);
  }
}
