/// Layouts of source systems: each reads its own records into canonical rows.
@NullMarked
package ccso.recompute.source;

import org.jspecify.annotations.NullMarked;
