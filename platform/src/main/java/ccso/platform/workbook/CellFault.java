package ccso.platform.workbook;

import ccso.platform.basis.FieldFault;

/// A cell that cannot be taken.
///
/// @param row number as Excel counts
/// @param column code
/// @param typed what stands in it
/// @param fault why, and what to do; its field is the column
public record CellFault(int row, String column, String typed, FieldFault fault) {}
