package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files in the trays of cases (table `tray_file`). Whoever asks has opened the case for the actor.
@Component
public class TrayFiles {
  private final JdbcClient sql;

  TrayFiles(JdbcClient sql) {
    this.sql = sql;
  }

  /// Those that wait first, then the newest.
  public List<TrayFile> ofCase(UUID caseId) {
    return sql.sql(
            """
            select t.*, p.display_name from tray_file t join person p on p.id = t.partner
            where t.case_id = ? order by t.settled_at is not null, t.offered_at desc, t.id
            """)
        .param(caseId)
        .query((r, n) -> read(r))
        .list();
  }

  Optional<TrayFile> find(UUID caseId, UUID id) {
    return ofCase(caseId).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  void add(UUID caseId, TrayFile file) {
    sql.sql(
            """
            insert into tray_file (id, case_id, partner, kind, file_name, media_type, size, sha256, address, entry,
              offered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file.id(),
            caseId,
            file.partner(),
            file.kind().name(),
            file.fileName(),
            file.mediaType(),
            file.size(),
            file.sha256(),
            file.address(),
            file.entry(),
            file.offeredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// False when it was settled before.
  boolean settle(UUID id, @Nullable String adoptedAs, UUID by, Instant at) {
    return sql.sql(
                """
                update tray_file set adopted_as = :label, settled_by = :by, settled_at = :at
                where id = :id and settled_at is null
                """)
            .param("label", adoptedAs, Types.VARCHAR)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        > 0;
  }

  private static TrayFile read(ResultSet r) throws SQLException {
    Timestamp settled = r.getTimestamp("settled_at");
    return new TrayFile(
        r.getObject("id", UUID.class),
        r.getObject("partner", UUID.class),
        r.getString("display_name"),
        EvidenceKind.valueOf(r.getString("kind")),
        r.getString("file_name"),
        r.getString("media_type"),
        r.getLong("size"),
        r.getString("sha256"),
        r.getString("address"),
        r.getString("entry"),
        Objects.requireNonNull(r.getTimestamp("offered_at")).toInstant(),
        r.getString("adopted_as"),
        settled == null ? null : settled.toInstant());
  }
}
