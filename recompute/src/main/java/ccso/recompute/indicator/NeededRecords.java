package ccso.recompute.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table, and the columns of it, that a query reads: the line `needs` of its head.
record NeededRecords(String table, List<String> columns) {

  private static final Pattern TABLE = Pattern.compile("([a-z_]+)\\(([^)]*)\\)");

  NeededRecords {
    columns = List.copyOf(columns);
  }

  static List<NeededRecords> of(String needs) {
    List<NeededRecords> needed = new ArrayList<>();
    Matcher table = TABLE.matcher(needs);
    while (table.find()) {
      needed.add(new NeededRecords(table.group(1), Arrays.asList(table.group(2).split(",\\s*"))));
    }
    return needed;
  }
}
