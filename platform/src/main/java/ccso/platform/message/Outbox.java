package ccso.platform.message;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Mail on its way out (发件箱; table `outgoing_mail`). Several platforms may send from one database:
/// each mail is taken by one of them, and nobody holds a lock while a server is spoken to.
@Component
public class Outbox {

  /// What became of a mail.
  public enum State {
    /// Takes in what else is told of the same case.
    WAITING,
    SENDING,
    RETRY,
    SENT,
    GIVEN_UP
  }

  /// One line of the administrator's list; what a mail says is not in it.
  public record Listed(
      UUID id,
      String name,
      State state,
      int messages,
      Instant dueAt,
      int tries,
      @Nullable String failure) {}

  private static final String LETTER =
      """
      select o.id, coalesce(o.address, m.address, '') as address, p.display_name, coalesce(m.language, 'zh') as language, o.tries
      from outgoing_mail o join person p on p.id = o.person_id
      left join mail_preference m on m.person_id = o.person_id
      where o.id = ?
      """;

  private final JdbcClient sql;

  Outbox(JdbcClient sql) {
    this.sql = sql;
  }

  /// Takes one mail that is due; in quiet hours only an urgent one. Until it is said what became of
  /// it, nobody else takes it, unless it was lost.
  @Transactional
  Optional<UUID> take(Instant now) {
    return sql.sql(
            """
            update outgoing_mail set state = 'SENDING', tries = tries + 1, tried_at = :now
            where id = (
              select id from outgoing_mail
              where ((state in ('WAITING', 'RETRY') and due_at <= :now)
                     or (state = 'SENDING' and tried_at <= :lost))
                and (urgent or not :quiet)
              order by due_at limit 1 for update skip locked)
            returning id
            """)
        .param("now", at(now))
        .param("lost", at(now.minus(MailRetry.LOST)))
        .param("quiet", MailHours.quiet(now))
        .query((r, n) -> r.getObject(1, UUID.class))
        .optional();
  }

  Optional<Letter> letter(UUID mail) {
    List<ToldMessage> messages =
        sql.sql(
                """
                select seq, kind, case_id, case_number, place, facts, told_at, read_at
                from message where mail_id = ? order by seq
                """)
            .param(mail)
            .query((r, n) -> Inbox.read(r))
            .list();
    return sql.sql(LETTER)
        .param(mail)
        .query((r, n) ->
            new Letter(
                r.getObject("id", UUID.class),
                r.getString("address"),
                r.getString("display_name"),
                MailLanguage.of(r.getString("language")),
                r.getInt("tries"),
                messages))
        .optional();
  }

  void sent(UUID mail, Instant now) {
    sql.sql(
            "update outgoing_mail set state = 'SENT', sent_at = ?, failure = null"
                + " where id = ? and state = 'SENDING'")
        .params(at(now), mail)
        .update();
  }

  /// @param failure name of the fault
  void failed(Letter letter, Instant now, String failure) {
    Optional<Instant> again = MailRetry.after(letter.tries()).map(now::plus);
    sql.sql(
            """
            update outgoing_mail set state = :state, due_at = :due, failure = :failure
            where id = :id and state = 'SENDING'
            """)
        .param("state", (again.isPresent() ? State.RETRY : State.GIVEN_UP).name())
        .param("due", at(again.orElse(now)))
        .param("failure", failure)
        .param("id", letter.id())
        .update();
  }

  /// Gives up what has waited too long to be news.
  void giveUpStale(Instant now) {
    sql.sql(
            """
            update outgoing_mail set state = 'GIVEN_UP', failure = 'STALE'
            where state in ('WAITING', 'RETRY') and created_at < ?
            """)
        .param(at(now.minus(MailRetry.STALE)))
        .update();
  }

  /// The administrator lets a mail that was given up be tried again from the beginning.
  @Transactional
  void again(UUID mail, Instant now) {
    sql.sql(
            """
            update outgoing_mail set state = 'RETRY', tries = 0, due_at = :now, created_at = :now
            where id = :id and state = 'GIVEN_UP'
            """)
        .param("now", at(now))
        .param("id", mail)
        .update();
  }

  /// What failed first, then the newest.
  List<Listed> list(int limit) {
    return sql.sql(
            """
            select o.id, p.display_name, o.state, o.due_at, o.tries, o.failure,
                   (select count(*)::int from message m where m.mail_id = o.id) as messages
            from outgoing_mail o join person p on p.id = o.person_id
            order by o.state = 'GIVEN_UP' desc, o.state = 'RETRY' desc, o.due_at desc, o.id limit ?
            """)
        .param(limit)
        .query((r, n) ->
            new Listed(
                r.getObject("id", UUID.class),
                r.getString("display_name"),
                State.valueOf(r.getString("state")),
                r.getInt("messages"),
                Objects.requireNonNull(r.getTimestamp("due_at")).toInstant(),
                r.getInt("tries"),
                r.getString("failure")))
        .list();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
