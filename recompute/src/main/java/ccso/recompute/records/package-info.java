/// Raw records in (记录导入): files as handed in, the canonical tables, and the store that keeps them.
@NullMarked
package ccso.recompute.records;

import org.jspecify.annotations.NullMarked;
