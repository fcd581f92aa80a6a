package ccso.platform.casefile;

import ccso.platform.basis.Role;
import ccso.platform.message.Message;
import ccso.platform.message.MessageKind;
import ccso.platform.message.Messages;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the parties of a case, each party as it stands at this moment. Called inside the
/// transaction of what is told of. That a case moved is told by [AssessmentCases#move] itself, by
/// the table of [TellOfMove]; rooms tell what else happens.
///
/// `place` is a path on this site, facts are those of [MessageKind#facts].
@Component
public class CaseMessages {
  private final JdbcClient sql;
  private final Messages messages;

  CaseMessages(JdbcClient sql, Messages messages) {
    this.sql = sql;
    this.messages = messages;
  }

  /// Those who may hand in for the applicant: owners and coordinators.
  public void toApplicant(AssessmentCase file, MessageKind kind, String place, Object... facts) {
    toPeople(
        ids(
            "select person_id from membership where organisation_id = ? and member_right in ('OWNER', 'COORDINATOR')",
            file.applicant().id()),
        file,
        kind,
        place,
        facts);
  }

  public void toTeam(AssessmentCase file, MessageKind kind, String place, Object... facts) {
    toPeople(
        ids("select person_id from team_member where case_id = ?", file.id()),
        file,
        kind,
        place,
        facts);
  }

  public void toLead(AssessmentCase file, MessageKind kind, String place, Object... facts) {
    toPeople(
        ids("select person_id from team_member where case_id = ? and lead", file.id()),
        file,
        kind,
        place,
        facts);
  }

  public void toClerks(AssessmentCase file, MessageKind kind, String place, Object... facts) {
    toStaff(Role.CLERK, file, kind, place, facts);
  }

  /// Everybody with the role who is neither of the applicant nor of the team: the committee above
  /// all, whose members must not hear of a case they may not open.
  public void toStaff(
      Role role, AssessmentCase file, MessageKind kind, String place, Object... facts) {
    toPeople(
        ids(
            """
            select g.person_id from role_grant g where g.role = ?
              and not exists (select from team_member t where t.case_id = ? and t.person_id = g.person_id)
              and not exists (select from membership m where m.organisation_id = ? and m.person_id = g.person_id)
            """,
            role.name(),
            file.id(),
            file.applicant().id()),
        file,
        kind,
        place,
        facts);
  }

  /// Whoever has to act.
  ///
  /// @param page below the case's page for that party, as `/report`; empty for that page itself
  public void toParty(
      CaseTransition.Party party,
      AssessmentCase file,
      MessageKind kind,
      String page,
      Object... facts) {
    String rest = file.number().value() + page;
    switch (party) {
      case APPLICANT -> toApplicant(file, kind, "/cases/" + rest, facts);
      case CLERK -> toClerks(file, kind, "/desk/cases/" + rest, facts);
      case LEAD_ASSESSOR -> toLead(file, kind, "/assess/" + rest, facts);
      case TECHNICAL_REVIEWER, COMMITTEE_MEMBER ->
          toStaff(Role.COMMITTEE_MEMBER, file, kind, "/desk/panels/" + rest, facts);
      case REGISTER_OFFICER ->
          toStaff(Role.REGISTER_OFFICER, file, kind, "/desk/certificates", facts);
    }
  }

  /// Owners and coordinators of a case of which only the id is at hand.
  ///
  /// @param page below the case's page, as `/report`
  public void toApplicantOf(UUID caseId, MessageKind kind, String page, Object... facts) {
    String number =
        sql.sql("select number from assessment_case where id = ?")
            .param(caseId)
            .query(String.class)
            .single();
    messages.tell(
        ids(
            """
            select m.person_id from membership m
            join assessment_case c on c.organisation_id = m.organisation_id
            where c.id = ? and m.member_right in ('OWNER', 'COORDINATOR')
            """,
            caseId),
        Message.of(kind, caseId, number, "/cases/" + number + page, facts));
  }

  public void toPeople(
      Collection<UUID> people,
      AssessmentCase file,
      MessageKind kind,
      String place,
      Object... facts) {
    messages.tell(people, Message.of(kind, file.id(), file.number().value(), place, facts));
  }

  private List<UUID> ids(String query, Object... params) {
    return sql.sql(query).params(params).query((r, n) -> r.getObject(1, UUID.class)).list();
  }
}
