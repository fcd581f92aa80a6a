package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of cases (table `evidence_file`). Whoever asks has opened the case for the actor.
@Component
public class EvidenceFiles {
  // The application's day is read from its receipt, which a later room writes: asking that room
  // would turn the arrow.
  private static final String SELECT =
      """
      select f.*, p.display_name as uploader,
             f.formed_on > (select min(r.handed_in_at) at time zone 'Asia/Shanghai' from receipt r
                            where r.case_id = f.case_id and r.kind = 'APPLICATION')::date as formed_late
      from evidence_file f join person p on p.id = f.uploaded_by
      """;

  private final JdbcClient sql;
  private final EvidenceLinks links;
  private final OnSiteReferences references;

  EvidenceFiles(JdbcClient sql, EvidenceLinks links, OnSiteReferences references) {
    this.sql = sql;
    this.links = links;
    this.references = references;
  }

  /// Everything of the case by three statements, however much it is.
  public CaseEvidence ofCase(UUID caseId) {
    List<EvidenceFile> files =
        sql.sql(
                SELECT
                    + " where f.case_id = ? order by f.kind = 'ON_SITE', f.kind = 'DATA', length(f.label), f.label")
            .param(caseId)
            .query((r, n) -> read(r))
            .list();
    return new CaseEvidence(files, links.ofCase(caseId), references.ofCase(caseId));
  }

  public Optional<EvidenceFile> find(UUID caseId, String label) {
    return sql.sql(SELECT + " where f.case_id = ? and f.label = ?")
        .params(caseId, label)
        .query((r, n) -> read(r))
        .optional();
  }

  /// Where the content of a file lies in the store.
  Optional<String> findAddress(UUID caseId, String label) {
    return sql.sql("select address from evidence_file where case_id = ? and label = ?")
        .params(caseId, label)
        .query(String.class)
        .optional();
  }

  UUID id(UUID caseId, String label) {
    return sql.sql("select id from evidence_file where case_id = ? and label = ?")
        .params(caseId, label)
        .query(UUID.class)
        .single();
  }

  /// Label of the file of this kind with the same content.
  Optional<String> findLabel(UUID caseId, EvidenceKind kind, String sha256) {
    return sql.sql("select label from evidence_file where case_id = ? and kind = ? and sha256 = ?")
        .params(caseId, kind.name(), sha256)
        .query(String.class)
        .optional();
  }

  /// The next label of the kind. Gap-free because files are never deleted; the caller holds the
  /// case's row.
  EvidenceLabel nextLabel(UUID caseId, EvidenceKind kind) {
    int there =
        sql.sql("select count(*) from evidence_file where case_id = ? and kind = ?")
            .params(caseId, kind.name())
            .query(Integer.class)
            .single();
    return new EvidenceLabel(kind, there + 1);
  }

  /// A row to be.
  ///
  /// @param address where the content lies in the store already
  record NewFile(
      UUID id,
      UUID caseId,
      EvidenceLabel label,
      String title,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      String address,
      @Nullable LocalDate formedOn,
      UUID uploadedBy,
      Instant uploadedAt) {}

  void add(NewFile file) {
    sql.sql(
            """
            insert into evidence_file (id, case_id, kind, label, title, file_name, media_type, size, sha256, address,
              formed_on, uploaded_by, uploaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(file.id())
        .param(file.caseId())
        .param(file.label().kind().name())
        .param(file.label().toString())
        .param(file.title())
        .param(file.fileName())
        .param(file.mediaType())
        .param(file.size())
        .param(file.sha256())
        .param(file.address())
        .param(file.formedOn())
        .param(file.uploadedBy())
        .param(file.uploadedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static EvidenceFile read(ResultSet r) throws SQLException {
    return new EvidenceFile(
        r.getObject("id", UUID.class),
        r.getString("label"),
        EvidenceKind.valueOf(r.getString("kind")),
        r.getString("title"),
        r.getString("file_name"),
        r.getString("media_type"),
        r.getLong("size"),
        r.getString("sha256"),
        r.getObject("formed_on", LocalDate.class),
        r.getBoolean("formed_late"), // null, thus false, without a date or before the application
        r.getObject("uploaded_by", UUID.class),
        r.getString("uploader"),
        Objects.requireNonNull(r.getTimestamp("uploaded_at")).toInstant());
  }
}
