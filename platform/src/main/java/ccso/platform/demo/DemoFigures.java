package ccso.platform.demo;

import ccso.platform.basis.Actor;
import ccso.platform.indicator.DeclareFigures;
import ccso.platform.indicator.FiguresOfCase;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Fictional figures: a steady level with a swing over the year, some months left out so that the
/// page has gaps to show.
@Component
class DemoFigures {
  private static final int LEVEL_STEP = 3;
  private static final int SWING = 5;
  private static final int INCOMPLETE = 7; // one indicator in so many lacks its last two months
  private static final int WITHOUT = 13; // and one in so many has none

  private final DeclareFigures declare;

  DemoFigures(DeclareFigures declare) {
    this.declare = declare;
  }

  void declare(Actor.Person owner, String number) {
    List<FiguresOfCase.Row> rows = declare.open(owner, number).rows();
    for (int i = 0; i < rows.size(); i++) {
      FiguresOfCase.Row row = rows.get(i);
      if (i % WITHOUT != WITHOUT - 1) {
        declare.declare(owner, number, row.kpi().code(), values(row, i));
      }
    }
  }

  private static Map<YearMonth, BigDecimal> values(FiguresOfCase.Row row, int at) {
    List<YearMonth> months = row.months();
    int known = at % INCOMPLETE == INCOMPLETE - 1 ? months.size() - 2 : months.size();
    int level = level(row, at);
    Map<YearMonth, BigDecimal> values = new LinkedHashMap<>();
    for (int m = 0; m < known; m++) {
      int tenths = level * 10 + (m * 7 + at * 3) % (2 * SWING * 10) / 2 - SWING;
      values.put(months.get(m), BigDecimal.valueOf(Math.max(tenths, 1), 1));
    }
    return values;
  }

  private static int level(FiguresOfCase.Row row, int at) {
    return switch (row.kpi().better()) {
      case HIGHER -> 88 + at % LEVEL_STEP;
      case LOWER -> 3 + at % LEVEL_STEP;
      case RANGE -> 60 + at;
    };
  }
}
