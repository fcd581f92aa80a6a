package ccso.platform.casefile;

import ccso.platform.basis.Refused;
import ccso.platform.calendar.Calendars;
import ccso.platform.standard.SchemePolicies;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deadlines of cases, counted from their stays under the policy each is frozen to, and the days
/// granted beyond (table `limit_extension`).
@Component
public class Deadlines {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final JdbcClient sql;
  private final CaseStays stays;
  private final SchemePolicies policies;
  private final Calendars calendars;
  private final InstantSource clock;

  Deadlines(
      JdbcClient sql,
      CaseStays stays,
      SchemePolicies policies,
      Calendars calendars,
      InstantSource clock) {
    this.sql = sql;
    this.stays = stays;
    this.policies = policies;
    this.calendars = calendars;
    this.clock = clock;
  }

  public Optional<Deadline> of(AssessmentCase file) {
    return Optional.ofNullable(of(List.of(file)).get(file.id()));
  }

  /// By case; two statements for any number of cases. A case in whose state no limit runs is
  /// absent.
  public Map<UUID, Deadline> of(Collection<AssessmentCase> files) {
    List<UUID> ids = files.stream().map(AssessmentCase::id).toList();
    Map<UUID, List<CaseStay>> been = stays.of(ids);
    Map<UUID, Map<String, Integer>> extended = extensions(ids);
    LocalDate today = clock.instant().atZone(SHANGHAI).toLocalDate();
    Map<UUID, Deadline> deadlines = new LinkedHashMap<>();
    for (AssessmentCase file : files) {
      Deadline.of(
              policies.byVersion(file.policyVersion()).procedure(),
              been.getOrDefault(file.id(), List.of()),
              limit -> extended.getOrDefault(file.id(), Map.of()).getOrDefault(limit, 0),
              calendars.current(),
              today)
          .ifPresent(it -> deadlines.put(file.id(), it));
    }
    return deadlines;
  }

  /// Refuses [CaseRefusal.LimitPassed] once the limit of the present state is over.
  public void inTime(AssessmentCase file) {
    of(file)
        .filter(Deadline::over)
        .ifPresent(it -> {
          throw new Refused(new CaseRefusal.LimitPassed(it.limit(), it.due()));
        });
  }

  void extend(UUID caseId, String limit, int days, String reason, UUID by) {
    sql.sql(
            """
            insert into limit_extension (case_id, limit_name, days, reason, granted_by, granted_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(caseId, limit, days, reason, by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Map<UUID, Map<String, Integer>> extensions(List<UUID> ids) {
    Map<UUID, Map<String, Integer>> extended = new HashMap<>();
    sql.sql(
            """
            select case_id, limit_name, sum(days)::int as days from limit_extension
            where case_id = any(?) group by case_id, limit_name
            """)
        .param(ids.toArray(UUID[]::new))
        .query(r -> {
          extended
              .computeIfAbsent(
                  Objects.requireNonNull(r.getObject("case_id", UUID.class)), id -> new HashMap<>())
              .put(Objects.requireNonNull(r.getString("limit_name")), r.getInt("days"));
        });
    return extended;
  }
}
