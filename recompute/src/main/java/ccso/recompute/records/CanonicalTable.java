package ccso.recompute.records;

import ccso.recompute.records.CanonicalColumn.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A table of the canonical schema, as `tables.txt` says it: whatever the source, its records end
/// up in these.
public final class CanonicalTable {

  private static final Map<String, List<Word>> WORDS = words();
  private static final Map<String, CanonicalTable> ALL = read();

  public static final CanonicalTable CALLS = named("calls");
  public static final CanonicalTable SEGMENTS = named("segments");
  public static final CanonicalTable AGENT_STATES = named("agent_states");

  private final String name;
  private final List<CanonicalColumn> columns;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private record Word(String code, List<String> spellings) {}

  private CanonicalTable(String name, List<CanonicalColumn> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).name(), i);
    }
  }

  /// All tables, in the order of `tables.txt`.
  public static Collection<CanonicalTable> all() {
    return ALL.values();
  }

  /// @throws IllegalArgumentException where there is no such table
  public static CanonicalTable named(String name) {
    CanonicalTable table = ALL.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no canonical table " + name);
    }
    return table;
  }

  public String name() {
    return name;
  }

  public List<CanonicalColumn> columns() {
    return columns;
  }

  /// The place of a column, from 0.
  ///
  /// @throws IllegalArgumentException where the table has no such column
  public int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return place;
  }

  public boolean has(String column) {
    return places.containsKey(column);
  }

  /// The place of the column that gives a record its month.
  int clock() {
    return placeOf(Kind.CLOCK) >= 0 ? placeOf(Kind.CLOCK) : placeOf(Kind.DAY_CLOCK);
  }

  /// The place of the key, below 0 where records of this table have none.
  int key() {
    return placeOf(Kind.KEY);
  }

  private int placeOf(Kind kind) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /// The columns as SQL, those that every table has first.
  String sqlColumns() {
    return columns.stream()
        .map(column ->
            column.name() + " " + column.kind().sqlType() + (column.required() ? " NOT NULL" : ""))
        .collect(
            Collectors.joining(
                ",\n  ",
                "file_id INTEGER NOT NULL,\n  row_no BIGINT NOT NULL,\n  month DATE NOT NULL,\n"
                    + "  utc_offset_s INTEGER NOT NULL,\n  ",
                ""));
  }

  /// Two twins of every instant, as SQL for a view: on the site's wall clock (_local), and in epoch
  /// milliseconds (_at), in which every engine subtracts alike.
  String sqlTwins() {
    return columns.stream()
        .filter(column -> column.kind().instant())
        .map(CanonicalColumn::name)
        .map(ts ->
            ", %1$s + to_seconds(utc_offset_s) AS %2$s_local, epoch_ms(%1$s) AS %2$s_at"
                .formatted(ts, ts.substring(0, ts.length() - "_ts".length())))
        .collect(Collectors.joining());
  }

  /// The code that a word of an export stands for, in any spelling known; empty where unknown.
  public static String codeOf(String column, String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    for (Word known : WORDS.getOrDefault(column, List.of())) {
      if (known.spellings().contains(wanted)) {
        return known.code();
      }
    }
    return "";
  }

  private static Map<String, List<Word>> words() {
    Map<String, List<Word>> words = new LinkedHashMap<>();
    for (String line : lines("ccso/recompute/words.txt")) {
      String[] halves = line.split(":", 2);
      String[] head = halves[0].split(" ", -1);
      List<String> spellings = new ArrayList<>(list(halves[1]));
      spellings.add(head[1].toLowerCase(Locale.ROOT));
      words.computeIfAbsent(head[0], _ -> new ArrayList<>()).add(new Word(head[1], spellings));
    }
    return words;
  }

  private static Map<String, CanonicalTable> read() {
    Map<String, List<CanonicalColumn>> columns = new LinkedHashMap<>();
    for (String line : lines("ccso/recompute/tables.txt")) {
      String[] part = line.split("\\|", -1);
      CanonicalColumn column = column(part);
      columns.computeIfAbsent(column.table(), _ -> new ArrayList<>()).add(column);
    }
    Map<String, CanonicalTable> tables = new LinkedHashMap<>();
    columns.forEach((name, of) -> tables.put(name, new CanonicalTable(name, of)));
    return tables;
  }

  private static CanonicalColumn column(String[] part) {
    String name = part[1].strip();
    // outcome, state and the like may be one column in several tables, with the same codes
    Kind kind = Kind.valueOf(part[2].strip());
    List<String> codes =
        kind == Kind.CODE
            ? WORDS.getOrDefault(name, List.of()).stream().map(Word::code).toList()
            : List.of();
    return new CanonicalColumn(
        part[0].strip(),
        name,
        kind,
        part[3].strip().equals("must"),
        codes,
        part[4].strip(),
        part[5].strip(),
        list(part[6]));
  }

  private static List<String> list(String commas) {
    return Arrays.stream(commas.split(","))
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> lines(String resource) {
    return ModuleResource.text(resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
