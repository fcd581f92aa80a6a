package ccso.platform.certificate;

import ccso.platform.basis.Actor;
import ccso.platform.basis.Refused;
import ccso.platform.registration.RegisterSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The register (公开名录; tables `certificate`, `certificate_event`). Public: anybody may look a
/// certificate up. What is written here stays; the database grants no change and no deletion.
@Component
public class Certificates {
  private static final String SELECT =
      """
      select c.number, c.case_id, c.sheet, c.facts_sha256, c.pdf_sha256, c.replaces,
             (select n.number from certificate n where n.replaces = c.number) as replaced_by,
             e.seq, e.kind, e.reason_class, e.note, e.effective_on, e.at
      from certificate c join certificate_event e on e.certificate_number = c.number
      """;
  private static final String COLUMNS =
      """
      select c.number, c.holder, c.holder_en, c.sheet ->> 'standardCode' as standard_code,
             c.issued_on, c.valid_until, e.kind
      """;
  private static final String LISTED =
      """
      from certificate c cross join lateral (
        select kind from certificate_event where certificate_number = c.number order by seq desc limit 1) e
      """;

  private final JdbcClient sql;
  private final JsonMapper json;

  Certificates(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// One statement, whatever its history.
  public Optional<Certificate> find(CertificateNumber number) {
    return one("where c.number = ?", number.toString());
  }

  /// The one that stands: of those that replaced each other the last.
  public Optional<Certificate> findByCase(UUID caseId) {
    return one(
        "where c.case_id = ? and not exists (select from certificate n where n.replaces = c.number)",
        caseId);
  }

  /// The newest certificates, at most `limit`, that the words asked for match: part of a name, a
  /// number or its beginning, a credit code. No words match all.
  public List<ListedCertificate> search(RegisterSearch words, LocalDate today, int limit) {
    return sql.sql(
            COLUMNS
                + LISTED
                + """
                where :name = '' or position(:name in lower(c.holder)) > 0 or position(:name in lower(c.holder_en)) > 0
                   or (:bare <> '' and (c.credit_code = :bare or starts_with(replace(c.number, '-', ''), :bare)))
                   or (:initials <> '' and position(:initials in c.holder_initials) > 0)
                order by c.issued_on desc, c.number desc limit :limit
                """)
        .param("name", words.name())
        .param("bare", words.bare())
        .param("initials", words.initials())
        .param("limit", limit)
        .query((r, n) -> listed(r, today))
        .list();
  }

  /// Those of the numbers that the register has; one statement.
  Map<CertificateNumber, ListedCertificate> listed(
      Collection<CertificateNumber> numbers, LocalDate today) {
    return sql
        .sql(COLUMNS + LISTED + "where c.number = any(?)")
        .param(numbers.stream().map(CertificateNumber::toString).toArray(String[]::new))
        .query((r, n) -> listed(r, today))
        .list()
        .stream()
        .collect(Collectors.toMap(ListedCertificate::number, it -> it));
  }

  /// How many stand how; a status that none has is left out.
  public Map<CertificateStatus, Integer> counts(LocalDate today) {
    Map<CertificateStatus, Integer> counts = new EnumMap<>(CertificateStatus.class);
    sql.sql("select e.kind, c.valid_until < ? as ended, count(*) " + LISTED + " group by 1, 2")
        .param(today)
        .query(r -> {
          counts.merge(status(r.getString(1), r.getBoolean(2)), r.getInt(3), Integer::sum);
        });
    return counts;
  }

  Optional<CertificateFile> pdf(CertificateNumber number) {
    return file("select pdf_sha256, pdf from certificate where number = ?", number);
  }

  Optional<CertificateFile> picture(CertificateNumber number) {
    return file("select pdf_sha256, picture from certificate where number = ?", number);
  }

  /// Adds a certificate with its files; its issue is yet to be entered.
  ///
  /// @param replaces null on a first issue
  void add(
      CertificateSheet sheet,
      UUID caseId,
      String factsSha256,
      IssuedFiles files,
      @Nullable CertificateNumber replaces) {
    sql.sql(
            """
            insert into certificate (number, case_id, facts_sha256, holder, holder_en, credit_code, sheet,
              first_issued_on, issued_on, valid_until, pdf, pdf_sha256, picture, replaces)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, nullif(?, ''))
            """)
        .params(
            sheet.number().toString(),
            caseId,
            factsSha256,
            sheet.holder().zh(),
            sheet.holder().en(),
            sheet.creditCode(),
            json.writeValueAsString(sheet),
            sheet.firstIssued(),
            sheet.issued(),
            sheet.validUntil(),
            files.pdf(),
            files.pdfSha256(),
            files.picture(),
            replaces == null ? "" : replaces.toString())
        .update();
  }

  /// Enters the issue, the first entry of every history.
  void enterIssue(
      Actor.Person by, CertificateNumber number, ReasonClass reason, LocalDate on, Instant at) {
    sql.sql(
            """
            insert into certificate_event (certificate_number, kind, reason_class, note, effective_on, by_person, at)
            values (?, ?, ?, '', ?, ?, ?)
            """)
        .params(
            number.toString(),
            CertificateEvent.Kind.ISSUED.name(),
            reason.name(),
            on,
            by.id(),
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Enters what follows the entry `follows` (its seq is not looked at). Of two that follow the
  /// same entry the second is refused: [CertificateRefusal.ChangedMeanwhile].
  void enter(
      Actor.Person by, CertificateNumber number, CertificateEvent entry, CertificateEvent follows) {
    int entered =
        sql.sql(
                """
                insert into certificate_event
                  (certificate_number, kind, reason_class, note, effective_on, by_person, at, follows)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                number.toString(),
                entry.kind().name(),
                entry.reason().name(),
                entry.note(),
                entry.effectiveOn(),
                by.id(),
                entry.at().atOffset(ZoneOffset.UTC),
                follows.seq())
            .update();
    if (entered == 0) {
      throw new Refused(new CertificateRefusal.ChangedMeanwhile());
    }
  }

  private Optional<CertificateFile> file(String select, CertificateNumber number) {
    return sql.sql(select)
        .param(number.toString())
        .query((r, n) -> new CertificateFile(r.getString(1), r.getBytes(2)))
        .optional();
  }

  private Optional<Certificate> one(String where, Object param) {
    ResultSetExtractor<Optional<Certificate>> whole = this::read;
    return sql.sql(SELECT + where + " order by e.seq").param(param).query(whole);
  }

  private Optional<Certificate> read(ResultSet r) throws SQLException {
    if (!r.next()) {
      return Optional.empty();
    }
    CertificateSheet sheet = json.readValue(r.getString("sheet"), CertificateSheet.class);
    UUID caseId = r.getObject("case_id", UUID.class);
    String facts = r.getString("facts_sha256");
    String pdf = r.getString("pdf_sha256");
    String replaces = r.getString("replaces");
    String replacedBy = r.getString("replaced_by");
    List<CertificateEvent> events = new ArrayList<>();
    do {
      events.add(
          new CertificateEvent(
              r.getLong("seq"),
              CertificateEvent.Kind.valueOf(r.getString("kind")),
              ReasonClass.valueOf(r.getString("reason_class")),
              r.getString("note"),
              r.getObject("effective_on", LocalDate.class),
              Objects.requireNonNull(r.getTimestamp("at")).toInstant()));
    } while (r.next());
    return Optional.of(
        new Certificate(
            sheet,
            caseId,
            facts,
            pdf,
            replaces == null ? null : number(replaces),
            replacedBy == null ? null : number(replacedBy),
            events));
  }

  private static ListedCertificate listed(ResultSet r, LocalDate today) throws SQLException {
    LocalDate until = r.getObject("valid_until", LocalDate.class);
    return new ListedCertificate(
        number(r.getString("number")),
        new Bilingual(r.getString("holder"), r.getString("holder_en")),
        r.getString("standard_code"),
        r.getObject("issued_on", LocalDate.class),
        until,
        status(r.getString("kind"), until.isBefore(today)));
  }

  private static CertificateNumber number(String printed) {
    if (CertificateNumber.parse(printed) instanceof CertificateNumber.Reading.Correct correct) {
      return correct.number();
    }
    throw new IllegalStateException("not a number of the register: " + printed);
  }

  private static CertificateStatus status(String kind, boolean ended) {
    return CertificateStatus.of(CertificateEvent.Kind.valueOf(kind), ended);
  }
}
