package ccso.platform.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ccso.platform.Ccso;
import ccso.platform.certificate.CertificateNumber;
import ccso.platform.engine.TestDatabase;
import ccso.platform.matrix.DemoSite.Case;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No page asks the database more often because there is more in it: not with fifty cases, and not
/// under a standard of many requirements.
@OnDemoSite
class StatementsTest {
  private static final int MORE = 49;

  private static final Pattern JUDGE = Pattern.compile("/assess/[-A-Z0-9]+/judge/[0-9.]+");

  private final JdbcClient sql;
  private final DemoSite site;

  StatementsTest(@Autowired JdbcClient sql, @LocalServerPort int port) {
    this.sql = sql;
    this.site = DemoSite.at(sql, port);
  }

  @Test
  void aListCostsTheSameWithFiftyCasesAsWithAFew() {
    Case inReview = site.in("DOCUMENT_REVIEW");
    Case toDecide = site.in("DECISION");
    Case certified = site.in("CERTIFIED");
    Map<String, List<String>> lists =
        Map.of(
            inReview.members().iterator().next(),
            List.of("/home"),
            inReview.team().iterator().next(),
            List.of("/home", "/assess"),
            "clerk",
            List.of("/home", "/desk"),
            "committee",
            List.of("/home", "/desk/panels"),
            "register",
            List.of("/home", "/desk/certificates"),
            "regulator",
            List.of("/home", "/reg"),
            "anonymous",
            List.of("/", "/register", "/people"));
    Map<String, Integer> few = statements(lists);
    copy(inReview);
    copy(toDecide);
    copy(certified);
    copyCertificates();
    copyPeople();
    assertThat(statements(lists)).isEqualTo(few);
    assertThat(site.person("clerk").visitor().get("/desk").body()).contains("SQ-2098-0049");
    assertThat(site.anonymous().get("/register").body()).contains("2098");
  }

  @Test
  void aPageCostsTheSameUnderTheSmallStandardAsUnderTheLargeOne() throws Exception {
    Map<String, Integer> large = statements(site);
    TestDatabase database = TestDatabase.fresh();
    Path data = Files.createTempDirectory(Path.of("target"), "small-site-");
    try (ConfigurableApplicationContext small =
        SpringApplication.run(
            Ccso.class,
            "--server.port=0",
            "--ccso.demo=true",
            "--ccso.demo.password=" + OnDemoSite.PASSWORD,
            "--ccso.measure=true",
            "--server.compression.enabled=false",
            "--ccso.catalogue=../catalogue/src/testFixtures/small-standard",
            "--ccso.data=" + data,
            "--ccso.database.url=" + database.login().url(),
            "--ccso.database.user=" + database.login().user(),
            "--ccso.database.password=" + database.login().password())) {
      int port = small.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      DemoSite other = DemoSite.at(small.getBean(JdbcClient.class), port);
      assertThat(statements(other)).isEqualTo(large);
    }
  }

  /// Statements by person and address.
  private Map<String, Integer> statements(Map<String, List<String>> addresses) {
    Map<String, Integer> found = new LinkedHashMap<>();
    addresses.forEach((name, those) -> {
      Visitor visitor = name.equals("anonymous") ? site.anonymous() : site.person(name).visitor();
      those.forEach(it -> found.put(name + " " + it, cost(visitor, it)));
    });
    return found;
  }

  /// Statements by page, on the demonstration's cases.
  private static Map<String, Integer> statements(DemoSite at) {
    Case prepared = at.in("ACCEPTED");
    Case inReview = at.in("DOCUMENT_REVIEW");
    Case toDecide = at.in("DECISION");
    Case certified = at.in("CERTIFIED");
    Map<String, Integer> found = new LinkedHashMap<>();
    Visitor member = visitor(at, prepared.members());
    for (String page : List.of("", "/items", "/evidence", "/submit", "/report", "/activity")) {
      found.put("/cases/…" + page, cost(member, "/cases/" + prepared.number() + page));
    }
    Visitor assessor = visitor(at, inReview.team());
    for (String page : List.of("", "/batch", "/report")) {
      found.put("/assess/…" + page, cost(assessor, "/assess/" + inReview.number() + page));
    }
    String judge = assessor.get("/assess/" + inReview.number() + "/judge").location();
    found.put("/assess/…/judge/…", dearest(assessor, judge));
    found.put(
        "/cases/…/items/…",
        cost(
            member,
            "/cases/" + prepared.number() + "/items" + judge.substring(judge.lastIndexOf('/'))));
    found.put(
        "/assess/…/batch, planned",
        assessor
            .post(
                "/assess/" + inReview.number() + "/batch",
                Map.of("part", "all", "judgement", "CONFORMING"))
            .statements());
    found.put(
        "/cases/…/report, frozen",
        cost(visitor(at, certified.members()), "/cases/" + certified.number() + "/report"));
    found.put(
        "/desk/panels/…",
        cost(at.person("committee").visitor(), "/desk/panels/" + toDecide.number()));
    found.put(
        "/desk/cases/…", cost(at.person("clerk").visitor(), "/desk/cases/" + inReview.number()));
    found.put("/v/…", cost(at.anonymous(), "/v/" + at.certificate()));
    return found;
  }

  /// Requirements differ in what they show: the dearest page of those the page links to.
  private static int dearest(Visitor visitor, String judge) {
    return JUDGE
        .matcher(visitor.get(judge).body())
        .results()
        .map(MatchResult::group)
        .distinct()
        .mapToInt(it -> cost(visitor, it))
        .max()
        .orElseThrow();
  }

  private static Visitor visitor(DemoSite at, Set<String> names) {
    return at.person(names.stream().sorted().findFirst().orElseThrow()).visitor();
  }

  /// What the page costs once everything that is kept in memory is there.
  private static int cost(Visitor visitor, String address) {
    visitor.get(address);
    Visitor.Seen seen = visitor.get(address);
    assertThat(seen.status()).as("%s by %s", address, visitor).isEqualTo(200);
    return seen.statements();
  }

  /// The case many times over, with its team, facts and decision. Rows are copied since only
  /// reading is measured.
  private void copy(Case file) {
    sql.sql(
            """
            with original as (select * from assessment_case where number = :number),
            copy as (
              insert into assessment_case
              select (jsonb_populate_record(null::assessment_case, to_jsonb(o) || jsonb_build_object('id', gen_random_uuid(), 'number',
                       'SQ-2098-' || lpad((:before + i)::text, 4, '0')))).*
              from original o, generate_series(1, :more) i returning id),
            site as (
              insert into case_site
              select (jsonb_populate_record(null::case_site, to_jsonb(s) || jsonb_build_object('case_id', copy.id))).*
              from case_site s join original o on o.id = s.case_id, copy),
            decision as (
              insert into certification_decision
              select (jsonb_populate_record(null::certification_decision, to_jsonb(d) || jsonb_build_object('case_id', copy.id))).*
              from certification_decision d join original o on o.id = d.case_id, copy),
            facts as (
              insert into frozen_facts (case_id, sha256, content, frozen_by, frozen_at)
              select copy.id, f.sha256, f.content, f.frozen_by, f.frozen_at
              from frozen_facts f join original o on o.id = f.case_id, copy),
            votes as (
              insert into committee_vote (case_id, round, person_id, sha256, choice, reason, voted_at)
              select copy.id, v.round, v.person_id, v.sha256, v.choice, v.reason, v.voted_at
              from committee_vote v join original o on o.id = v.case_id, copy)
            insert into team_member (case_id, person_id, lead, draw_id)
            select copy.id, t.person_id, t.lead, t.draw_id
            from team_member t join original o on o.id = t.case_id, copy
            """)
        .param("number", file.number())
        .param("before", copies())
        .param("more", MORE)
        .update();
  }

  private int copies() {
    return sql.sql("select count(*)::int from assessment_case where number like 'SQ-2098-%'")
        .query(Integer.class)
        .single();
  }

  private void copyCertificates() {
    List<String> cases =
        sql.sql("select number from assessment_case where number like 'SQ-2098-%' order by number")
            .query((row, n) -> row.getString(1))
            .list();
    for (int i = 0; i < MORE; i++) {
      sql.sql(
              """
              with copy as (
                insert into certificate (number, case_id, facts_sha256, holder, holder_en, credit_code, sheet,
                  first_issued_on, issued_on, valid_until, pdf, pdf_sha256, picture)
                select :number, (select id from assessment_case where number = :case), facts_sha256, holder, holder_en,
                  credit_code, sheet, first_issued_on, issued_on, valid_until, pdf, pdf_sha256, picture
                from (select * from certificate order by number limit 1) c returning number)
              insert into certificate_event (certificate_number, kind, reason_class, note, effective_on, by_person, at)
              select copy.number, e.kind, e.reason_class, e.note, e.effective_on, e.by_person, e.at
              from (select * from certificate_event order by seq limit 1) e, copy
              """)
          .param("number", new CertificateNumber("CCSO", 2098, i + 1, 0).toString())
          .param("case", cases.get(i))
          .update();
    }
  }

  private void copyPeople() {
    sql.sql(
            """
            with copy as (
              insert into person
              select (jsonb_populate_record(null::person, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'sign_in_name', 'copy-' || i))).*
              from (select * from person where sign_in_name = 'chenli') p, generate_series(1, :more) i
              returning id, sign_in_name)
            insert into registered_person
            select (jsonb_populate_record(null::registered_person, to_jsonb(r) || jsonb_build_object('person_id', copy.id, 'registration_number', copy.sign_in_name))).*
            from (select * from registered_person order by registration_number limit 1) r, copy
            """)
        .param("more", MORE)
        .update();
  }
}
