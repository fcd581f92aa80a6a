package ccso.platform.correspondence;

import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.CaseState;
import ccso.platform.evidence.SupplementWindow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rounds of supplements (tables `supplement_round`, `supplement_end`; what is asked and answered
/// are messages).
@Component
public class Supplements implements SupplementWindow {
  private final JdbcClient sql;

  Supplements(JdbcClient sql) {
    this.sql = sql;
  }

  /// All rounds of the case, oldest first, by two statements.
  public List<Supplement> ofCase(UUID caseId) {
    Map<Integer, List<Supplement.Item>> items = items(caseId);
    return sql.sql(
            """
            select r.round, p.display_name, r.requested_at, e.how, e.at
            from supplement_round r join person p on p.id = r.requested_by
            left join supplement_end e on e.case_id = r.case_id and e.round = r.round
            where r.case_id = ? order by r.round
            """)
        .param(caseId)
        .query((r, n) -> {
          String how = r.getString("how");
          return new Supplement(
              r.getInt("round"),
              r.getString("display_name"),
              Objects.requireNonNull(r.getTimestamp("requested_at")).toInstant(),
              items.getOrDefault(r.getInt("round"), List.of()),
              how == null
                  ? null
                  : new Supplement.Ended(
                      Supplement.How.valueOf(how),
                      Objects.requireNonNull(r.getTimestamp("at")).toInstant()));
        })
        .list();
  }

  private Map<Integer, List<Supplement.Item>> items(UUID caseId) {
    Map<Integer, List<Supplement.Item>> items = new LinkedHashMap<>();
    sql.sql(
            """
            select a.round, a.requirement_key, a.body,
              exists (select from thread_message w where w.case_id = a.case_id and w.round = a.round
                      and w.requirement_key = a.requirement_key and w.kind = 'ANSWERED') as answered
            from thread_message a where a.case_id = ? and a.kind = 'ASKED' order by a.seq
            """)
        .param(caseId)
        .query(r -> {
          items
              .computeIfAbsent(r.getInt("round"), _ -> new ArrayList<>())
              .add(
                  new Supplement.Item(
                      Objects.requireNonNull(r.getString("requirement_key")),
                      Objects.requireNonNull(r.getString("body")),
                      r.getBoolean("answered")));
        });
    return items;
  }

  /// The round that waits for the applicant.
  public Optional<Supplement> open(UUID caseId) {
    return ofCase(caseId).stream().filter(it -> it.ended() == null).findFirst();
  }

  @Override
  public Set<String> requirements(AssessmentCase file) {
    return file.state() == CaseState.SUPPLEMENT
        ? open(file.id()).map(Supplement::requirements).orElse(Set.of())
        : Set.of();
  }

  void begin(UUID caseId, int round, UUID lead, Instant at) {
    sql.sql(
            """
            insert into supplement_round (case_id, round, requested_by, requested_at)
            values (?, ?, ?, ?)
            """)
        .params(caseId, round, lead, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UUID caseId, int round, Supplement.How how, UUID person, Instant at) {
    sql.sql(
            "insert into supplement_end (case_id, round, how, by_person, at) values (?, ?, ?, ?, ?)")
        .params(caseId, round, how.name(), person, at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
