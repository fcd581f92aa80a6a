/// Recomputation (验算): figures from raw records, by SQL that can be read. No web, no framework.
@NullMarked
package ccso.recompute;

import org.jspecify.annotations.NullMarked;
