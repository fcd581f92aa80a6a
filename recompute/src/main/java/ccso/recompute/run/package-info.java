/// Run records (运行记录): what was computed from what, so that anybody can do it again and get the
/// same bytes.
@NullMarked
package ccso.recompute.run;

import org.jspecify.annotations.NullMarked;
