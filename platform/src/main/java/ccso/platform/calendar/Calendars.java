package ccso.platform.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The calendar in force: the years that come with the product, and those an administrator entered
/// (table `calendar_year`), which win. In memory once read.
@Component
@DependsOnDatabaseInitialization
public class Calendars {
  private static final List<Integer> SHIPPED = List.of(2026, 2027);

  private final JdbcClient sql;
  private final JsonMapper json;
  private final AtomicReference<WorkingCalendar> current;

  Calendars(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
    this.current = new AtomicReference<>(read());
  }

  public WorkingCalendar current() {
    return current.get();
  }

  /// Enters or replaces a year.
  void put(CalendarYear year) {
    sql.sql(
            """
            insert into calendar_year (year, content) values (?, ?::jsonb)
            on conflict (year) do update set content = excluded.content
            """)
        .params(year.year(), json.writeValueAsString(year))
        .update();
    current.set(read());
  }

  private WorkingCalendar read() {
    Map<Integer, CalendarYear> years = new LinkedHashMap<>();
    SHIPPED.forEach(year -> years.put(year, shipped(year)));
    sql.sql("select content::text from calendar_year order by year")
        .query(String.class)
        .list()
        .forEach(content -> {
          CalendarYear year = json.readValue(content, CalendarYear.class);
          years.put(year.year(), year);
        });
    return new WorkingCalendar(years);
  }

  private CalendarYear shipped(int year) {
    try (InputStream in =
        Objects.requireNonNull(
            Calendars.class.getResourceAsStream("/calendar/" + year + ".json"))) {
      return json.readValue(in, CalendarYear.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
