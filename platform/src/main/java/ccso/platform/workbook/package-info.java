/// 表格往返: a list goes out as an Excel workbook, is worked on elsewhere and comes back; what changed
/// is shown before it is taken.
@NullMarked
package ccso.platform.workbook;

import org.jspecify.annotations.NullMarked;
