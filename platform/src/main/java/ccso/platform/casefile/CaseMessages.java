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
/// transaction of what is told of.
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
