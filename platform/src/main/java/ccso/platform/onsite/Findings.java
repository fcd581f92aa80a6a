package ccso.platform.onsite;

import ccso.platform.assessment.VisitFindings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Findings as told, answered and ruled on (tables `finding`, `finding_answer`, `finding_ruling`,
/// `finding_wording`), all appended and never changed. Whoever asks has opened the case.
@Component
public class Findings implements VisitFindings {
  private final JdbcClient sql;

  Findings(JdbcClient sql) {
    this.sql = sql;
  }

  /// A finding to be told.
  ///
  /// @param siteSeq the nonconforming on-site value it rests on
  record Told(String requirementKey, long siteSeq, String fact, String evidence) {}

  /// How the team words a finding before it is told.
  record Wordings(String fact, String evidence) {}

  /// In the order of labels, in one statement.
  public List<Finding> ofCase(UUID caseId) {
    Map<UUID, List<Row>> byFinding =
        sql
            .sql(
                """
                select f.*, a.seq, a.waived, a.cause, a.done, a.at as answered_at,
                       ap.display_name as answered_by, r.accepted, r.reason, r.at as ruled_at,
                       rp.display_name as ruled_by
                from finding f
                left join finding_answer a on a.finding_id = f.id
                left join person ap on ap.id = a.by_person
                left join finding_ruling r on r.answer_seq = a.seq
                left join person rp on rp.id = r.by_person
                where f.case_id = ? order by length(f.label), f.label, a.seq
                """)
            .param(caseId)
            .query((r, n) -> row(r))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.finding().id(), LinkedHashMap::new, Collectors.toList()));
    return byFinding.values().stream().map(Findings::whole).toList();
  }

  @Override
  public Set<String> open(UUID caseId) {
    return ofCase(caseId).stream()
        .filter(it -> !it.settled())
        .map(Finding::requirementKey)
        .collect(Collectors.toSet());
  }

  @Override
  public List<VisitFindings.Told> told(UUID caseId) {
    return ofCase(caseId).stream()
        .map(it -> new VisitFindings.Told(it.label(), it.requirementKey(), it.fact()))
        .toList();
  }

  /// The last wording of each requirement that has one.
  Map<String, Wordings> wordings(UUID caseId) {
    Map<String, Wordings> byKey = new LinkedHashMap<>();
    sql.sql(
            """
            select distinct on (requirement_key) requirement_key, fact, evidence from finding_wording
            where case_id = ? order by requirement_key, revision desc
            """)
        .param(caseId)
        .query(r -> {
          byKey.put(
              Objects.requireNonNull(r.getString(1)), new Wordings(r.getString(2), r.getString(3)));
        });
    return byKey;
  }

  void word(UUID caseId, String requirementKey, Wordings words, UUID person, Instant at) {
    sql.sql(
            """
            insert into finding_wording (case_id, requirement_key, revision, fact, evidence, by_person, at)
            select ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ?, ? from finding_wording
            where case_id = ? and requirement_key = ?
            """)
        .params(
            caseId,
            requirementKey,
            words.fact(),
            words.evidence(),
            person,
            at.atOffset(ZoneOffset.UTC),
            caseId,
            requirementKey)
        .update();
  }

  /// What was told at an earlier meeting and still stands is not told twice. Labels go on from the
  /// last; the caller holds the case's row.
  void tell(UUID caseId, List<Told> told, Instant at) {
    Set<Long> before =
        Set.copyOf(
            sql.sql("select site_seq from finding where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .list());
    int last = before.size();
    for (Told one : told.stream().filter(it -> !before.contains(it.siteSeq())).toList()) {
      last++;
      sql.sql(
              """
              insert into finding (id, case_id, label, requirement_key, site_seq, fact, evidence, told_at)
              values (?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              UUID.randomUUID(),
              caseId,
              "F-" + last,
              one.requirementKey(),
              one.siteSeq(),
              one.fact(),
              one.evidence(),
              at.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  void answer(UUID finding, boolean waived, String cause, String done, UUID person, Instant at) {
    sql.sql(
            """
            insert into finding_answer (finding_id, waived, cause, done, by_person, at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(finding, waived, cause, done, person, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void rule(long answer, boolean accepted, String reason, UUID person, Instant at) {
    sql.sql(
            """
            insert into finding_ruling (answer_seq, accepted, reason, by_person, at)
            values (?, ?, ?, ?, ?)
            """)
        .params(answer, accepted, reason, person, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// A finding with one of its answers.
  private record Row(Finding finding, Finding.@Nullable Answer answer) {}

  private static Row row(ResultSet r) throws SQLException {
    Finding finding =
        new Finding(
            Objects.requireNonNull(r.getObject("id", UUID.class)),
            r.getString("label"),
            r.getString("requirement_key"),
            r.getString("fact"),
            r.getString("evidence"),
            Objects.requireNonNull(r.getTimestamp("told_at")).toInstant(),
            List.of());
    return new Row(finding, answer(r));
  }

  private static Finding.@Nullable Answer answer(ResultSet r) throws SQLException {
    Timestamp at = r.getTimestamp("answered_at");
    if (at == null) {
      return null;
    }
    Timestamp ruled = r.getTimestamp("ruled_at");
    return new Finding.Answer(
        r.getLong("seq"),
        r.getBoolean("waived"),
        r.getString("cause"),
        r.getString("done"),
        r.getString("answered_by"),
        at.toInstant(),
        ruled == null
            ? null
            : new Finding.Ruling(
                r.getBoolean("accepted"),
                r.getString("reason"),
                r.getString("ruled_by"),
                ruled.toInstant()));
  }

  private static Finding whole(List<Row> rows) {
    Finding first = rows.getFirst().finding();
    List<Finding.Answer> answers = new ArrayList<>();
    for (Row row : rows) {
      if (row.answer() != null) {
        answers.add(row.answer());
      }
    }
    return new Finding(
        first.id(),
        first.label(),
        first.requirementKey(),
        first.fact(),
        first.evidence(),
        first.toldAt(),
        answers);
  }
}
