package ccso.platform.correspondence;

import ccso.platform.basis.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// ThreadMessages of cases (table `thread_message`), appended only. Nothing is read but for a
/// reader: the audience is part of every statement, so that no list and no count can forget it.
@Component
public class ThreadMessages {
  private static final String READABLE =
      """
      select m.*, p.display_name from thread_message m join person p on p.id = m.by_person
      where m.case_id = :case
        and (m.audience = 'APPLICANT'
          or (m.audience = 'TEAM' and :side = 'TEAM')
          or (m.audience = 'CENTRE'
            and (:side = 'CENTRE' or (m.by_person = :reader and m.side = :side))))
      """;

  private final JdbcClient sql;

  ThreadMessages(JdbcClient sql) {
    this.sql = sql;
  }

  /// Who reads, having opened the case by the door of that side.
  public record Reader(UUID caseId, Side side, UUID person) {}

  /// All this reader may see of the case, oldest first.
  public List<Message> ofCase(Reader reader) {
    return asking(READABLE + " order by m.seq", reader).query((r, n) -> message(r)).list();
  }

  /// What this reader may see about one requirement, oldest first.
  public List<Message> about(Reader reader, String requirementKey) {
    return asking(READABLE + " and m.requirement_key = :key order by m.seq", reader)
        .param("key", requirementKey)
        .query((r, n) -> message(r))
        .list();
  }

  private JdbcClient.StatementSpec asking(String statement, Reader reader) {
    return sql.sql(statement)
        .param("case", reader.caseId())
        .param("side", reader.side().name())
        .param("reader", reader.person());
  }

  /// What is to be appended.
  ///
  /// @param clientId number the client gives it: sent again, nothing more is written
  record NewMessage(
      UUID clientId,
      UUID caseId,
      @Nullable String requirementKey,
      Audience audience,
      Side side,
      Message.Kind kind,
      @Nullable Integer round,
      List<String> evidence,
      String text,
      UUID by,
      Instant at) {}

  /// Refuses [CorrespondenceRefusal.NumberUsed] where the number is another person's or another
  /// case's.
  ///
  /// @return whether it is new
  boolean add(NewMessage message) {
    int written =
        sql.sql(
                """
                insert into thread_message (client_id, case_id, requirement_key, audience, side, kind, round,
                  evidence, body, by_person, at)
                values (:client, :case, :key, :audience, :side, :kind, :round, :evidence, :body, :by, :at)
                on conflict (client_id) do nothing
                """)
            .param("client", message.clientId())
            .param("case", message.caseId())
            .param("key", message.requirementKey())
            .param("audience", message.audience().name())
            .param("side", message.side().name())
            .param("kind", message.kind().name())
            .param("round", message.round())
            .param("evidence", message.evidence().toArray(String[]::new))
            .param("body", message.text())
            .param("by", message.by())
            .param("at", message.at().atOffset(ZoneOffset.UTC))
            .update();
    if (written == 0 && !own(message)) {
      throw new Refused(new CorrespondenceRefusal.NumberUsed());
    }
    return written == 1;
  }

  /// The same was written before by the same person in the same case.
  boolean sentBefore(UUID clientId, UUID caseId, UUID person) {
    return sql.sql(
            """
            select exists (select from thread_message
                           where client_id = ? and case_id = ? and by_person = ?)
            """)
        .params(clientId, caseId, person)
        .query(Boolean.class)
        .single();
  }

  private boolean own(NewMessage message) {
    return sentBefore(message.clientId(), message.caseId(), message.by());
  }

  private static Message message(ResultSet r) throws SQLException {
    return new Message(
        r.getLong("seq"),
        r.getString("requirement_key"),
        Audience.valueOf(r.getString("audience")),
        Side.valueOf(r.getString("side")),
        Message.Kind.valueOf(r.getString("kind")),
        r.getObject("round", Integer.class),
        List.of((String[]) r.getArray("evidence").getArray()),
        r.getString("body"),
        r.getObject("by_person", UUID.class),
        r.getString("display_name"),
        Objects.requireNonNull(r.getTimestamp("at")).toInstant());
  }
}
