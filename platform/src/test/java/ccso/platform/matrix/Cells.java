package ccso.platform.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import ccso.platform.account.SignedInPerson;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import ccso.platform.casefile.CaseRefusal;
import ccso.platform.casefile.CaseState;
import ccso.platform.golden.Route;
import ccso.platform.matrix.Agreed.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// One case put into any state, one person put into any relation to it, and requests made, all
/// within a transaction that is rolled back: the demonstration stays as it was.
final class Cells {
  /// Has nothing to do with any case of the demonstration.
  private static final String SUBJECT = "regulator";

  private final MockMvc platform;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final String number;
  private final UUID subject;
  private final UUID caseId;
  private final UUID organisation;
  private @Nullable TransactionStatus transactionNow;

  /// What came of a request.
  ///
  /// @param status of HTTP
  /// @param why what the rooms said, for reading
  record Answered(Outcome outcome, int status, String why) {}

  Cells(
      WebApplicationContext context,
      JdbcClient sql,
      PlatformTransactionManager transactions,
      String number) {
    this.platform = MockMvcBuilders.webAppContextSetup(context).build();
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
    this.number = number;
    this.subject = id("select id from person where sign_in_name = ?", SUBJECT);
    this.caseId = id("select id from assessment_case where number = ?", number);
    this.organisation = id("select organisation_id from assessment_case where number = ?", number);
  }

  private UUID id(String question, String of) {
    return sql.sql(question).param(of).query(UUID.class).single();
  }

  /// Runs with the case in the state.
  void in(CaseState state, Runnable asked) {
    transaction.executeWithoutResult(status -> {
      transactionNow = status;
      sql.sql("reset role").update(); // the owner may change what is only added to
      sql.sql("update assessment_case set state = ?, held_from = ? where id = ?")
          .param(state.name())
          .param(state == CaseState.ON_HOLD ? CaseState.DOCUMENT_REVIEW.name() : null)
          .param(caseId)
          .update();
      sql.sql("insert into case_stay (case_id, state, entered_at) values (?, ?, now())")
          .params(caseId, state.name())
          .update();
      if (state == CaseState.SUPPLEMENT) {
        sql.sql(
                """
                insert into supplement_round (case_id, round, requested_by, requested_at)
                select id, 99, contact_person, now() from assessment_case where id = ?
                """)
            .param(caseId)
            .update();
      }
      if (state == CaseState.TEAM_FORMING) {
        sql.sql("set local session_replication_role = replica").update(); // signatures stay
        sql.sql("delete from team_member where case_id = ?").param(caseId).update();
        sql.sql("set local session_replication_role = origin").update();
      }
      asked.run();
      status.setRollbackOnly();
    });
  }

  /// Runs with the person standing there.
  void as(Standpoint standpoint, Runnable asked) {
    Object before = running().createSavepoint();
    sql.sql("reset role").update();
    stand(standpoint);
    sql.sql("set local role ccso_app").update();
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInPerson(subject), null, AuthorityUtils.NO_AUTHORITIES);
    SecurityContextHolder.getContext().setAuthentication(signedIn);
    try {
      asked.run();
    } finally {
      SecurityContextHolder.clearContext();
      running().rollbackToSavepoint(before);
    }
  }

  private void stand(Standpoint standpoint) {
    sql.sql("delete from role_grant where person_id = ?").param(subject).update();
    grant(standpoint.role());
    switch (standpoint) {
      case OWNER, COORDINATOR, CONTRIBUTOR, VIEWER -> member(organisation, standpoint.name());
      case COMMITTEE_OF_APPLICANT -> member(organisation, "VIEWER");
      case OTHER_APPLICANT -> member(otherOrganisation(), "OWNER");
      case TEAM, TEAM_WITHOUT_ROLE, COMMITTEE_ON_TEAM -> sit(caseId, /* lead= */ false);
      case LEAD -> {
        sql.sql("update team_member set lead = false where case_id = ?").param(caseId).update();
        sit(caseId, /* lead= */ true);
      }
      case OTHER_TEAM -> sit(otherCase(), /* lead= */ false);
      case PARTNER -> partner("current_date + 30", "null");
      case PARTNER_OF_YESTERDAY -> partner("current_date - 2", "null");
      case PARTNER_WITHDRAWN -> partner("current_date + 30", "now()");
      case CLERK, COMMITTEE, REGISTER, REGULATOR, ADMINISTRATOR, AUDITOR -> {}
    }
  }

  private void grant(Role role) {
    sql.sql("insert into role_grant (person_id, role, granted_at) values (?, ?, '2026-01-01')")
        .params(subject, role.name())
        .update();
  }

  private void member(UUID of, String right) {
    sql.sql(
            "insert into membership (organisation_id, person_id, member_right, since) values (?, ?, ?, '2026-01-01')")
        .params(of, subject, right)
        .update();
  }

  private void sit(UUID inCase, boolean lead) {
    sql.sql(
            """
            insert into team_member (case_id, person_id, lead, draw_id)
            select ?, ?, ?, id from team_draw where case_id = ? limit 1
            """)
        .params(inCase, subject, lead, inCase)
        .update();
  }

  private void partner(String until, String revoked) {
    UUID grant = UUID.randomUUID();
    sql.sql(
            """
            insert into partner_grant (id, organisation_id, partner, until, granted_by, granted_at, revoked_by, revoked_at)
            select ?, ?, ?, %s, contact_person, now(), case when %s is null then null else contact_person end, %s
            from assessment_case where id = ?
            """
                .formatted(until, revoked, revoked))
        .params(grant, organisation, subject, caseId)
        .update();
    sql.sql("insert into partner_grant_case (grant_id, case_id) values (?, ?)")
        .params(grant, caseId)
        .update();
  }

  private UUID otherOrganisation() {
    return sql.sql("select id from organisation where id <> ? order by id limit 1")
        .param(organisation)
        .query(UUID.class)
        .single();
  }

  private UUID otherCase() {
    return sql.sql(
            "select case_id from team_member t join assessment_case c on c.id = t.case_id where organisation_id <> ? order by 1 limit 1")
        .param(organisation)
        .query(UUID.class)
        .single();
  }

  /// Makes the request a form or a link of ours would make.
  ///
  /// @param undone what it writes is taken back
  Answered ask(Route route, String address, boolean undone) {
    return ask(route, address, Fields.plausible(route), undone);
  }

  Answered ask(Route route, String address, Map<String, String> fields, boolean undone) {
    Object point = undone ? running().createSavepoint() : null;
    MvcResult result = perform(route, address, fields);
    Answered answered = answered(result, address);
    if (point != null) {
      running().rollbackToSavepoint(point);
    }
    return answered;
  }

  private TransactionStatus running() {
    return Objects.requireNonNull(transactionNow);
  }

  private MvcResult perform(Route route, String address, Map<String, String> fields) {
    MockHttpServletRequestBuilder asked =
        request(HttpMethod.valueOf(route.method()), java.net.URI.create(address));
    if (!route.produces().isEmpty()) {
      asked.accept(MediaType.parseMediaType(route.produces()));
    }
    if (route.consumes().equals(MediaType.APPLICATION_JSON_VALUE)) {
      asked.contentType(MediaType.APPLICATION_JSON).content(Fields.json(route));
    } else if (route.method().equals("POST")) {
      asked.contentType(MediaType.APPLICATION_FORM_URLENCODED);
      fields.forEach(asked::param);
    }
    try {
      return platform.perform(asked).andReturn();
    } catch (Exception e) {
      throw new AssertionError(route + " at " + address, e);
    }
  }

  private Answered answered(MvcResult result, String address) {
    MockHttpServletResponse response = result.getResponse();
    Exception thrown = result.getResolvedException();
    String why = thrown == null ? "" : thrown.getMessage() + "";
    Outcome outcome =
        switch (thrown) {
          // the guard names the address, the doors of the rooms the case
          case NotFound it when why.equals(address) || why.contains(number) -> Outcome.ABSENT;
          case Refused it when barred(it) -> Outcome.BARRED;
          case null, default -> Outcome.ADMITTED;
        };
    if (response.getStatus() >= 500) {
      throw new AssertionError(address + " answers " + response.getStatus(), thrown);
    }
    return new Answered(outcome, response.getStatus(), why);
  }

  private static boolean barred(Refused refused) {
    return refused.refusal() instanceof CaseRefusal.WrongState
        || refused.refusal() instanceof CaseRefusal.RightTooSmall
        || refused.refusal() instanceof CaseRefusal.LeadOnly;
  }

  /// Rows inserted, changed or deleted in this transaction so far.
  long written() {
    return sql.sql(
            "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables")
        .query(Long.class)
        .single();
  }
}
