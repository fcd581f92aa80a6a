package ccso.platform.casefile;

import ccso.platform.access.Admission;
import ccso.platform.access.CaseDoor;
import ccso.platform.access.CaseStanding;
import ccso.platform.access.Relation;
import ccso.platform.basis.Actor;
import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How somebody stands to a case, for the guard of the routes: one statement, from the tables as
/// they are at this moment. A relation counts only with the role that belongs to it.
@Component
class CaseRelations implements CaseDoor {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /// Frozen, so that people outside the team can look at it.
  private static final Set<CaseState> BEFORE_THE_PANEL =
      EnumSet.of(
          CaseState.TECHNICAL_REVIEW,
          CaseState.DECISION,
          CaseState.PUBLIC_NOTICE,
          CaseState.CERTIFIED,
          CaseState.REFUSED);

  private final JdbcClient sql;
  private final InstantSource clock;

  CaseRelations(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Optional<CaseStanding> standing(Actor.Person person, String caseNumber) {
    return sql.sql(
            """
            select c.state,
              (select m.member_right from membership m
               where m.organisation_id = c.organisation_id and m.person_id = :person) as member_right,
              (select t.lead from team_member t
               where t.case_id = c.id and t.person_id = :person) as lead,
              exists (select from partner_grant g join partner_grant_case gc on gc.grant_id = g.id
               where gc.case_id = c.id and g.partner = :person and g.revoked_at is null
                 and g.until >= :today) as granted
            from assessment_case c where c.number = :number
            """)
        .param("person", person.id())
        .param("today", clock.instant().atZone(SHANGHAI).toLocalDate())
        .param("number", caseNumber)
        .query((row, n) -> read(row, person))
        .optional();
  }

  private static CaseStanding read(ResultSet row, Actor.Person person) throws SQLException {
    CaseState state = CaseState.valueOf(row.getString("state"));
    Set<Relation> found = EnumSet.noneOf(Relation.class);
    String right = row.getString("member_right");
    if (right != null) {
      found.add(of(MemberRight.valueOf(right)));
    }
    boolean lead = row.getBoolean("lead");
    boolean team = !row.wasNull();
    if (team) {
      found.add(Relation.TEAM);
    }
    if (lead) {
      found.add(Relation.LEAD);
    }
    if (row.getBoolean("granted") && !team) {
      found.add(Relation.GRANTED_PARTNER);
    }
    if (state != CaseState.DRAFT) {
      found.add(Relation.CENTRE);
      found.add(Relation.REGISTER);
    }
    if (BEFORE_THE_PANEL.contains(state) && !team && right == null) {
      found.add(Relation.PANEL);
    }
    return new CaseStanding(
        state.name(),
        found.stream().filter(it -> person.holds(it.role())).collect(Collectors.toSet()));
  }

  private static Relation of(MemberRight right) {
    return switch (right) {
      case OWNER -> Relation.OWNER;
      case COORDINATOR -> Relation.COORDINATOR;
      case CONTRIBUTOR -> Relation.CONTRIBUTOR;
      case VIEWER -> Relation.VIEWER;
    };
  }

  @Override
  public Refusal refusal(Admission.Barred barred, CaseStanding standing) {
    return switch (barred.why()) {
      case RIGHT -> new CaseRefusal.RightTooSmall();
      case LEAD -> new CaseRefusal.LeadOnly();
      case STATE -> new CaseRefusal.WrongState(CaseState.valueOf(standing.state()));
    };
  }
}
