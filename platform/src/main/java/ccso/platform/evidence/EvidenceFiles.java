package ccso.platform.evidence;

import ccso.judging.EvidenceKind;
import ccso.platform.casefile.CaseState;
import ccso.platform.standard.SchemePolicies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of cases (table `evidence_file`) as they are read, with their versions. Whoever asks
/// has opened the case for the actor.
@Component
public class EvidenceFiles {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  // The application's day is read from its receipt, which a later room writes: asking that room
  // would turn the arrow.
  private static final String SELECT =
      """
      select f.id, f.label, f.kind, f.title, v.*, s.formed_on, s.valid_until, s.masked,
             p.display_name as uploader, c.state, c.policy_version,
             (select max(n.version) from evidence_version n where n.evidence_id = f.id) as newest,
             s.formed_on > (select min(r.handed_in_at) at time zone 'Asia/Shanghai' from receipt r
                            where r.case_id = f.case_id and r.kind = 'APPLICATION')::date as formed_late
      from evidence_file f
      join assessment_case c on c.id = f.case_id
      join evidence_version v on v.evidence_id = f.id
      join person p on p.id = v.uploaded_by
      join lateral (select * from evidence_particulars s where s.evidence_id = v.evidence_id and s.version = v.version
                    order by s.seq desc limit 1) s on true
      """;

  private final JdbcClient sql;
  private final EvidenceLinks links;
  private final OnSiteReferences references;
  private final SchemePolicies policies;
  private final InstantSource clock;

  EvidenceFiles(
      JdbcClient sql,
      EvidenceLinks links,
      OnSiteReferences references,
      SchemePolicies policies,
      InstantSource clock) {
    this.sql = sql;
    this.links = links;
    this.references = references;
    this.policies = policies;
    this.clock = clock;
  }

  /// Everything of the case by three statements, however much it is.
  public CaseEvidence ofCase(UUID caseId) {
    List<EvidenceFile> all =
        sql.sql(
                SELECT
                    + """
                     where f.case_id = ?
                    order by f.kind = 'ON_SITE', f.kind = 'DATA', length(f.label), f.label, v.version
                    """)
            .param(caseId)
            .query((r, n) -> read(r))
            .list();
    return new CaseEvidence(all, links.ofCase(caseId), references.ofCase(caseId));
  }

  /// @param citation A-2 for the current version, A-2v1 for that one
  public Optional<EvidenceFile> find(UUID caseId, String citation) {
    return FileCitation.parse(citation)
        .flatMap(asked ->
            sql
                .sql(SELECT + " where f.case_id = ? and f.label = ?")
                .params(caseId, asked.label())
                .query((r, n) -> read(r))
                .list()
                .stream()
                .filter(asked::names)
                .findFirst());
  }

  /// Where the content of a file lies in the store.
  Optional<String> findAddress(UUID caseId, String citation) {
    return find(caseId, citation)
        .map(it ->
            sql.sql("select address from evidence_version where evidence_id = ? and version = ?")
                .params(it.id(), it.version())
                .query(String.class)
                .single());
  }

  /// The file of this kind that has or had this very content; a current version before an old one.
  Optional<EvidenceFile> findContent(UUID caseId, EvidenceKind kind, String sha256) {
    return sql.sql(
            SELECT
                + """
                 where f.case_id = ? and f.kind = ? and v.sha256 = ?
                order by v.version = (select max(n.version) from evidence_version n where n.evidence_id = f.id) desc,
                         length(f.label), f.label, v.version desc
                limit 1
                """)
        .params(caseId, kind.name(), sha256)
        .query((r, n) -> read(r))
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

  void add(UUID id, UUID caseId, EvidenceLabel label, String title) {
    sql.sql("insert into evidence_file (id, case_id, kind, label, title) values (?, ?, ?, ?, ?)")
        .params(id, caseId, label.kind().name(), label.toString(), title)
        .update();
  }

  private EvidenceFile read(ResultSet r) throws SQLException {
    LocalDate validUntil = r.getObject("valid_until", LocalDate.class);
    return new EvidenceFile(
        r.getObject("id", UUID.class),
        r.getString("label"),
        r.getInt("version"),
        r.getInt("newest"),
        EvidenceKind.valueOf(r.getString("kind")),
        r.getString("title"),
        r.getString("file_name"),
        r.getString("media_type"),
        r.getLong("size"),
        r.getString("sha256"),
        new Particulars(
            r.getObject("formed_on", LocalDate.class), validUntil, masked(r.getString("masked"))),
        r.getBoolean("formed_late"), // null, thus false, without a date or before the application
        validity(validUntil, r.getString("policy_version"), r.getString("state")),
        r.getObject("uploaded_by", UUID.class),
        r.getString("uploader"),
        Objects.requireNonNull(r.getTimestamp("uploaded_at")).toInstant());
  }

  private static @Nullable Withheld masked(@Nullable String code) {
    return code == null ? null : Withheld.valueOf(code);
  }

  private Validity validity(@Nullable LocalDate until, String policy, String state) {
    if (until == null) {
      return Validity.UNLIMITED;
    }
    int ahead =
        Validity.daysAhead(
            policies.byVersion(policy).procedure(), state, CaseState.valueOf(state).closed());
    return Validity.of(until, LocalDate.ofInstant(clock.instant(), SHANGHAI), ahead);
  }
}
