package ccso.platform.casefile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which states each case has been in, and when (table `case_stay`); only added to, so that any
/// limit can be counted again.
@Component
public class CaseStays {
  private final JdbcClient sql;

  CaseStays(JdbcClient sql) {
    this.sql = sql;
  }

  void enter(UUID caseId, CaseState state, Instant at) {
    sql.sql("insert into case_stay (case_id, state, entered_at) values (?, ?, ?)")
        .params(caseId, state.name(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// In the order entered, the present one last.
  public List<CaseStay> of(UUID caseId) {
    return of(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  public Map<UUID, List<CaseStay>> of(Collection<UUID> caseIds) {
    Map<UUID, List<CaseStay>> stays = new LinkedHashMap<>();
    sql.sql(
            """
            select case_id, state, entered_at, lead(entered_at) over (partition by case_id order by seq) as left_at
            from case_stay where case_id = any(?) order by case_id, seq
            """)
        .param(caseIds.toArray(UUID[]::new))
        .query(r -> {
          var left = r.getTimestamp("left_at");
          stays
              .computeIfAbsent(
                  Objects.requireNonNull(r.getObject("case_id", UUID.class)),
                  id -> new java.util.ArrayList<>())
              .add(
                  new CaseStay(
                      CaseState.valueOf(r.getString("state")),
                      Objects.requireNonNull(r.getTimestamp("entered_at")).toInstant(),
                      left == null ? null : left.toInstant()));
        });
    return stays;
  }
}
