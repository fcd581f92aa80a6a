package ccso.platform.indicator;

import ccso.catalogue.Kpi.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Declared figures (table `declared_figure`): appended, never changed; the latest of each
/// indicator and month counts, and an empty one takes it back.
@Component
public class DeclaredFigures {

  /// One cell as it was declared; null takes the figure back.
  record Cell(String kpi, YearMonth month, @Nullable BigDecimal value, Unit unit) {}

  private final JdbcClient sql;

  DeclaredFigures(JdbcClient sql) {
    this.sql = sql;
  }

  /// By indicator and month; one statement.
  public Map<String, Map<YearMonth, DeclaredFigure>> ofCase(UUID caseId) {
    Map<String, Map<YearMonth, DeclaredFigure>> figures = new HashMap<>();
    sql.sql(
            """
            select distinct on (kpi, month) kpi, month, value, unit from declared_figure
            where case_id = ? order by kpi, month, seq desc
            """)
        .param(caseId)
        .query(r -> {
          BigDecimal value = r.getBigDecimal("value");
          if (value != null) {
            DeclaredFigure figure =
                new DeclaredFigure(
                    r.getString("kpi"),
                    YearMonth.from(Objects.requireNonNull(r.getObject("month", LocalDate.class))),
                    value.stripTrailingZeros(),
                    Unit.valueOf(r.getString("unit")));
            figures
                .computeIfAbsent(figure.kpi(), kpi -> new HashMap<>())
                .put(figure.month(), figure);
          }
        });
    return figures;
  }

  /// One statement for any number of cells.
  void append(UUID caseId, Collection<Cell> cells, UUID by, Instant at) {
    List<Cell> ordered = List.copyOf(cells);
    sql.sql(
            """
            insert into declared_figure (case_id, kpi, month, value, unit, by_person, at)
            select :case, kpi, month::date, value::numeric, unit, :by, :at
            from unnest(:kpis, :months, :values, :units) with ordinality
              as declared (kpi, month, value, unit, position) order by position
            """)
        .param("case", caseId)
        .param("kpis", ordered.stream().map(Cell::kpi).toArray(String[]::new))
        .param("months", ordered.stream().map(it -> it.month() + "-01").toArray(String[]::new))
        .param("values", ordered.stream().map(DeclaredFigures::text).toArray(String[]::new))
        .param("units", ordered.stream().map(it -> it.unit().name()).toArray(String[]::new))
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable String text(Cell cell) {
    return cell.value() == null ? null : cell.value().toPlainString();
  }
}
