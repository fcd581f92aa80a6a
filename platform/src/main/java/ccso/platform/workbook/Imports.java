package ccso.platform.workbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Workbooks that came back (table `workbook_import`), each found by the person who sent it only.
@Component
class Imports {

  /// @param applied whether the changes were taken
  record Import(
      UUID id, String code, String subject, String fileName, Arrived arrived, boolean applied) {}

  private final JdbcClient sql;
  private final JsonMapper json;

  Imports(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  UUID add(String code, String subject, String fileName, Arrived arrived, UUID by, Instant at) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into workbook_import (id, list_code, subject, file_name, arrived, sent_by, sent_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            id,
            code,
            subject,
            fileName,
            json.writeValueAsString(arrived),
            by,
            at.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  Optional<Import> find(UUID id, UUID sentBy) {
    return sql.sql(
            """
            select list_code, subject, file_name, arrived::text, applied_at is not null
            from workbook_import where id = ? and sent_by = ?
            """)
        .params(id, sentBy)
        .query((r, n) ->
            new Import(
                id,
                r.getString(1),
                r.getString(2),
                r.getString(3),
                json.readValue(r.getString(4), Arrived.class),
                r.getBoolean(5)))
        .optional();
  }

  /// False where it was taken before.
  boolean markApplied(UUID id, Instant at) {
    return sql.sql("update workbook_import set applied_at = ? where id = ? and applied_at is null")
            .params(at.atOffset(ZoneOffset.UTC), id)
            .update()
        == 1;
  }
}
