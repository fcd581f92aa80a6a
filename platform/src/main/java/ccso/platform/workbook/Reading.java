package ccso.platform.workbook;

import ccso.platform.basis.FieldFault;

/// What the list makes of a typed cell.
public sealed interface Reading {

  /// @param tidy as it would be shown again
  record Taken(String tidy) implements Reading {}

  record Not(FieldFault fault) implements Reading {}
}
