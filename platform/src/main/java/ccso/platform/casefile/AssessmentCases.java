package ccso.platform.casefile;

import ccso.judging.Direction;
import ccso.judging.Ownership;
import ccso.platform.account.CreditCode;
import ccso.platform.account.Organisation;
import ccso.platform.audit.AuditTrail;
import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.basis.Refused;
import ccso.platform.basis.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cases (tables `assessment_case`, `case_site`, `case_number`, `team_member`). Nothing is found
/// but through the person who asks: a case that is absent and one the person has no part in look
/// alike ([NotFound]).
@Component
public class AssessmentCases {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String SELECT =
      """
      select c.*, o.credit_code, o.name as organisation_name, o.name_en as organisation_name_en,
             array(select s.address from case_site s where s.case_id = c.id order by s.position) as sites
      from assessment_case c join organisation o on o.id = c.organisation_id
      """;

  private final JdbcClient sql;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final CaseStays stays;
  private final TellOfMove news;

  AssessmentCases(
      JdbcClient sql, AuditTrail trail, InstantSource clock, CaseStays stays, TellOfMove news) {
    this.sql = sql;
    this.stays = stays;
    this.news = news;
    this.trail = trail;
    this.clock = clock;
  }

  /// Opens the case for a member of the applicant.
  public AssessmentCase openToApplicant(Actor actor, String number) {
    UUID person = person(actor, number).id();
    return one(
        "where c.number = ? and exists (select from membership m"
            + " where m.organisation_id = c.organisation_id and m.person_id = ?)",
        number,
        person);
  }

  /// Opens the case for a member of its team.
  public AssessmentCase openToTeam(Actor actor, String number) {
    UUID person = person(actor, number).id();
    return one(
        "where c.number = ? and exists (select from team_member t"
            + " where t.case_id = c.id and t.person_id = ?)",
        number,
        person);
  }

  /// Opens the case for somebody who was invited to its team, whatever the answer was.
  public AssessmentCase openToInvited(Actor actor, String number) {
    UUID person = person(actor, number).id();
    return one(
        "where c.number = ? and exists (select from team_invitation i"
            + " where i.case_id = c.id and i.person_id = ?)",
        number,
        person);
  }

  /// Opens the case for the staff role named, once the application is in; drafts are the
  /// applicant's own.
  public AssessmentCase openToStaff(Actor actor, Role role, String number) {
    if (!person(actor, number).holds(role)) {
      throw new NotFound(number);
    }
    return one("where c.number = ? and c.state <> 'DRAFT'", number);
  }

  /// Opens the case for a member of the committee who is neither on its team nor of the applicant.
  public AssessmentCase openToCommittee(Actor actor, String number) {
    Actor.Person person = person(actor, number);
    if (!person.holds(Role.COMMITTEE_MEMBER)) {
      throw new NotFound(number);
    }
    return one(
        """
        where c.number = ? and c.state in ('TECHNICAL_REVIEW', 'DECISION', 'PUBLIC_NOTICE', 'CERTIFIED', 'REFUSED')
          and not exists (select from team_member t where t.case_id = c.id and t.person_id = ?)
          and not exists (select from membership m where m.organisation_id = c.organisation_id and m.person_id = ?)
        """,
        number,
        person.id(),
        person.id());
  }

  /// Opens the case for a partner the applicant has granted it to, while the grant lasts; never for
  /// a member of its team.
  public AssessmentCase openToPartner(Actor actor, String number) {
    Actor.Person person = person(actor, number);
    return ofPartner(person).stream()
        .filter(it -> it.number().value().equals(number))
        .findFirst()
        .orElseThrow(() -> new NotFound(number));
  }

  public List<AssessmentCase> ofPartner(Actor.Person person) {
    if (!person.holds(Role.PARTNER)) {
      return List.of();
    }
    return many(
        """
        where exists (select from partner_grant g join partner_grant_case gc on gc.grant_id = g.id
            where gc.case_id = c.id and g.partner = ? and g.revoked_at is null and g.until >= ?)
          and not exists (select from team_member t where t.case_id = c.id and t.person_id = ?)
        """,
        person.id(),
        clock.instant().atZone(SHANGHAI).toLocalDate(),
        person.id());
  }

  public List<AssessmentCase> ofMember(Actor.Person person) {
    return many(
        "where exists (select from membership m where m.organisation_id = c.organisation_id and m.person_id = ?)",
        person.id());
  }

  public List<AssessmentCase> ofInvited(Actor.Person person) {
    return many(
        "where exists (select from team_invitation i where i.case_id = c.id and i.person_id = ?)",
        person.id());
  }

  public List<AssessmentCase> ofTeamMember(Actor.Person person) {
    return many(
        "where exists (select from team_member t where t.case_id = c.id and t.person_id = ?)",
        person.id());
  }

  /// Cases the staff may see, in the states asked for.
  public List<AssessmentCase> inStates(Collection<CaseState> states) {
    return many(
        "where c.state = any(?)",
        (Object) states.stream().map(CaseState::name).toArray(String[]::new));
  }

  /// Cases that wait for review or decision and that this member of the committee may open.
  public List<AssessmentCase> toDecide(Actor.Person person) {
    return many(
        """
        where c.state in ('TECHNICAL_REVIEW', 'DECISION')
          and not exists (select from team_member t where t.case_id = c.id and t.person_id = ?)
          and not exists (select from membership m where m.organisation_id = c.organisation_id and m.person_id = ?)
        """,
        person.id(),
        person.id());
  }

  /// Cases whose decision to grant is public; for the register officer.
  public List<AssessmentCase> toIssue() {
    return inStates(List.of(CaseState.PUBLIC_NOTICE));
  }

  /// Adds a case with the next number of the year; frozen to edition and policy from here on.
  public AssessmentCase add(
      Actor.Person creator,
      Organisation applicant,
      String editionDigest,
      String policyVersion,
      Scope scope) {
    int year = clock.instant().atZone(SHANGHAI).getYear();
    int serial =
        sql.sql(
                """
                insert into case_number (year, last) values (?, 1)
                on conflict (year) do update set last = case_number.last + 1 returning last
                """)
            .param(year)
            .query(Integer.class)
            .single();
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into assessment_case (id, number, organisation_id, state, edition_digest, policy_version,
              ownership, licence_number, centre_name, seats, directions, channels, business_scope, period_from,
              contact_person, created_at)
            values (:id, :number, :organisation, 'DRAFT', :edition, :policy, :ownership, :licence, :centre, :seats,
              :directions, :channels, :business, :from, :contact, :at)
            """)
        .param("id", id)
        .param("number", CaseNumber.of(year, serial).value())
        .param("organisation", applicant.id())
        .param("edition", editionDigest)
        .param("policy", policyVersion)
        .params(scopeParams(scope))
        .param("contact", creator.id())
        .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
    putSites(id, scope.sites());
    stays.enter(id, CaseState.DRAFT, clock.instant());
    return one("where c.id = ?", id);
  }

  /// Writes a changed scope; refuses [CaseRefusal.ChangedMeanwhile].
  public void rescope(AssessmentCase before, Scope scope) {
    int changed =
        sql.sql(
                """
                update assessment_case set ownership = :ownership, licence_number = :licence, centre_name = :centre,
                  seats = :seats, directions = :directions, channels = :channels, business_scope = :business,
                  period_from = :from, revision = revision + 1
                where id = :id and revision = :revision
                """)
            .params(scopeParams(scope))
            .param("id", before.id())
            .param("revision", before.revision())
            .update();
    if (changed == 0) {
      throw new Refused(new CaseRefusal.ChangedMeanwhile());
    }
    sql.sql("delete from case_site where case_id = ?").param(before.id()).update();
    putSites(before.id(), scope.sites());
  }

  /// Moves the case along the table, with its line in the audit trail; whom it concerns is told.
  ///
  /// Refuses [CaseRefusal.WrongState], [CaseRefusal.ChangedMeanwhile].
  public AssessmentCase move(Actor actor, AssessmentCase before, CaseVerb verb) {
    CaseState to = before.after(verb);
    int changed =
        sql.sql(
                """
                update assessment_case set state = :to, held_from = :held, revision = revision + 1
                where id = :id and state = :from and revision = :revision
                """)
            .param("to", to.name())
            .param("held", to == CaseState.ON_HOLD ? before.state().name() : null)
            .param("id", before.id())
            .param("from", before.state().name())
            .param("revision", before.revision())
            .update();
    if (changed == 0) {
      throw new Refused(new CaseRefusal.ChangedMeanwhile());
    }
    stays.enter(before.id(), to, clock.instant());
    trail.append(actor, new CaseMoved(before.id(), verb, before.state(), to));
    AssessmentCase moved = one("where c.id = ?", before.id());
    news.tell(before.state(), verb, moved);
    return moved;
  }

  /// Holds the case's row until the transaction ends: writers of determinations and the verbs that
  /// move the case wait for each other, so that nothing is written past a state that has just
  /// ended.
  public void lock(AssessmentCase seen) {
    String state =
        sql.sql("select state from assessment_case where id = ? for update")
            .param(seen.id())
            .query(String.class)
            .single();
    if (!state.equals(seen.state().name())) {
      throw new Refused(new CaseRefusal.WrongState(CaseState.valueOf(state)));
    }
  }

  public List<TeamMember> team(UUID caseId) {
    return sql.sql(
            """
            select t.person_id, p.display_name, t.lead from team_member t join person p on p.id = t.person_id
            where t.case_id = ? order by t.lead desc, p.display_name
            """)
        .param(caseId)
        .query(
            (r, n) -> new TeamMember(r.getObject(1, UUID.class), r.getString(2), r.getBoolean(3)))
        .list();
  }

  /// Who led the organisation's assessment before this one.
  public Optional<UUID> leadBefore(AssessmentCase file) {
    return sql.sql(
            """
            select t.person_id from team_member t join assessment_case c on c.id = t.case_id
            where t.lead and c.organisation_id = ? and c.id <> ? order by c.number desc limit 1
            """)
        .params(file.applicant().id(), file.id())
        .query(UUID.class)
        .optional();
  }

  public void addToTeam(UUID caseId, UUID person, boolean lead, UUID draw) {
    sql.sql("insert into team_member (case_id, person_id, lead, draw_id) values (?, ?, ?, ?)")
        .params(caseId, person, lead, draw)
        .update();
  }

  private static Actor.Person person(Actor actor, String number) {
    if (actor instanceof Actor.Person person) {
      return person;
    }
    throw new NotFound(number);
  }

  private AssessmentCase one(String where, Object... params) {
    return find(where, params).orElseThrow(() -> new NotFound(Arrays.toString(params)));
  }

  private Optional<AssessmentCase> find(String where, Object... params) {
    return sql.sql(SELECT + where).params(params).query((r, n) -> read(r)).optional();
  }

  private List<AssessmentCase> many(String where, Object... params) {
    return sql.sql(SELECT + where + " order by c.number desc")
        .params(params)
        .query((r, n) -> read(r))
        .list();
  }

  private void putSites(UUID id, List<String> sites) {
    for (int i = 0; i < sites.size(); i++) {
      sql.sql("insert into case_site (case_id, position, address) values (?, ?, ?)")
          .params(id, i, sites.get(i))
          .update();
    }
  }

  private static java.util.Map<String, Object> scopeParams(Scope scope) {
    java.util.Map<String, Object> params = new java.util.HashMap<>();
    params.put("ownership", scope.ownership().name());
    params.put("licence", scope.licenceNumber());
    params.put("centre", scope.centreName());
    params.put("seats", scope.seats());
    params.put(
        "directions",
        scope.directions().stream().map(Direction::name).sorted().toArray(String[]::new));
    params.put("channels", scope.channels().stream().map(Enum::name).toArray(String[]::new));
    params.put("business", scope.businessScope());
    params.put("from", scope.from().atDay(1));
    return params;
  }

  private static @Nullable CaseState heldFrom(@Nullable String code) {
    return code == null ? null : CaseState.valueOf(code);
  }

  private static AssessmentCase read(ResultSet r) throws SQLException {
    Scope scope =
        new Scope(
            Ownership.valueOf(r.getString("ownership")),
            r.getString("licence_number"),
            r.getString("centre_name"),
            List.of((String[]) r.getArray("sites").getArray()),
            r.getInt("seats"),
            Arrays.stream((String[]) r.getArray("directions").getArray())
                .map(Direction::valueOf)
                .collect(Collectors.toSet()),
            Arrays.stream((String[]) r.getArray("channels").getArray())
                .map(Scope.Channel::valueOf)
                .toList(),
            r.getString("business_scope"),
            YearMonth.from(r.getObject("period_from", LocalDate.class)));
    return new AssessmentCase(
        r.getObject("id", UUID.class),
        new CaseNumber(r.getString("number")),
        new Organisation(
            r.getObject("organisation_id", UUID.class),
            new CreditCode(r.getString("credit_code")),
            r.getString("organisation_name"),
            r.getString("organisation_name_en")),
        CaseState.valueOf(r.getString("state")),
        heldFrom(r.getString("held_from")),
        r.getString("edition_digest"),
        r.getString("policy_version"),
        scope,
        r.getObject("contact_person", UUID.class),
        Objects.requireNonNull(r.getTimestamp("created_at")).toInstant(),
        r.getInt("revision"));
  }
}
