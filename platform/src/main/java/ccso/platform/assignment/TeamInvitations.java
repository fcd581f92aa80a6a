package ccso.platform.assignment;

import ccso.platform.assignment.Invitation.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// TeamInvitations and their answers (tables `team_invitation`, `invitation_answer`); only added
/// to, the latest answer counts.
@Component
class TeamInvitations {
  private static final String SELECT =
      """
      select i.*, p.display_name, a.answer, a.reason, a.answered_at
      from team_invitation i join person p on p.id = i.person_id
      left join lateral (select * from invitation_answer x where x.invitation_id = i.id order by x.seq desc limit 1) a
        on true
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  TeamInvitations(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(UUID caseId, UUID draw, UUID person, String number, boolean lead, LocalDate due) {
    sql.sql(
            """
            insert into team_invitation (id, case_id, draw_id, person_id, registration_number, lead, invited_at, due)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            caseId,
            draw,
            person,
            number,
            lead,
            clock.instant().atOffset(ZoneOffset.UTC),
            due)
        .update();
  }

  void answer(UUID invitation, Answer answer, String reason, UUID by) {
    sql.sql(
            """
            insert into invitation_answer (invitation_id, answer, reason, answered_by, answered_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(invitation, answer.name(), reason, by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// In the order invited, the lead of each draw first.
  List<Invitation> ofCase(UUID caseId) {
    return sql.sql(SELECT + " where i.case_id = ? order by i.invited_at, i.lead desc, i.id")
        .param(caseId)
        .query((r, n) -> read(r))
        .list();
  }

  Optional<Invitation> find(UUID caseId, UUID person) {
    return sql.sql(SELECT + " where i.case_id = ? and i.person_id = ?")
        .params(caseId, person)
        .query((r, n) -> read(r))
        .optional();
  }

  /// Everything the person was ever asked, by case.
  Map<UUID, Invitation> ofPerson(UUID person) {
    Map<UUID, Invitation> byCase = new HashMap<>();
    sql.sql(SELECT + " where i.person_id = ?")
        .param(person)
        .query(r -> {
          byCase.put(Objects.requireNonNull(r.getObject("case_id", UUID.class)), read(r));
        });
    return byCase;
  }

  int waiting(UUID person, LocalDate today) {
    return sql.sql(
            """
            select count(*)::int from team_invitation i join assessment_case c on c.id = i.case_id
            where i.person_id = ? and c.state = 'TEAM_FORMING' and i.due >= ?
              and not exists (select from invitation_answer a where a.invitation_id = i.id)
            """)
        .params(person, today)
        .query(Integer.class)
        .single();
  }

  /// Cases each person has in hand: on the team of one under way, or invited to one whose team is
  /// being formed and neither declined nor replaced.
  Map<UUID, Integer> casesInHand(LocalDate today) {
    Map<UUID, Integer> open = new HashMap<>();
    sql.sql(
            """
            select person_id, count(*)::int from (
              select t.person_id, t.case_id from team_member t join assessment_case c on c.id = t.case_id
              where c.state not in ('CERTIFIED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN_BY_APPLICANT', 'TERMINATED')
              union
              select i.person_id, i.case_id from team_invitation i join assessment_case c on c.id = i.case_id
              left join lateral (
                select answer from invitation_answer x where x.invitation_id = i.id order by x.seq desc limit 1
              ) a on true
              where coalesce(c.held_from, c.state) = 'TEAM_FORMING'
                and (a.answer = 'ACCEPTED' or (a.answer is null and i.due >= ?))
            ) in_hand group by person_id
            """)
        .param(today)
        .query(r -> {
          open.put(Objects.requireNonNull(r.getObject(1, UUID.class)), r.getInt(2));
        });
    return open;
  }

  private static Invitation read(ResultSet r) throws SQLException {
    String answer = r.getString("answer");
    String reason = r.getString("reason");
    var at = r.getTimestamp("answered_at");
    return new Invitation(
        r.getObject("id", UUID.class),
        r.getObject("draw_id", UUID.class),
        r.getObject("person_id", UUID.class),
        r.getString("display_name"),
        r.getString("registration_number"),
        r.getBoolean("lead"),
        Objects.requireNonNull(r.getTimestamp("invited_at")).toInstant(),
        r.getObject("due", LocalDate.class),
        answer == null ? null : Answer.valueOf(answer),
        reason == null ? "" : reason,
        at == null ? null : at.toInstant());
  }
}
