package ccso.platform.assignment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 回避声明: what somebody declared of the ties to a case's applicant (table `conflict_declaration`);
/// only added to, the latest counts.
@Component
public class ConflictDeclarations {

  /// Kinds of ties (ISO/IEC 17021-1 4.2.4, 5.2). Worded under `conflict.tie.<name>`.
  public enum Tie {
    EMPLOYMENT,
    CONSULTANCY,
    TRAINING,
    FAMILY,
    SHARES,
    COMPETITOR
  }

  /// @param ties empty: none
  public record Declared(Set<Tie> ties, String statement, Instant at) {
    public Declared {
      ties = Set.copyOf(ties);
    }

    public boolean free() {
      return ties.isEmpty();
    }
  }

  /// What somebody declared of one case.
  public record OfCase(String caseNumber, Declared declared) {}

  private final JdbcClient sql;
  private final InstantSource clock;

  ConflictDeclarations(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public Optional<Declared> find(UUID caseId, UUID person) {
    return sql.sql(
            """
            select ties, statement, declared_at from conflict_declaration
            where case_id = ? and person_id = ? order by declared_at desc limit 1
            """)
        .params(caseId, person)
        .query((r, n) ->
            new Declared(
                ties((String[]) r.getArray(1).getArray()),
                r.getString(2),
                Objects.requireNonNull(r.getTimestamp(3)).toInstant()))
        .optional();
  }

  /// What somebody has declared, the latest first.
  List<OfCase> of(UUID person) {
    return sql.sql(
            """
            select c.number, d.ties, d.statement, d.declared_at
            from conflict_declaration d join assessment_case c on c.id = d.case_id
            where d.person_id = ? order by d.declared_at desc
            """)
        .param(person)
        .query((r, n) ->
            new OfCase(
                r.getString(1),
                new Declared(
                    ties((String[]) r.getArray(2).getArray()),
                    r.getString(3),
                    Objects.requireNonNull(r.getTimestamp(4)).toInstant())))
        .list();
  }

  /// Everybody who has declared a tie to the case.
  Set<UUID> conflicted(UUID caseId) {
    return Set.copyOf(
        sql.sql(
                """
                select distinct person_id from conflict_declaration
                where case_id = ? and cardinality(ties) > 0
                """)
            .param(caseId)
            .query(UUID.class)
            .list());
  }

  public void add(UUID caseId, UUID person, Set<Tie> ties, String statement) {
    sql.sql(
            """
            insert into conflict_declaration (id, case_id, person_id, ties, statement, declared_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            caseId,
            person,
            ties.stream().map(Tie::name).sorted().toArray(String[]::new),
            statement,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Set<Tie> ties(String[] codes) {
    Set<Tie> ties = EnumSet.noneOf(Tie.class);
    List.of(codes).forEach(code -> ties.add(Tie.valueOf(code)));
    return ties;
  }
}
