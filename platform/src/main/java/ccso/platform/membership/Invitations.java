package ccso.platform.membership;

import ccso.platform.basis.MemberRight;
import ccso.platform.basis.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Invitations (table `invitation`). The token is known to the link alone; kept is its SHA-256.
@Component
class Invitations {
  // An inviter who may not invite any more takes the open invitations along.
  private static final String OPEN =
      """
      select i.id, i.organisation_id, o.name, i.for_whom, i.member_right, i.categories, p.display_name, i.expires_at
      from invitation i join organisation o on o.id = i.organisation_id join person p on p.id = i.invited_by
      where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > :now
        and exists (select from membership m where m.organisation_id = i.organisation_id
          and m.person_id = i.invited_by and (m.member_right = 'OWNER'
            or m.member_right = 'COORDINATOR' and i.member_right in ('CONTRIBUTOR', 'VIEWER')))
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  Invitations(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(Invitation invitation, String token, UUID by) {
    sql.sql(
            """
            insert into invitation (id, organisation_id, token_sha256, for_whom, member_right, categories, invited_by,
              invited_at, expires_at)
            values (:id, :organisation, :token, :whom, :right, :categories, :by, :now, :expires)
            """)
        .param("id", invitation.id())
        .param("organisation", invitation.organisation())
        .param("token", digest(token))
        .param("whom", invitation.forWhom())
        .param("right", invitation.right().name())
        .param("categories", categories(invitation.part()), Types.ARRAY)
        .param("by", by)
        .param("now", now())
        .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The open ones, newest first.
  List<Invitation> open(UUID organisation) {
    return sql.sql(OPEN + " and i.organisation_id = :organisation order by i.invited_at desc")
        .param("now", now())
        .param("organisation", organisation)
        .query((r, n) -> read(r))
        .list();
  }

  /// The invitation a link leads to, while it works.
  Optional<Invitation> find(String token) {
    return sql.sql(OPEN + " and i.token_sha256 = :token")
        .param("now", now())
        .param("token", digest(token))
        .query((r, n) -> read(r))
        .optional();
  }

  /// False when somebody was faster.
  boolean accept(UUID invitation, UUID person) {
    return sql.sql(
                """
                update invitation set accepted_by = ?, accepted_at = ?
                where id = ? and accepted_at is null and withdrawn_at is null
                """)
            .params(person, now(), invitation)
            .update()
        > 0;
  }

  /// False when it was not open any more.
  boolean withdraw(UUID organisation, UUID invitation) {
    return sql.sql(
                """
                update invitation set withdrawn_at = ?
                where id = ? and organisation_id = ? and accepted_at is null and withdrawn_at is null
                """)
            .params(now(), invitation, organisation)
            .update()
        > 0;
  }

  private java.time.OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static Integer @org.jspecify.annotations.Nullable [] categories(Part part) {
    return part.whole() ? null : part.categories().stream().sorted().toArray(Integer[]::new);
  }

  static Part part(ResultSet r, String column) throws SQLException {
    java.sql.Array categories = r.getArray(column);
    return categories == null ? Part.WHOLE : Part.of(Set.of((Integer[]) categories.getArray()));
  }

  private static Invitation read(ResultSet r) throws SQLException {
    return new Invitation(
        r.getObject(1, UUID.class),
        r.getObject(2, UUID.class),
        r.getString(3),
        r.getString(4),
        MemberRight.valueOf(r.getString(5)),
        part(r, "categories"),
        r.getString(7),
        Objects.requireNonNull(r.getTimestamp(8)).toInstant());
  }

  private static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
