package ccso.platform.workbook;

import ccso.platform.basis.FieldFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a workbook that came back would change. Pure: the same table and the same rows give the
/// same difference, so it is shown and taken by one rule.
///
/// @param changes rows changed in the workbook alone
/// @param conflicts rows changed in the workbook and, since it went out, on the platform too;
///   listed, never overwritten
/// @param faults cells that cannot be taken; their rows change nothing
/// @param strange rows whose key is missing, unknown or there twice
/// @param untouched rows that are as they were
public record Difference(
    List<Change> changes,
    List<Change> conflicts,
    List<CellFault> faults,
    List<CellFault> strange,
    int untouched) {

  /// How a list reads a cell.
  @FunctionalInterface
  public interface Cells {
    Reading read(TypedCell cell);
  }

  public static Difference of(Table table, Arrived arrived, Cells cells) {
    List<Change> changes = new ArrayList<>();
    List<Change> conflicts = new ArrayList<>();
    List<CellFault> faults = new ArrayList<>();
    List<CellFault> strange = new ArrayList<>();
    int untouched = 0;
    Map<String, Line> known = table.byKey();
    Set<String> seen = new HashSet<>();
    for (Arrived.Row row : arrived.rows()) {
      Line line = known.get(row.key());
      if (line == null || !seen.add(row.key())) {
        strange.add(strange(row, line != null));
        continue;
      }
      List<CellFault> wrong = new ArrayList<>();
      List<String> after = tidy(table, line, row, cells, wrong);
      if (!wrong.isEmpty()) {
        faults.addAll(wrong);
      } else if (after.equals(line.cells()) || table.hash(after).equals(row.hash())) {
        untouched++;
      } else {
        Change change = new Change(row.number(), row.key(), line.cells(), after);
        (table.hash(line.cells()).equals(row.hash()) ? changes : conflicts).add(change);
      }
    }
    return new Difference(
        List.copyOf(changes),
        List.copyOf(conflicts),
        List.copyOf(faults),
        List.copyOf(strange),
        untouched);
  }

  /// Rows that come back to whoever sent them, by number.
  public Set<Integer> returned() {
    Set<Integer> rows = new HashSet<>();
    faults.forEach(it -> rows.add(it.row()));
    strange.forEach(it -> rows.add(it.row()));
    conflicts.forEach(it -> rows.add(it.row()));
    return rows;
  }

  private static CellFault strange(Arrived.Row row, boolean twice) {
    String code =
        twice
            ? "workbook.row-twice"
            : row.key().isEmpty() ? "workbook.row-new" : "workbook.row-unknown";
    return new CellFault(row.number(), "", row.key(), FieldFault.of("row", code, row.number()));
  }

  private static List<String> tidy(
      Table table, Line line, Arrived.Row row, Cells cells, List<CellFault> wrong) {
    List<String> after = new ArrayList<>(line.cells());
    for (int i : table.editable()) {
      Column column = table.columns().get(i);
      TypedCell cell =
          new TypedCell(row.key(), column, line.cells().get(i), row.cell(column), row.cells());
      switch (cells.read(cell)) {
        case Reading.Taken taken -> after.set(i, taken.tidy());
        case Reading.Not not ->
            wrong.add(new CellFault(row.number(), column.code(), row.cell(column), not.fault()));
      }
    }
    return after;
  }
}
