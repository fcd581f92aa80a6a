/// What keeps the house: which module may use which, and what no class may do.
@NullMarked
package ccso.platform.arch;

import org.jspecify.annotations.NullMarked;
