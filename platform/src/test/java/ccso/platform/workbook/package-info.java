@NullMarked
package ccso.platform.workbook;

import org.jspecify.annotations.NullMarked;
