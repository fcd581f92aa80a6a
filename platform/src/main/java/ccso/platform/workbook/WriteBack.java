package ccso.platform.workbook;

import ccso.platform.basis.FieldFault;
import ccso.platform.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rows that were not taken, worded cell by cell.
final class WriteBack {
  private WriteBack() {}

  static byte[] rows(
      Table table, WriteWorkbook.Dress dress, Arrived arrived, Difference difference, Words words) {
    List<CellFault> faults = new ArrayList<>(difference.faults());
    faults.addAll(difference.strange());
    for (Change conflict : difference.conflicts()) {
      for (int i : table.editable()) {
        if (!conflict.before().get(i).equals(conflict.after().get(i))) {
          String code = table.columns().get(i).code();
          faults.add(
              new CellFault(
                  conflict.row(),
                  code,
                  conflict.after().get(i),
                  FieldFault.of(code, "workbook.changed-here-too", conflict.before().get(i))));
        }
      }
    }
    Set<Integer> returned = difference.returned();
    return WriteWorkbook.writeBack(
        table,
        dress,
        arrived.rows().stream().filter(row -> returned.contains(row.number())).toList(),
        WriteWorkbook.said(
            faults, it -> words.t("fault." + it.fault().code(), it.fault().arguments().toArray())));
  }
}
