package ccso.platform.message;

import ccso.platform.basis.Actor;
import ccso.platform.basis.NotFound;
import ccso.platform.site.UnreadCount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person's messages (收件箱). Everybody sees and marks only his own.
@Component
public class Inbox implements UnreadCount {
  /// Whatever is unread is shown up to this many, so that a long absence still makes a page.
  private static final int MOST_UNREAD = 300;

  private static final String SELECT =
      "select seq, kind, case_id, case_number, place, facts, told_at, read_at from message";

  private final JdbcClient sql;
  private final InstantSource clock;

  Inbox(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public int of(Actor.Person person) {
    return sql.sql("select count(*)::int from message where person_id = ? and read_at is null")
        .param(person.id())
        .query(Integer.class)
        .single();
  }

  /// Newest first.
  public List<ToldMessage> unread(Actor.Person person) {
    return sql.sql(SELECT + " where person_id = ? and read_at is null order by seq desc limit ?")
        .params(person.id(), MOST_UNREAD)
        .query((r, n) -> read(r))
        .list();
  }

  /// Newest first, older than `before` (exclusive).
  public List<ToldMessage> read(Actor.Person person, long before, int limit) {
    return sql.sql(
            SELECT
                + " where person_id = ? and read_at is not null and seq < ? order by seq desc limit ?")
        .params(person.id(), before, limit)
        .query((r, n) -> read(r))
        .list();
  }

  /// Opens one: it is read from now on.
  @Transactional
  public ToldMessage open(Actor.Person person, long seq) {
    ToldMessage message =
        sql.sql(SELECT + " where person_id = ? and seq = ?")
            .params(person.id(), seq)
            .query((r, n) -> read(r))
            .optional()
            .orElseThrow(() -> new NotFound(Long.toString(seq)));
    if (!message.read()) {
      markRead(person, List.of(seq));
    }
    return message;
  }

  /// Those of somebody else are left as they are.
  @Transactional
  public void markRead(Actor.Person person, Collection<Long> seqs) {
    sql.sql(
            """
            update message set read_at = ? where person_id = ? and seq = any(?) and read_at is null
            """)
        .params(now(), person.id(), seqs.toArray(Long[]::new))
        .update();
  }

  /// All that were there when the page was made, so that what has come since is not read unseen.
  ///
  /// @param upTo the newest seen
  @Transactional
  public void markAllRead(Actor.Person person, long upTo) {
    sql.sql("update message set read_at = ? where person_id = ? and seq <= ? and read_at is null")
        .params(now(), person.id(), upTo)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static ToldMessage read(ResultSet r) throws SQLException {
    return new ToldMessage(
        r.getLong("seq"),
        new Message(
            MessageKind.valueOf(r.getString("kind")),
            r.getObject("case_id", UUID.class),
            r.getString("case_number"),
            r.getString("place"),
            List.of((String[]) r.getArray("facts").getArray())),
        Objects.requireNonNull(r.getTimestamp("told_at")).toInstant(),
        r.getTimestamp("read_at") != null);
  }
}
