package ccso.platform.assessment;

import ccso.judging.CategoryNo;
import ccso.platform.assessment.DoubleJudging.Closing;
import ccso.platform.casefile.AssessmentCase;
import ccso.platform.casefile.AssessmentCases;
import ccso.platform.casefile.TeamMember;
import ccso.platform.standard.SchemePolicies;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who judges what twice (tables `judging_plan`, `blind_closing`, `disagreement_settlement`), as
/// the lead has planned it or as the scheme policy has it.
@Component
class JudgingPlans {
  private final JdbcClient sql;
  private final AssessmentCases cases;
  private final SchemePolicies policies;

  JudgingPlans(JdbcClient sql, AssessmentCases cases, SchemePolicies policies) {
    this.sql = sql;
    this.cases = cases;
    this.policies = policies;
  }

  private record Planned(Set<CategoryNo> categories, UUID one, UUID other) {}

  DoubleJudging of(AssessmentCase file, List<TeamMember> team) {
    return doubled(file, team, planned(List.of(file.id())), closings(List.of(file.id())));
  }

  /// By case, in two statements besides the team of each case that follows a policy with double
  /// judging.
  Map<UUID, DoubleJudging> of(Collection<AssessmentCase> files) {
    List<UUID> ids = files.stream().map(AssessmentCase::id).toList();
    Map<UUID, Planned> planned = planned(ids);
    Map<UUID, List<Closing>> closings = closings(ids);
    Map<UUID, DoubleJudging> found = new HashMap<>();
    for (AssessmentCase file : files) {
      boolean byPolicy = !planned.containsKey(file.id()) && !byPolicy(file).isEmpty();
      List<TeamMember> team = byPolicy ? cases.team(file.id()) : List.of();
      found.put(file.id(), doubled(file, team, planned, closings));
    }
    return found;
  }

  private DoubleJudging doubled(
      AssessmentCase file,
      List<TeamMember> team,
      Map<UUID, Planned> planned,
      Map<UUID, List<Closing>> closings) {
    return Optional.ofNullable(planned.get(file.id()))
        .or(() -> planned(byPolicy(file), team))
        .map(it ->
            new DoubleJudging(
                it.categories(), it.one(), it.other(), closings.getOrDefault(file.id(), List.of())))
        .orElse(DoubleJudging.NONE);
  }

  private Set<CategoryNo> byPolicy(AssessmentCase file) {
    return categories(policies.byVersion(file.policyVersion()).procedure().doubleJudged());
  }

  /// The policy names categories, not people: the lead and the first other member judge them.
  private static Optional<Planned> planned(Set<CategoryNo> categories, List<TeamMember> team) {
    if (categories.isEmpty()) {
      return Optional.empty();
    }
    return team.stream()
        .filter(TeamMember::lead)
        .findFirst()
        .flatMap(lead ->
            team.stream()
                .filter(it -> !it.lead())
                .findFirst()
                .map(second -> new Planned(categories, lead.person(), second.person())));
  }

  void plan(UUID caseId, Set<CategoryNo> categories, UUID one, UUID other, UUID lead, Instant at) {
    sql.sql(
            """
            insert into judging_plan (case_id, doubled, one_person, other_person, set_by, set_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            caseId,
            categories.stream().map(CategoryNo::value).sorted().toArray(Integer[]::new),
            one,
            other,
            lead,
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whether anybody has judged anything at the desk.
  boolean begun(UUID caseId) {
    return sql.sql(
            "select exists (select from determination_entry where case_id = ? and stage = 'DESK')")
        .param(caseId)
        .query(Boolean.class)
        .single();
  }

  /// The person is done with the category; said twice, the first time counts. The caller holds the
  /// case's lock.
  boolean close(UUID caseId, CategoryNo category, UUID person, Instant at) {
    return sql.sql(
                """
                insert into blind_closing (case_id, category, by_person, last_seq, at)
                select :case, :category, :person, coalesce(max(seq), 0), :at
                from determination_entry where case_id = :case
                on conflict (case_id, category, by_person) do nothing
                """)
            .param("case", caseId)
            .param("category", category.value())
            .param("person", person)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void settle(UUID caseId, DeterminationEntry entry, DoubleJudging.Pair pair) {
    sql.sql(
            """
            insert into disagreement_settlement (entry_seq, case_id, requirement_key, one_seq, other_seq)
            values (?, ?, ?, ?, ?)
            """)
        .params(entry.seq(), caseId, entry.requirementKey(), pair.one().seq(), pair.other().seq())
        .update();
  }

  /// Entries that settled a disagreement.
  Set<Long> settlements(UUID caseId) {
    return Set.copyOf(
        sql.sql("select entry_seq from disagreement_settlement where case_id = ?")
            .param(caseId)
            .query(Long.class)
            .list());
  }

  private Map<UUID, Planned> planned(List<UUID> ids) {
    Map<UUID, Planned> planned = new HashMap<>();
    sql.sql(
            """
            select distinct on (case_id) case_id, doubled, one_person, other_person
            from judging_plan where case_id = any(?) order by case_id, seq desc
            """)
        .param(ids.toArray(UUID[]::new))
        .query(r -> {
          planned.put(
              Objects.requireNonNull(r.getObject("case_id", UUID.class)),
              new Planned(
                  categories(numbers(r.getArray("doubled"))),
                  Objects.requireNonNull(r.getObject("one_person", UUID.class)),
                  Objects.requireNonNull(r.getObject("other_person", UUID.class))));
        });
    return planned;
  }

  private Map<UUID, List<Closing>> closings(List<UUID> ids) {
    Map<UUID, List<Closing>> closings = new HashMap<>();
    sql.sql(
            """
            select case_id, category, by_person, last_seq, at from blind_closing
            where case_id = any(?) order by at
            """)
        .param(ids.toArray(UUID[]::new))
        .query(r -> {
          closings
              .computeIfAbsent(
                  Objects.requireNonNull(r.getObject("case_id", UUID.class)),
                  _ -> new ArrayList<>())
              .add(
                  new Closing(
                      new CategoryNo(r.getInt("category")),
                      Objects.requireNonNull(r.getObject("by_person", UUID.class)),
                      r.getLong("last_seq"),
                      Objects.requireNonNull(r.getTimestamp("at")).toInstant()));
        });
    return closings;
  }

  private static List<Integer> numbers(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((Integer[]) array.getArray());
  }

  private static Set<CategoryNo> categories(Collection<Integer> numbers) {
    return numbers.stream().map(CategoryNo::new).collect(Collectors.toUnmodifiableSet());
  }
}
