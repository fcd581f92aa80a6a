package ccso.platform.message;

import ccso.platform.message.MessageKind.Mailing;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people (table `message`), and puts what is also mailed into the waiting mail of each
/// (table `outgoing_mail`).
@Component
public class Messages {
  private static final String TELL =
      """
      with told (id) as (
        select p.id from person p where p.id = any(:people) and not p.disabled
      ), mail as (
        insert into outgoing_mail (id, person_id, bundle, urgent, address, state, due_at, created_at)
        select gen_random_uuid(), told.id, :bundle, :urgent, case when :urgent then m.address end, 'WAITING', :due, :now
        from told join mail_preference m on m.person_id = told.id
        where :mailed and m.address is not null and (not :mutable or not :kind = any(m.muted))
        on conflict (person_id, bundle) where state = 'WAITING'
          do update set due_at = least(outgoing_mail.due_at, excluded.due_at)
        returning id, person_id
      )
      insert into message (person_id, kind, case_id, case_number, place, facts, told_at, mail_id)
      select told.id, :kind, :case, :number, :place, :facts, :now, mail.id
      from told left join mail on mail.person_id = told.id
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  Messages(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Tells each of these people once, by one statement; in the caller's transaction, so that nobody
  /// is told of what did not happen. Whoever has no account any more is left out.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Collection<UUID> people, Message message) {
    if (people.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    MessageKind kind = message.kind();
    boolean mailed = kind.mailing() != Mailing.INBOX_ONLY;
    Instant due = mailed ? MailHours.due(kind.mailing(), now) : now;
    sql.sql(TELL)
        .param("people", people.toArray(UUID[]::new))
        .param("bundle", bundle(kind, message.caseId()))
        .param("urgent", kind.mailing() == Mailing.SECURITY)
        .param("due", due.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("mailed", mailed)
        .param("mutable", kind.mayBeMuted())
        .param("kind", kind.name())
        .param("case", message.caseId(), java.sql.Types.OTHER)
        .param("number", message.caseNumber(), java.sql.Types.VARCHAR)
        .param("place", message.place())
        .param("facts", message.facts().toArray(String[]::new))
        .update();
  }

  /// What goes into one mail: a case's news, the morning's digest, or a warning on its own.
  private static String bundle(MessageKind kind, @Nullable UUID caseId) {
    return switch (kind.mailing()) {
      case DIGEST, SECURITY -> kind.mailing().name();
      case AT_ONCE, INBOX_ONLY -> caseId == null ? "" : caseId.toString();
    };
  }
}
